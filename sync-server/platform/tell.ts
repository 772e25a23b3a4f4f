// One event of the platform, from its words to the log and back to an answer.
import { alertId, type CentreId, type SessionId } from "#core/ids.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import type { RefusalCode } from "#core/wire/codes.ts";
import { newId, sha256 } from "../accounts/secrets.ts";
import { answerAt, type Answered } from "./answer.ts";
import type { PlatformContext } from "./context.ts";
import { judge } from "./judge.ts";
import { forgetOtherResults, resultsBytes } from "../results/results.ts";
import { candidatesCalled } from "./judge-candidate.ts";
import { announce, momentOf, sessionOf } from "./moment.ts";
import type { PlatformRefusal } from "./refusals.ts";
import type { ToldEvent } from "./told-event.ts";

/**
 * Writes what the platform tells, if the session's rules allow it now. The answer is read from the log,
 * so whoever tells the same again gets the same again. [PL2]
 * `centre` is the one that the platform speaks for; null, any: only the demonstration may.
 */
export async function tell(
  context: PlatformContext,
  centre: CentreId | null,
  event: ToldEvent,
): Promise<Answered> {
  const codes = sessionOf(context, centre, event.sessionNumber);
  if (!codes) return refuse("unknown-session");
  const key = keyOf(codes.session, event);
  const writing = { session: codes.session, centre: codes.centre, key, event };
  const { events } = await context.store.read(codes.session);
  const before = events.get(key);
  return before === undefined ? write(context, writing) : repeat(context, writing, before);
}

type Writing = { session: SessionId; centre: CentreId; key: string; event: ToldEvent };

async function write(context: PlatformContext, writing: Writing): Promise<Answered> {
  const { session, key, event } = writing;
  const { store, database } = context;
  const results = event.kind === "published" ? event.results : undefined;
  if (results && !resultsBytes(database, session, results)) return refuse("unknown-results");
  const judged = judge(await momentOf(context, writing), event, newId(alertId));
  if (!judged.ok) return judged;
  const request = { kind: "fact" as const, fact: judged.fact, eventId: key };
  const [decision] = await store.commit([{ log: session, request }]);
  if (!decision) throw new Error("the store gave no answer");
  if (!decision.ok) return underTheLock(decision.reason);
  if (event.kind === "published") forgetOtherResults(database, session, results ?? null);
  if ("entry" in decision) await announce(context, session);
  const seq = "entry" in decision ? decision.entry.seq : decision.already;
  return answerAt(store, { session, seq, event });
}

/** What was answered the first time, unless the account now says that it is somebody else. [PL2] [PL4] */
async function repeat(
  context: PlatformContext,
  { session, centre, event }: Writing,
  seq: number,
): Promise<Answered> {
  const answered = await answerAt(context.store, { session, seq, event });
  if (!answered.ok || event.kind !== "joined") return answered;
  const [called, ...others] = candidatesCalled(await momentOf(context, { session, centre }), event);
  const isSomebodyElse =
    called !== undefined && others.length === 0 && called !== answered.answer.candidate;
  return isSomebodyElse ? refuse("joined-as-somebody-else") : answered;
}

/**
 * Under which the log knows the event: its own id. Whoever joins is known by their account, where the
 * platform names it, so that one account is one candidate. [PL4]
 */
function keyOf(session: SessionId, event: ToldEvent): string {
  if (event.kind !== "joined" || event.account === undefined) return event.event;
  return `joined-${sha256(`${session} ${event.account}`)}`;
}

/** What happened between the judgement and the lock: somebody finalised, deleted or published. [PL5] */
function underTheLock(reason: RefusalCode): Refusal<PlatformRefusal> {
  switch (reason) {
    case "LOCKED":
      return refuse("finalised");
    case "FORBIDDEN":
      return refuse("unknown-session");
    case "STALE":
      return refuse("already-published");
    default:
      throw new Error(`the log refused a fact: ${reason}`);
  }
}
