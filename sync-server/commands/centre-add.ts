import * as z from "zod";
import { addCentre } from "../accounts/centres.ts";
import { displayName } from "#core/accounts/credentials.ts";
import { defineCommand, done, notDone } from "./command.ts";

const uai = z
  .string()
  .transform((text) => text.toUpperCase())
  .pipe(z.string().regex(/^\d{7}[A-Z]$/));

export const centreAdd = defineCommand({
  name: "centre add",
  usage: '--name "Collège Louise-Michel" [--uai 0751234A]',
  about: "Adds a certification centre and says its id.",
  options: { name: { type: "string" }, uai: { type: "string" } },
  schema: z.object({ name: displayName, uai: uai.optional() }),
  hints: { name: "a name of 1 to 255 characters", uai: "7 digits and a letter, as 0751234A" },
  run: (values, { database }) => {
    const added = addCentre(database, {
      name: values.name,
      uai: values.uai ?? null,
      now: Date.now(),
    });
    if (!added.ok) return notDone("There is a centre with this UAI already.");
    return done(`Added the centre "${values.name}", id ${added.id}.`);
  },
});
