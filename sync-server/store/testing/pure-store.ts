// One log in memory, and nothing but the rules: what every store has to come to.
import type { SessionId } from "#core/ids.ts";
import { decide } from "#core/log/decide.ts";
import { append } from "#core/log/append.ts";
import { emptyLog } from "#core/log/log.ts";
import type { Decision, LogRequest } from "#core/log/requests.ts";
import { MONDAY_8_AM } from "../../testing/cast.ts";
import { numbered } from "../numbering.ts";

/** The first number that a store gives. */
const FIRST_NUMBER = 100_001;
const signer = () => ({ key: "nobody", sign: () => new Uint8Array() });

export function pureStore(session: SessionId) {
  const log = emptyLog(session);
  function ask(request: LogRequest): Decision {
    const asked = numbered(log, request, () => FIRST_NUMBER);
    const decision = decide(log, asked, { now: MONDAY_8_AM, signer, previousReceipt: null });
    if (decision.ok && "entry" in decision) append(log, decision.entry);
    return decision;
  }
  return { log, ask };
}
