import type { ChangeHash, ContentHash } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type {
  DeviceFrame,
  Expectation,
  LogItem,
  MissingDevice,
  RelayFrame,
} from "../wire/frames.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { LinkState, StoredPlace } from "./state.ts";
import type { Unsent } from "./underway.ts";

/** What happens to a link; `now` is the device's clock and only measures patience. */
export type LinkEvent = { now: Timestamp } &
  /** The socket is open and `hello` has been said. */
  (
    | { type: "connected" }
    | { type: "disconnected" }
    | { type: "heard"; frame: RelayFrame }
    /** Something of this session's documents is on disk that was not. */
    | { type: "committed" }
    /** All editors are empty: what was typed is in the documents, and on disk. */
    | { type: "flushed" }
    /** A document stands again on what the log holds; see the effect `rebuild`. */
    | { type: "rebuilt"; doc: DocumentKind }
    /** The items of the effect `take-in` are on disk, but for the changes that do not apply. */
    | { type: "taken-in"; voided: readonly ChangeHash[] }
    /** One of them may not enter its document; the others may be there, the place stays. */
    | { type: "poisoned"; seq: number; code: RefusalCode }
    | { type: "finalise"; seen: ContentHash; missing: readonly MissingDevice[] }
    /** About once a second. */
    | { type: "tick" }
  );

/** What the shell must do, in this order, before it brings the next event. */
export type LinkEffect =
  | { type: "send"; frame: DeviceFrame }
  /** Take these items in (`takeIn`); say `taken-in` when they are on disk, or `poisoned`. */
  | { type: "take-in"; items: readonly LogItem[] }
  | { type: "keep-place"; place: StoredPlace }
  /** Empty every editor, then say `flushed`. */
  | { type: "flush" }
  /**
   * The relay has refused a change of this document for good, or has called one voided. Set the document aside; begin again from
   * its part that is in the log (`known`), write the difference anew if `reauthor`; say `rebuilt`.
   */
  | {
      type: "rebuild";
      doc: DocumentKind;
      known: readonly ChangeHash[];
      reauthor: boolean;
      refused: readonly (readonly [ChangeHash, RefusalCode])[];
    };

/** What the step may read of the documents. Reading changes nothing. */
export type LinkDocuments = {
  /**
   * The changes of `doc` that are on disk and no ancestors of `known`, oldest first; null if the
   * document lacks one of `known`, as after a profile was restored from a copy.
   */
  unsent(doc: DocumentKind, known: readonly ChangeHash[]): readonly Unsent[] | null;
  /**
   * The heads of what counts of `known`, if the document holds a change that a fact calls voided; null if it
   * holds none. See `soundHeads`.
   */
  sound(doc: DocumentKind, known: readonly ChangeHash[]): readonly ChangeHash[] | null;
  /** What a finalisation would seal, as this device sees it. */
  expectation(): Expectation;
};

export type Stepped = { state: LinkState; effects: readonly LinkEffect[] };
