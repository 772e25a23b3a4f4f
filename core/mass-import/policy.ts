import type { CentreProfile } from "../centre/profile.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";

/** A school with pupils of its own enrols them from its register, and Pix takes no such file from it. [MI10] */
export function mayImportSessions({ managesPupils }: CentreProfile): Verdict<"manages-pupils"> {
  return managesPupils ? refuse("manages-pupils") : allow();
}
