import { unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { megabytes, type Line } from "./figures.ts";

const OUTPUT = ".output";

/** The extension as it is uploaded; fonts are only read when a paper is made, communes when a birthplace is told. */
export function packedSize(): Line[] {
  const name = readdirSync(OUTPUT).find((file) => file.endsWith("-chrome.zip"));
  if (name === undefined) throw new Error(`no package in ${OUTPUT}`);
  const packed = readFileSync(join(OUTPUT, name));
  let later = 0;
  unzipSync(packed, {
    filter(entry) {
      if (/\.ttf$|^communes\.txt$/.test(entry.name)) later += entry.size;
      return false;
    },
  });
  const found = megabytes(packed.length - later);
  return [
    { what: "package without fonts and communes", found, aim: "≤ 1.60 MB" },
    { what: "package", found: megabytes(packed.length), aim: "" },
  ];
}
