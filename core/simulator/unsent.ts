// What the link may read of a simulated device's documents.
import * as A from "@automerge/automerge/slim";
import type { ChangeHash, ContentHash } from "../ids.ts";
import { voidedChanges } from "../facts/queries.ts";
import type { LinkDocuments } from "../link/events.ts";
import { soundHeads } from "../link/sound-heads.ts";
import type { Unsent } from "../link/underway.ts";
import type { DocumentKind } from "../schema.ts";
import type { LogItem } from "../wire/frames.ts";
import type { PlantedBug } from "./bugs.ts";
import { factIn, headsOf, placeOf } from "./changes.ts";
import { contentHashOf, type Free } from "./content.ts";
import type { Memory } from "./device.ts";

export function documentsOf(memory: Memory, bug: PlantedBug | null): LinkDocuments {
  const { docs } = memory;
  const onlySaved = bug !== "sent-before-disk";
  return {
    unsent: (kind, known) => unsentOf(memory, kind, { known, onlySaved }),
    sound: (kind, known) =>
      bug === "voided-goes-on" ? null : soundHeads(docs[kind], known, voidedIn(memory)),
    expectation: () => ({
      heads: {
        session: headsOf(docs.session),
        roster: headsOf(docs.roster),
        report: headsOf(docs.report),
      },
      factsSeq: Math.max(0, ...factsInOrder(memory).map(([seq]) => seq)),
      contentHash: contentOf(memory),
    }),
  };
}

/** What the log calls voided, as far as this page knows it, and with these items. */
export function voidedIn(memory: Memory, items: readonly LogItem[] = []): ReadonlySet<ChangeHash> {
  const fresh = items.flatMap(([, kind, bytes]) => (kind === "fact" ? [bytes] : []));
  const all = [...memory.facts.values(), ...fresh];
  return voidedChanges(all.flatMap((bytes) => factIn(bytes) ?? []));
}

/** What the device would show as sealed: its documents and facts as they are. */
export function contentOf(memory: Memory): ContentHash {
  const facts = factsInOrder(memory).map(([, bytes]) => bytes);
  return contentHashOf(memory.docs, facts);
}

export function factsInOrder({ facts }: Memory): [number, Uint8Array][] {
  return [...facts].toSorted(([one], [other]) => one - other);
}

export function unsentOf(
  { docs, saved, beyond }: Pick<Memory, "docs" | "saved" | "beyond">,
  kind: DocumentKind,
  { known, onlySaved }: { known: readonly ChangeHash[]; onlySaved: boolean },
): readonly Unsent[] | null {
  const heads = A.getHeads(docs[kind]);
  const between = [...heads, "/", ...known].join();
  const before = beyond[kind];
  const changes = before?.between === between ? before.changes : changesBeyond(docs[kind], known);
  beyond[kind] = { between, changes };
  return changes?.filter(({ hash }) => !onlySaved || saved.has(hash)) ?? null;
}

function changesBeyond(document: A.Doc<Free>, known: readonly ChangeHash[]): Unsent[] | null {
  if (!A.hasHeads(document, [...known])) return null;
  return A.getChangesSince(document, [...known]).map((bytes) => ({ bytes, ...placeOf(bytes) }));
}
