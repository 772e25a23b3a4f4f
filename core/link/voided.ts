// What the relay took, and then found not to apply: it has said so, and whoever has it goes on without it.
import type { ChangeHash } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import type { LinkDocuments, Stepped } from "./events.ts";
import { followedBy, kept } from "./place.ts";
import { isCaughtUp, isRereading, knownHeads, type LinkState } from "./state.ts";

/** Whoever is voided again by what has nothing to do with the first time loses no words; nobody writes the same for ever. */
const WRITINGS = 3;
const KINDS: readonly DocumentKind[] = ["session", "roster", "report"];

/**
 * A document that holds a change which counts nowhere is set aside and begun anew without it: all that is
 * written on it would count nowhere either. What it said is written again as other changes, three times in the life
 * of a page: if these are voided as well, it stays set aside only. Known from the documents and the facts
 * alone, so that a crash forgets nothing. null if there is no such document. [LI12]
 */
export function withoutVoided(state: LinkState, documents: LinkDocuments): Stepped | null {
  if (!maySeeToIt(state)) return null;
  for (const doc of KINDS) {
    const sound = state.held.has(doc) ? null : documents.sound(doc, knownHeads(state, doc));
    if (sound) return begunAnew(state, doc, sound);
  }
  return null;
}

/** What is on its way, either way, would be written a second time beside what arrives. */
function maySeeToIt(state: LinkState): boolean {
  return isCaughtUp(state) && !isRereading(state) && !state.push && !state.suspect;
}

function begunAnew(state: LinkState, doc: DocumentKind, sound: readonly ChangeHash[]): Stepped {
  const times = state.voidings[doc];
  const next: LinkState = {
    ...state,
    heads: { ...state.heads, [doc]: sound },
    ahead: { ...state.ahead, [doc]: new Map() },
    held: new Set([...state.held, doc]),
    voidings: { ...state.voidings, [doc]: times + 1 },
  };
  // The place first: whoever dies between the two still holds the change, and sees to it again.
  return followedBy(kept(next), (placed) => ({
    state: placed,
    effects: [{ type: "rebuild", doc, known: sound, reauthor: times < WRITINGS, refused: [] }],
  }));
}
