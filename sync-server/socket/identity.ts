import type { DeviceId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { canonicalJson } from "#core/canonical.ts";
import type { Accounts } from "../accounts/accounts.ts";
import type { Principal } from "../accounts/schema.ts";

export type Identity = {
  device: DeviceId;
  /** Who this is at this moment. Once rights have ended or changed it says so for good. */
  standing(): Standing;
};
export type Standing =
  | ({ is: "known" } & Known)
  /** The token still works, for somebody who may do more or less than before. */
  | { is: "changed" }
  | { is: "ended" };
export type Known = {
  principal: Principal;
  /** Their access has ended with the session: all that is left is to read up to the seal. [AD4] */
  hasEnded: boolean;
};
type IdentityDeps = { accounts: Accounts; now: () => Timestamp; recheckMs: number };

/**
 * Who holds this token, as long as the socket lasts; null for a stranger. A right that is taken away
 * counts at once [AC6], so it is asked again; whoever then is not quite the same says hello again.
 */
export function identify(
  { accounts, now, recheckMs }: IdentityDeps,
  { token, device }: { token: string; device: DeviceId },
): Identity | null {
  const first = known();
  if (!first) return null;
  let standing: Standing = { is: "known", ...first };
  let askedAt = now();

  function known(): Known | null {
    const current = accounts.whoIs(token, device);
    if (current) return { principal: current, hasEnded: false };
    const late = accounts.whoStillReads(token, device);
    return late && { principal: late, hasEnded: true };
  }

  function askedAgain(before: Known): Standing {
    askedAt = now();
    const found = known();
    if (!found) return { is: "ended" };
    return rightsOf(found) === rightsOf(before) ? { is: "known", ...found } : { is: "changed" };
  }

  return {
    device,
    standing() {
      if (standing.is !== "known") return standing;
      const { principal } = standing;
      const isFresh = Math.abs(now() - askedAt) < recheckMs && principal.expiresAt > now();
      if (!isFresh) standing = askedAgain(standing);
      return standing;
    },
  };
}

/** When they end may change while they are the same: the end of a session moves it. */
function rightsOf({ principal, hasEnded }: Known): string {
  return canonicalJson({ ...principal, expiresAt: 0, hasEnded });
}
