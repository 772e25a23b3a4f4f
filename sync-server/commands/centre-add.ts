import * as z from "zod";
import { addCentre } from "../accounts/centres.ts";
import { displayName } from "#core/accounts/credentials.ts";
import { A_SCHOOL, mayManagePupils } from "#core/centre/profile.ts";
import { setProfile } from "../accounts/profile.ts";
import { defineCommand, done, notDone } from "./command.ts";
import {
  described,
  PROFILE_HINTS,
  PROFILE_USAGE,
  profileOptions,
  profileValues,
  PUPILS_OF_SCO,
} from "./profile-options.ts";

const uai = z
  .string()
  .transform((text) => text.toUpperCase())
  .pipe(z.string().regex(/^\d{7}[A-Z]$/));

export const centreAdd = defineCommand({
  name: "centre add",
  usage: `--name "Collège Louise-Michel" [--uai 0751234A] ${PROFILE_USAGE}`,
  about: "Adds a certification centre and says its id.",
  options: { name: { type: "string" }, uai: { type: "string" }, ...profileOptions },
  schema: z.object({ name: displayName, uai: uai.optional(), ...profileValues }),
  hints: {
    name: "a name of 1 to 255 characters",
    uai: "7 digits and a letter, as 0751234A",
    ...PROFILE_HINTS,
  },
  run: (values, { database }) => {
    const profile = described(A_SCHOOL, values);
    if (!mayManagePupils(profile).ok) return notDone(PUPILS_OF_SCO);
    const added = addCentre(database, {
      name: values.name,
      uai: values.uai ?? null,
      now: Date.now(),
    });
    if (!added.ok) return notDone("There is a centre with this UAI already.");
    setProfile(database, added.id, profile);
    return done(`Added the centre "${values.name}", id ${added.id}.`);
  },
});
