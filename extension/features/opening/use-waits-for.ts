import { createMemo, type Accessor } from "solid-js";
import { waitsFor } from "#core/centre/opening.ts";
import type { Member } from "../account/member.ts";
import { createLocalNow } from "../session/local-now.ts";

/**
 * The day on which the space of the centre opens, `YYYY-MM-DD`; null once it has come by the clock of this
 * device, and for whoever is in no centre. [CE6]
 */
export function useWaitsFor(member: Accessor<Member | null>): Accessor<string | null> {
  const now = createLocalNow();
  return createMemo(() => {
    const profile = member()?.profile;
    return profile ? waitsFor(profile, now().date) : null;
  });
}
