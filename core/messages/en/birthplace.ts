import type { birthplace as french } from "../fr/birthplace.ts";
import { number, plural } from "./counting.ts";

export const birthplace: typeof french = {
  hint: "Type the beginning of the name, or the postal code.",
  proposals: "Proposed towns",
  proposed: ({ count }) =>
    plural(count, {
      one: `${number(count)} town proposed.`,
      other: `${number(count)} towns proposed.`,
    }),
  nothingFound: "No town matches. Check the spelling, or try the postal code.",
  department: ({ name, code }) => `${name} (${code})`,
  today: ({ name }) => `now ${name}`,
  chosen: ({ inseeCode, department }) => `INSEE code ${inseeCode}, ${department}.`,
  chosenCode: ({ inseeCode }) => `INSEE code ${inseeCode}.`,
  chosenFormer: ({ inseeCode, department, today }) =>
    `INSEE code ${inseeCode}, ${department}; now ${today}.`,
  notListed: "The town is not in the list",
  fromList: "Choose the town from the list",
  unknownCode:
    "No town known here has or had this code. Check it on the birth certificate; it will be kept as it is written.",
  unknownPlace:
    "No town known here has this name with this postal code. Check both; they will be kept as they are written.",
  unread:
    "The list of towns could not be read. Enter the INSEE code, or the postal code and the town.",
};
