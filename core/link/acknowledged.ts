// What the relay says it has kept.
import type { ChangeHash } from "../ids.ts";
import { chained } from "../log/chain.ts";
import type { Timestamp } from "../time.ts";
import type { RelayFrame } from "../wire/frames.ts";
import type { Stepped } from "./events.ts";
import { beyond, checked, followedBy, kept, still, withChange } from "./place.ts";
import { refused } from "./refused.ts";
import type { LinkState } from "./state.ts";

type Ack = Extract<RelayFrame, { type: "ack" }>;
type Push = NonNullable<LinkState["push"]>;
type Place = readonly [ChangeHash, number];

/** An answer to an earlier push says nothing about the present one. */
export function acknowledged(before: LinkState, frame: Ack, now: Timestamp): Stepped {
  const { push } = before;
  const heard = { ...before, relayLen: Math.max(before.relayLen, frame.len) };
  const asked = (hash: ChangeHash) => push?.changes.some((change) => change.hash === hash);
  const ok = frame.ok.filter(([hash]) => asked(hash));
  const no = frame.no.filter(([hash]) => asked(hash));
  if (!push || ok.length + no.length === 0) return still(heard);
  const state: LinkState = {
    ...heard,
    push: null,
    passed: new Set(ok.filter(([, seq]) => seq <= heard.cursor.seq).map(([hash]) => hash)),
    relayTip: { seq: frame.len, hash: frame.hash },
    ...(ok.length > 0 && {
      rebuilds: { ...heard.rebuilds, [push.doc]: 0 },
      clearings: { ...heard.clearings, [push.doc]: 0 },
    }),
  };
  const fresh = ok
    .filter(([, seq]) => seq > state.cursor.seq)
    .toSorted(([, one], [, other]) => one - other);
  const moved = pastOwn(state, push, fresh);
  const placed = moved ? kept(moved) : still(checked(withAhead(state, push, fresh), now));
  return followedBy(placed, (next) => refused(next, push.doc, no, now));
}

/**
 * The place moves without a pull when nobody else has written meanwhile: when our own changes alone lead
 * from the cursor to the position that the relay names. Otherwise null.
 */
function pastOwn(state: LinkState, push: Push, fresh: readonly Place[]): LinkState | null {
  let { cursor, heads } = state;
  for (const [hash, seq] of fresh) {
    const change = push.changes.find((each) => each.hash === hash);
    if (!change || seq !== cursor.seq + 1) return null;
    cursor = chained(cursor, { seq, kind: push.doc, hash, by: state.me });
    heads = withChange(heads, push.doc, change);
  }
  const arrived = cursor.seq === state.relayTip.seq && cursor.hash === state.relayTip.hash;
  if (fresh.length === 0 || !arrived || state.taking) return null;
  return { ...state, cursor, heads, ahead: beyond(state.ahead, cursor.seq) };
}

function withAhead(state: LinkState, { doc }: Push, fresh: readonly Place[]): LinkState {
  return { ...state, ahead: { ...state.ahead, [doc]: new Map([...state.ahead[doc], ...fresh]) } };
}
