import * as z from "zod";
import { profileOf, setProfile } from "../accounts/profile.ts";
import { hasReferer } from "../accounts/referer.ts";
import { defineCommand, done, notDone } from "./command.ts";
import { CENTRE_HINT, findCentre } from "./find-centre.ts";
import {
  described,
  inWords,
  PROFILE_HINTS,
  PROFILE_USAGE,
  profileOptions,
  profileValues,
  PUPILS_OF_SCO,
} from "./profile-options.ts";

export const centreSet = defineCommand({
  name: "centre set",
  usage: `--centre CENTRE ${PROFILE_USAGE}`,
  about: "Says what a centre is; what is not given stays. Its members hear of it at once.",
  options: { centre: { type: "string" }, ...profileOptions },
  schema: z.object({ centre: z.string().min(1), ...profileValues }),
  hints: { centre: CENTRE_HINT, ...PROFILE_HINTS },
  run: (wanted, { database }) => {
    const found = findCentre(database, wanted.centre);
    if ("says" in found) return found;
    const before = profileOf(database, found.centre);
    if (!before) return notDone("There is no such centre any more.");
    const profile = described(before, wanted);
    const hadReferer = hasReferer(database, found.centre);
    if (!setProfile(database, found.centre, profile).ok) return notDone(PUPILS_OF_SCO);
    const isBereft = hadReferer && !hasReferer(database, found.centre);
    const loss = isBereft ? " It has no CléA referer any more." : "";
    return done(`The centre is now: ${inWords(profile)}.${loss}`);
  },
});
