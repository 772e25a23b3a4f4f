// How a centre is described on a command line. [CE1]
import {
  centreType,
  complementary,
  type CentreProfile,
  type CentreType,
  type Complementary,
} from "#core/centre/profile.ts";
import { calendarDate } from "#core/time.ts";
import * as z from "zod";

export const PROFILE_USAGE =
  "[--type SCO|SUP|PRO] [--pupils yes|no] [--habilitations CLEA,DROIT|none] [--opens-on YYYY-MM-DD|none]";

export const profileOptions = {
  type: { type: "string" },
  pupils: { type: "string" },
  habilitations: { type: "string" },
  "opens-on": { type: "string" },
} as const;

const nothing = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.literal("none"))
  .transform((): Complementary[] => []);
const noDay = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.literal("none"))
  .transform(() => null);
const several = z
  .string()
  .transform((text) => text.split(",").map((each) => each.trim().toUpperCase()))
  .pipe(z.array(complementary));

export const profileValues = {
  type: z
    .string()
    .transform((text) => text.toUpperCase())
    .pipe(centreType)
    .optional(),
  pupils: z
    .enum(["yes", "no"])
    .transform((answer) => answer === "yes")
    .optional(),
  habilitations: z.union([nothing, several]).optional(),
  "opens-on": z.union([noDay, calendarDate]).optional(),
};

export const PROFILE_HINTS = {
  type: "SCO, SUP or PRO",
  pupils: "yes or no",
  habilitations: `none, or some of ${complementary.options.join(",")}`,
  "opens-on": "a day as 2027-03-04, or none",
};

export const PUPILS_OF_SCO = "Only a centre of type SCO manages pupils: --pupils must be no.";

type Typed = { [Key in keyof typeof profileValues]?: z.infer<(typeof profileValues)[Key]> };

/** What was typed, and for the rest what the centre is; another type begins as is usual for it. */
export function described(before: CentreProfile, typed: Typed): CentreProfile {
  const type = typed.type ?? before.type;
  const usual = type === before.type ? before.managesPupils : type === "SCO";
  const day = typed["opens-on"];
  const opensOn = day === undefined ? before.opensOn : day;
  return {
    type,
    managesPupils: typed.pupils ?? usual,
    habilitations: typed.habilitations ?? before.habilitations,
    ...(opensOn && { opensOn }),
  };
}

/** In the words of the commands. */
export function inWords({ type, managesPupils, habilitations, opensOn }: CentreProfile): string {
  const pupils = managesPupils ? "manages its pupils" : "manages no pupils";
  const listed = habilitations.length > 0 ? habilitations.join(", ") : "nothing beside Pix";
  const opening = opensOn === undefined ? "" : `, open from ${opensOn} on`;
  return `${type satisfies CentreType}, ${pupils}, habilitated for ${listed}${opening}`;
}
