// Who is let into a conversation, and who still is in it.
import { WIRE_VERSION, type DeviceFrame } from "#core/wire/frames.ts";
import type { DeviceId } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import type { Accounts } from "../accounts/accounts.ts";
import { identify, type Identity, type Known } from "./identity.ts";
import type { Limits } from "./limits.ts";
import { CLOSE_AUTH, CLOSE_BAD_FRAME, CLOSE_CHANGED, CLOSE_LATE, type Line } from "./line.ts";

export type Doorkeeper = {
  greet(hello: Extract<DeviceFrame, { type: "hello" }>): void;
  /** Who asks, at this moment; null when nobody is to be heard, and then the socket has been told. */
  asker(): (Known & { device: DeviceId }) | null;
  /** Whether somebody has come in, still to be heard or not. */
  device(): DeviceId | null;
  goHome(): void;
};
type DoorkeeperDeps = { accounts: Accounts; now: () => Timestamp; limits: Limits };

/** [SO1] [SO11] */
export function createDoorkeeper(line: Line, deps: DoorkeeperDeps): Doorkeeper {
  const { accounts, now, limits } = deps;
  let identity: Identity | null = null;
  const patience = setTimeout(() => line.hangUp(CLOSE_LATE, "LATE"), limits.helloMs);

  return {
    greet({ v, token, device }) {
      if (identity) return line.end(CLOSE_BAD_FRAME, "BAD_STRUCT");
      if (v !== WIRE_VERSION) return line.end(CLOSE_AUTH, "UPGRADE");
      const { recheckMs } = limits;
      identity = identify({ accounts, now, recheckMs }, { token, device });
      if (identity) clearTimeout(patience);
      else line.end(CLOSE_AUTH, "AUTH");
    },
    asker() {
      const standing = identity?.standing();
      if (identity && standing?.is === "known") {
        const { principal, hasEnded } = standing;
        return { principal, hasEnded, device: identity.device };
      }
      if (standing?.is === "changed") line.hangUp(CLOSE_CHANGED, "CHANGED");
      else line.end(CLOSE_AUTH, "AUTH");
      return null;
    },
    device: () => identity?.device ?? null,
    goHome: () => clearTimeout(patience),
  };
}
