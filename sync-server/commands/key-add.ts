import * as z from "zod";
import { addPlatformKey } from "../accounts/platform-keys.ts";
import { displayName } from "#core/accounts/credentials.ts";
import { defineCommand, done } from "./command.ts";
import { CENTRE_HINT, findCentre } from "./find-centre.ts";

export const keyAdd = defineCommand({
  name: "key add",
  usage: '--centre CENTRE --label "Pix"',
  about: "Makes a key with which the test platform speaks for a centre, and shows it this once.",
  options: { centre: { type: "string" }, label: { type: "string" } },
  schema: z.object({ centre: z.string().min(1), label: displayName }),
  hints: { centre: CENTRE_HINT, label: "a label of 1 to 255 characters" },
  run: (wanted, { database }) => {
    const found = findCentre(database, wanted.centre);
    if ("says" in found) return found;
    const { centre } = found;
    const key = addPlatformKey(database, { centre, label: wanted.label, now: Date.now() });
    return done(`Keep this key now, it is not shown again:\n${key}`);
  },
});
