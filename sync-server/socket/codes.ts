import type { InvitationSecret } from "#core/facts/schema.ts";
import type { DrawnCodes } from "#core/log/requests.ts";
import { randomBytes, randomInt } from "node:crypto";

const LETTERS = "BCDFGHJKMPQRTVWXY";
const DIGITS = "2346789";
const PASSWORD = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Fresh codes from a cryptographic source; the number is given by the store, in its transaction. */
export function drawCodes(): DrawnCodes {
  return {
    number: 0,
    accessCode: draw(LETTERS, 4) + draw(DIGITS, 2),
    sessionPassword: drawSessionPassword(),
    invitation: drawInvitation(),
  };
}

export function drawSessionPassword(): string {
  return draw(PASSWORD, 8);
}

/** [IN1] */
export function drawInvitation(): InvitationSecret {
  return randomBytes(16).toString("base64url");
}

function draw(alphabet: string, count: number): string {
  return Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}
