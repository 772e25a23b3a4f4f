import * as z from "zod";
import { renewKey, type RenewalRefusal } from "../renew-key.ts";
import { defineCommand, done, notDone } from "./command.ts";

const REFUSED: Record<RenewalRefusal, string> = {
  "no-key": "This relay has no key yet: it draws one when it is first started.",
  "other-key":
    "This is not the id of the present key: it was renewed already, or another relay is meant. See signing-key show.",
  "too-many": "This key was renewed too often: devices would take no longer chain.",
};

const OLD_SECRET_LEFT =
  "The old secret is still in the files of the database, as something was reading them. Stop the relay and whatever " +
  "else has them open, then start it again: its journal is emptied when the last of them ends.";

/** `from` is typed, so that a command given twice, or by two people, renews the key once. */
export const signingKeyRenew = defineCommand({
  name: "signing-key renew",
  usage: "--from KEY",
  about:
    "Puts a new key in the place of the one that signs receipts, named by its id; what the old one signed stays valid.",
  options: { from: { type: "string" } },
  schema: z.object({ from: z.string().regex(/^[0-9a-f]{16}$/) }),
  hints: { from: "the id of the present key, 16 hex digits, as signing-key show tells it" },
  run: ({ from }, { database }) => {
    const renewed = renewKey(database, { from, now: Date.now() });
    if (!renewed.ok) return notDone(REFUSED[renewed.reason]);
    const { key, publicKey } = renewed.key;
    return done(
      [
        `Receipts are signed by the key ${key} from now on, also by a relay that is running, if it was started by ` +
          "this version or a later one: restart an older one now.",
        `Its public key is ${publicKey}.`,
        ...(renewed.isOldGone ? [] : [OLD_SECRET_LEFT]),
        "Make a backup now: a relay put back from an older one signs with the old key again, and the devices that " +
          "know the new one refuse its receipts.",
      ].join("\n"),
    );
  },
});
