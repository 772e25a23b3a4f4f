import type { AboutRefusal } from "../../report/policy.ts";
import { closed } from "./session.ts";

/** What may be refused of everything that is written about a candidate in the room. */
export const about = {
  ...closed,
  "not-enrolled":
    "Ce candidat n’est plus inscrit à la session. Rien n’a été noté. Relisez la liste.",
} satisfies Record<AboutRefusal, string>;
export const alreadyStarted = "Ce candidat a déjà commencé son test. Rien n’a été noté.";
