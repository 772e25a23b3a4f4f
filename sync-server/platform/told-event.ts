// What the test platform tells the relay, one event at a time.
import { alertId, candidateId, contentHash } from "#core/ids.ts";
import { calendarDate } from "#core/time.ts";
import * as z from "zod";

const about = {
  /** Drawn by the platform: the same event twice is one fact. */
  event: z.uuid().toLowerCase(),
  sessionNumber: z.int().positive(),
};
const name = z.string().trim().min(1).max(255);

export const toldEvent = z.discriminatedUnion("kind", [
  /** Somebody has entered the session on the platform and says who they are. */
  z.object({
    ...about,
    kind: z.literal("joined"),
    lastName: name,
    firstName: name,
    birthdate: calendarDate,
    /** How the platform knows whoever asks; without it, every event is somebody else. */
    account: z.string().min(1).max(128).optional(),
  }),
  /** A candidate has typed the access code to begin the test, or to go on with it. */
  z.object({
    ...about,
    kind: z.literal("started"),
    candidate: candidateId,
    accessCode: z.string().min(1).max(32),
  }),
  z.object({
    ...about,
    kind: z.literal("finished"),
    candidate: candidateId,
    how: z.enum(["completed", "ended-by-invigilator"]),
  }),
  /** A candidate calls from inside the test; without `alert` the relay draws its id. */
  z
    .object({
      ...about,
      kind: z.literal("alert-raised"),
      candidate: candidateId,
      alert: alertId.optional(),
      about: z.enum(["question", "extension"]),
      question: z.int().min(1).max(500).nullable().default(null),
    })
    .refine(({ about: what, question }) => (what === "question") === (question !== null)),
  z.object({ ...about, kind: z.literal("alert-closed"), alert: alertId }),
  /** The results of the session are out; `results` are those that were handed over before. */
  z.object({ ...about, kind: z.literal("published"), results: contentHash.optional() }),
]);
export type ToldEvent = z.infer<typeof toldEvent>;
export type ToldOf<Kind extends ToldEvent["kind"]> = Extract<ToldEvent, { kind: Kind }>;
