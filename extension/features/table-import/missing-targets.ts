import { asksForPricing, type CentreProfile } from "#core/centre/profile.ts";
import type { Layout } from "#core/table/layout.ts";
import type { Target } from "#core/table/targets.ts";

/** What a register may say in place of a list. [TB10] */
export function isInRegister(target: Target): boolean {
  return target === "sex" || target === "birthCity";
}

/** What every candidate needs and no column says. Of a birthplace, one of its columns is enough to begin with. */
export function missingTargets(targets: Layout["targets"], centre: CentreProfile): Target[] {
  const has = (target: Target) => targets.includes(target);
  const isPlaced = has("birthInseeCode") || has("birthPostalCode") || has("birthCity");
  const needed: [boolean, Target][] = [
    [has("lastName") || has("fullName"), "lastName"],
    [has("firstName") || has("fullName"), "firstName"],
    [has("birthdate"), "birthdate"],
    [has("sex"), "sex"],
    [isPlaced, "birthCity"],
    [!asksForPricing(centre) || has("billingMode"), "billingMode"],
  ];
  return needed.flatMap(([isThere, target]) => (isThere ? [] : target));
}
