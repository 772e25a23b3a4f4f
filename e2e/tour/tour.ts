// A walk past every screen: pictures to look at, side by side, and what is wrong with any of them.
import { expect, type Page } from "@playwright/test";
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  faults,
  isCorner,
  lookAtEach,
  whatSticksOut,
  TAB,
  type Shot,
  type Surface,
} from "./camera.ts";
import { contactSheet } from "./contact-sheet.ts";

const FOLDER = "out/screens";

export type Tour = {
  /** Stops before what stands on this page; a fault is told, and the walk goes on. */
  stop: (title: string, page: Page, surface?: Surface) => Promise<void>;
};

/** `chapter` is where its pictures stand among the others. */
export function openTour(chapter: string): Tour {
  mkdirSync(FOLDER, { recursive: true });
  for (const left of globSync(join(FOLDER, `${chapter}-*.png`))) rmSync(left);
  let stops = 0;
  return {
    async stop(title, page, surface = TAB) {
      stops += 1;
      const name = `${chapter}-${String(stops).padStart(2, "0")}-${inAFileName(title)}`;
      await page.bringToFront();
      await lookAtEach({ page, surface }, async (shot) => {
        const file = `${name}--${suffix(shot)}.png`;
        await page.screenshot({ path: join(FOLDER, file), animations: "disabled" });
        const found = isCorner(shot, surface) ? await faults(page) : await whatSticksOut(page);
        expect.soft(found, file).toEqual([]);
      });
      writeFileSync(join(FOLDER, "index.html"), contactSheet(globSync(join(FOLDER, "*.png"))));
    },
  };
}

function suffix({ language, theme, width }: Shot): string {
  return `${language}-${theme}-${width}`;
}

function inAFileName(title: string): string {
  const words = title.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return words.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
