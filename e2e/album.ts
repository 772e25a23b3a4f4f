// What people saw and what was left, in a folder, when a story is played to be looked at.
import type { Page } from "@playwright/test";
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Album = {
  /** What stands on the screen of each of these people, under the number of the scene. */
  picture: (title: string, people: readonly Pictured[]) => Promise<void>;
  file: (name: string, bytes: Uint8Array | string) => void;
};
export type Pictured = { name: string; page: Page };

/** Without a folder nothing is kept. */
export function openAlbum(folder: string | undefined): Album {
  if (folder === undefined) return { picture: () => Promise.resolve(), file: () => undefined };
  mkdirSync(folder, { recursive: true });
  // Only what an earlier story left: somebody may keep other things there.
  for (const left of globSync(join(folder, "*.{png,pdf,json}"))) rmSync(left);
  let scenes = 0;
  return {
    async picture(title, people) {
      scenes += 1;
      for (const { name, page } of people)
        await page.screenshot({ path: join(folder, `${fileName(scenes, title)}-${name}.png`) });
    },
    file: (name, bytes) => writeFileSync(join(folder, name), bytes),
  };
}

function fileName(scene: number, title: string): string {
  const words = title
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-");
  return `${String(scene).padStart(2, "0")}-${words.replaceAll(/^-|-$/g, "")}`;
}
