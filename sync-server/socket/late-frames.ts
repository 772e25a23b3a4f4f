// What an invigilator still hears whose access has ended with the session: the log up to the seal, so that a
// device that was away can tell what the seal does not hold. They enter no room and change nothing. [AD4]
import { itemsFrame, openedFrame } from "#core/log/answers.ts";
import { chained, type Tip } from "#core/log/chain.ts";
import { stateOf, type Log } from "#core/log/log.ts";
import { parseReceipt } from "#core/finalisation/receipt.ts";
import { oneFrameOf } from "./log-frames.ts";
import { readerOfSession } from "./reader.ts";
import { refuse, type Asked, type DeskDeps, type Of, type Speaker } from "./speaker.ts";

type Sealed = { log: Log; before: Tip };

export function createLateFrames({ store, now }: Pick<DeskDeps, "store" | "now">) {
  async function sealedFor(speaker: Speaker, id: string): Promise<Sealed | null> {
    const log = (await readerOfSession(store, speaker, id))?.log;
    const receipt = log?.receipt && parseReceipt(log.receipt);
    if (!log || !receipt || stateOf(log, now()) !== "finalised") return null;
    return { log, before: { seq: receipt.len, hash: receipt.logHash } };
  }

  /**
   * As if the log ended with its seal; for a device that has read on meanwhile, where it stands itself: a log that is
   * shorter than what it knows would be one that has lost something.
   */
  async function say({ send }: Speaker, { log, before }: Sealed, cursor: number): Promise<void> {
    const end = Math.min(Math.max(before.seq + 1, cursor), log.tip.seq);
    const behind = await store.entries(log.session, before.seq, end - before.seq);
    const tip = behind.reduce((last, entry) => chained(last, entry), before);
    send(openedFrame({ ...log, tip }, now()));
  }

  async function pull(speaker: Speaker, sealed: Sealed, frame: Of<"pull">): Promise<void> {
    const { log, before } = sealed;
    const { session } = log;
    const left = before.seq + 1 - frame.since;
    if (left <= 0) return say(speaker, sealed, frame.since);
    const max = Math.min(frame.max, left);
    const entries = await oneFrameOf(store, { session, since: frame.since, max });
    const items = itemsFrame(session, entries, entries.length < left);
    if (items) speaker.send(items);
  }

  return async (speaker: Speaker, frame: Asked): Promise<void> => {
    // A page says where it is without waiting for an answer; there is no room to tell it in.
    if (frame.type === "presence") return;
    const mayBeAsked = frame.type === "open" || frame.type === "pull";
    const sealed = mayBeAsked ? await sealedFor(speaker, frame.log) : null;
    if (!sealed || !mayBeAsked) return refuse(speaker, frame.log, "FORBIDDEN");
    if (frame.type === "pull") return pull(speaker, sealed, frame);
    return say(speaker, sealed, frame.cursor);
  };
}
