// Everything that was ever found to do harm, or that could: what it is, what it would do to a document or to
// a process without the guard (Automerge 3.5.0), and what the guard says.
import type { RefusalCode } from "../../wire/codes.ts";
import { atTheDoor } from "./corpus-chunks.ts";
import { inTheHistory } from "./corpus-history.ts";
import { inTheOperations } from "./corpus-operations.ts";

/** `kept`: sound as bytes, but it counts nowhere. */
export type Answer = RefusalCode | "kept";
export type Vector = {
  name: string;
  /** What it would do. */
  without: string;
  /** Comes after the first change of every report, before `bytes`, and enters. */
  before?: readonly Uint8Array[];
  bytes: Uint8Array;
  answer: Answer;
  /** The device takes it all the same: it may hold forks that the log does not. */
  isTakenByDevice?: true;
  /** An older relay has let it in: a log that holds it opens all the same. [LO12] */
  standsInLogs?: true;
};

export const CORPUS: readonly Vector[] = [...atTheDoor, ...inTheHistory, ...inTheOperations];
