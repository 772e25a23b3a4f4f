// A walk past every screen: what is wrong with any of them and, when it is walked to look, pictures.
import { expect, test, type Page } from "@playwright/test";
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lookAtEach, TAB, type Look, type Surface } from "./camera.ts";
import { contactSheet } from "./contact-sheet.ts";
import { faults } from "./faults.ts";
import { whatHidesAnyFocus } from "./zoom.ts";

export type Tour = {
  /** Stops before what stands on this page; a fault is told, and the walk goes on. */
  stop: (title: string, page: Page, surface?: Surface) => Promise<void>;
};

/** `chapter` is where its pictures stand among the others in `folder`; without one there are none. */
export function openTour(chapter: string, folder = process.env["SCELLE_SCREENS"]): Tour {
  // A chapter has twenty stops and more, each of them looked at several times.
  test.setTimeout(10 * 60_000);
  if (folder !== undefined) clear(folder, chapter);
  let stops = 0;
  return {
    async stop(title, page, surface = TAB) {
      stops += 1;
      const name = `${chapter}-${String(stops).padStart(2, "0")}-${inAFileName(title)}`;
      await page.bringToFront();
      const only = folder === undefined ? stops : undefined;
      await lookAtEach({ page, surface, only }, async (look) => {
        const file = `${name}--${suffix(look)}.png`;
        if (folder !== undefined)
          await page.screenshot({ path: join(folder, file), animations: "disabled" });
        expect.soft(await faults(page), file).toEqual([]);
      });
      if (surface.isOfPanel) expect.soft(await whatHidesAnyFocus(page), name).toEqual([]);
      if (folder !== undefined) lay(folder);
    },
  };
}

/** Only what this chapter left when it was walked before. */
function clear(folder: string, chapter: string): void {
  mkdirSync(folder, { recursive: true });
  for (const left of globSync(join(folder, `${chapter}-*.png`))) rmSync(left);
}

function lay(folder: string): void {
  writeFileSync(join(folder, "index.html"), contactSheet(globSync(join(folder, "*.png"))));
}

function suffix({ language, theme, width }: Look): string {
  return `${language}-${theme}-${width}`;
}

function inAFileName(title: string): string {
  const words = title.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return words.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
