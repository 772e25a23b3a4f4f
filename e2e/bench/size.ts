import { unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { megabytes, type Line } from "./figures.ts";

const OUTPUT = ".output";

/** The extension as it is uploaded; the fonts of the papers are only read when a paper is made. */
export function packedSize(): Line[] {
  const name = readdirSync(OUTPUT).find((file) => file.endsWith("-chrome.zip"));
  if (name === undefined) throw new Error(`no package in ${OUTPUT}`);
  const packed = readFileSync(join(OUTPUT, name));
  let fonts = 0;
  unzipSync(packed, {
    filter(entry) {
      if (entry.name.endsWith(".ttf")) fonts += entry.size;
      return false;
    },
  });
  const found = megabytes(packed.length - fonts);
  return [
    { what: "package without the fonts of the papers", found, aim: "≤ 1.60 MB" },
    { what: "package", found: megabytes(packed.length), aim: "" },
  ];
}
