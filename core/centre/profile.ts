// What kind of place a centre is, and what follows from it for whoever is enrolled there.
import * as z from "zod";
import { calendarDate } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";

/** Scolaire, supérieur, professionnel. */
export const centreType = z.enum(["SCO", "SUP", "PRO"]);
export type CentreType = z.infer<typeof centreType>;

/** The certifications beside the one of Pix, as Pix names them: CléA is taken together with it. */
export const complementary = z.enum([
  "CLEA",
  "DROIT",
  "EDU_1ER_DEGRE",
  "EDU_2ND_DEGRE",
  "EDU_CPE",
  "PRO_SANTE",
]);
export type Complementary = z.infer<typeof complementary>;

/** Set by whoever runs the relay. [CE1] */
export const centreProfile = z.object({
  type: centreType,
  /** Its pupils come from a register: only where the type is SCO. */
  managesPupils: z.boolean(),
  /** In the order of `complementary`; one that only a newer relay knows is left out. */
  habilitations: z
    .array(z.string())
    .transform((named) => complementary.options.filter((each) => named.includes(each))),
  /** The day on which its space opens; without one it is open. [CE6] */
  opensOn: calendarDate.optional(),
});
export type CentreProfile = z.infer<typeof centreProfile>;

/** What a centre is about which nobody has said anything. [CE1] */
export const A_SCHOOL: CentreProfile = { type: "SCO", managesPupils: true, habilitations: [] };

/** Only a school has pupils of its own. [CE1] */
export function mayManagePupils({
  type,
  managesPupils,
}: CentreProfile): Verdict<"manages-no-pupils"> {
  return managesPupils && type !== "SCO" ? refuse("manages-no-pupils") : allow();
}

/** Whether the centre says of each candidate who pays Pix: Pix takes no pricing from a school. [CE1] */
export function asksForPricing({ type }: CentreProfile): boolean {
  return type !== "SCO";
}
