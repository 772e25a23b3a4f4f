// What the pages of a test write.
import * as A from "@automerge/automerge/slim";
import { documentFromGenesis } from "../../genesis.ts";
import { changeHash, type ChangeHash } from "../../ids.ts";
import type { DocumentKind, ReportDocument, SessionDocuments } from "../../schema.ts";
import { maelys } from "./relay.ts";

/** A page that has not written anything; each has an actor of its own. */
export function blank<Kind extends DocumentKind>(
  kind: Kind,
  actor: string,
): A.Doc<SessionDocuments[Kind]> {
  return documentFromGenesis(kind, actor.repeat(16));
}

export function wrote<T>(
  doc: A.Doc<T>,
  edit: (draft: T) => void,
): { doc: A.Doc<T>; bytes: Uint8Array } {
  const next = A.change(doc, { time: 0 }, (draft) => edit(draft));
  return { doc: next, bytes: A.getLastLocalChange(next) ?? new Uint8Array() };
}

/** A number that somebody notes in the report. */
export function minutes(count: number): (report: ReportDocument) => void {
  return (report) => {
    report.incidentMinutes[maelys] = count;
  };
}

/** The only change of a fresh page of this actor. */
export function oneChange(actor: string, count: number = 5): Uint8Array {
  return wrote(blank("report", actor), minutes(count)).bytes;
}

export function hashOf(bytes: Uint8Array): ChangeHash {
  return changeHash.parse(A.decodeChange(bytes).hash);
}
