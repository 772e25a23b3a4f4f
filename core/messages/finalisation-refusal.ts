import type { FinaliseRule } from "../finalisation/policy.ts";

/** What stands beside a refused finalisation: a rule that is not met, or what happened meanwhile. */
export type FinalisationRefusal = FinaliseRule | "content-changed" | "lease-ended";
