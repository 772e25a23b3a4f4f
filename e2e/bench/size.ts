import { unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { megabytes, type Line } from "./figures.ts";

const OUTPUT = ".output";

/** The extension as it is uploaded; without what is only read now and then: see `packages.ts`. */
export function packedSize(): Line[] {
  const name = readdirSync(OUTPUT).find((file) => file.endsWith("-chrome.zip"));
  if (name === undefined) throw new Error(`no package in ${OUTPUT}`);
  const packed = readFileSync(join(OUTPUT, name));
  let later = 0;
  unzipSync(packed, {
    filter(entry) {
      if (/\.ttf$|^communes\.txt$|(reading|paper)-worker-[^/]*\.js$/.test(entry.name))
        later += entry.size;
      return false;
    },
  });
  const found = megabytes(packed.length - later);
  return [
    { what: "package without what is read later", found, aim: "≤ 1.60 MB" },
    { what: "package", found: megabytes(packed.length), aim: "" },
  ];
}
