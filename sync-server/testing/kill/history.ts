// What people were told while the relay was killed under them. What a relay has once said, it is held to.
import type { SessionId } from "#core/ids.ts";
import type { SignedReceipt } from "#core/wire/frames.ts";

export type Acknowledged = {
  session: SessionId;
  hash: string;
  seq: number;
  /** As they were sent. */
  bytes: Uint8Array;
};
export type HeardReceipt = { session: SessionId; receipt: SignedReceipt };

export type History = {
  readonly acknowledged: readonly Acknowledged[];
  /** Every time that anybody was given one. */
  readonly receipts: readonly HeardReceipt[];
};
export type Recorder = ReturnType<typeof recorder>;

/** A history that is being made. */
export function recorder() {
  const acknowledged: Acknowledged[] = [];
  const receipts: HeardReceipt[] = [];
  let waiting: { count: number; resolve: () => void } | null = null;
  return {
    acknowledged,
    receipts,
    heard(told: readonly Acknowledged[]): void {
      acknowledged.push(...told);
      if (waiting && acknowledged.length >= waiting.count) waiting.resolve();
    },
    given(receipt: HeardReceipt): void {
      receipts.push(receipt);
    },
    /** Resolves when so many more have been acknowledged. */
    more(wanted: number): Promise<void> {
      return new Promise((resolve) => {
        waiting = { count: acknowledged.length + wanted, resolve };
      });
    },
  };
}
