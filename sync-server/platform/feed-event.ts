import type { Fact, FactOf } from "#core/facts/schema.ts";
import type { AlertId, CandidateId, ContentHash, DecisionId } from "#core/ids.ts";
import type { CategoryCode } from "#core/report/categories.ts";
import type { Timestamp } from "#core/time.ts";

type Tellable = Exclude<
  Fact["kind"],
  | "password-changed"
  | "invitation-changed"
  | "person-entered"
  | "presence-received"
  | "voided"
  | "closing"
>;
type Told<Kind extends Tellable> = { kind: Kind; at: Timestamp };
type Decided<Kind extends string> = { kind: Kind; candidate: CandidateId; decision: DecisionId };

/** What happened, as the platform hears of it: neither names nor codes nor who did it. [PL11] */
export type Happening =
  | Told<"created" | "deleted" | "published">
  | (Told<"finalised"> & { receipt: string; sealed: string })
  /** `way`: where it is fetched. */
  | (Told<"addendum"> & { addendum: ContentHash; way: string })
  | (Told<"candidate-joined"> & { candidate: CandidateId; late: boolean })
  | (Told<"candidate-started"> & { candidate: CandidateId; certification: number })
  | (Told<"candidate-finished"> & {
      candidate: CandidateId;
      how: FactOf<"candidate-finished">["how"];
      late: boolean;
    })
  | (Told<"alert-raised"> & {
      candidate: CandidateId;
      alert: AlertId;
      about: FactOf<"alert-raised">["about"];
      question: number | null;
      late: boolean;
    })
  | (Told<"alert-closed"> & { alert: AlertId; late: boolean })
  /** `at` is when the relay received it: its 15 minutes run from there. */
  | (Decided<"presence" | "resume"> & { at: Timestamp; withdrawn: boolean })
  /** `claimedAt` is what the device's clock said. */
  | (Decided<"absence"> & { claimedAt: Timestamp; withdrawn: boolean })
  | (Decided<"end"> & { claimedAt: Timestamp })
  | (Decided<"alert-dismissed"> & { claimedAt: Timestamp; alert: AlertId | null })
  | (Decided<"alert-validated"> & {
      claimedAt: Timestamp;
      alert: AlertId | null;
      category: CategoryCode | null;
      questionNumber: number | null;
    });

/** `place` is the cursor: ask again with the last one. */
export type FeedEvent = { place: number; sessionNumber: number } & Happening;
