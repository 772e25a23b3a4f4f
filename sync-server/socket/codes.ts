import type { Codes } from "#core/facts/queries.ts";
import { randomInt } from "node:crypto";

const LETTERS = "BCDFGHJKMPQRTVWXY";
const DIGITS = "2346789";
const PASSWORD = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Fresh codes from a cryptographic source; the number is given by the store, in its transaction. */
export function drawCodes(): Codes {
  return {
    number: 0,
    accessCode: draw(LETTERS, 4) + draw(DIGITS, 2),
    sessionPassword: drawSessionPassword(),
  };
}

export function drawSessionPassword(): string {
  return draw(PASSWORD, 8);
}

function draw(alphabet: string, count: number): string {
  return Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}
