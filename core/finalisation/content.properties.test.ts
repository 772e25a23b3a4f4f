import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact } from "../facts/schema.ts";
import { documentFromGenesis } from "../genesis.ts";
import type { DocumentKind, SessionDocuments } from "../schema.ts";
import { at, finalised, merged, nadia } from "../testing/cast.ts";
import { devices, facts } from "../testing/finalising-devices.ts";
import { contentBytes, finalContent, parseContent } from "./content.ts";
import { documentsAt } from "./documents-at.ts";
import { excludedWork } from "./excluded.ts";

/** Each run is a morning of three documents on two devices. */
const MORNINGS = { numRuns: 40 };

const sealed = (documents: SessionDocuments, more: readonly Fact[] = facts) =>
  new TextDecoder().decode(contentBytes(finalContent(documents, more).content));
const met = (one: SessionDocuments, other: SessionDocuments): SessionDocuments => ({
  session: merged(one.session, other.session),
  roster: merged(one.roster, other.roster),
  report: merged(one.report, other.report),
});
const headsOf = (documents: SessionDocuments) => ({
  session: A.getHeads(documents.session),
  roster: A.getHeads(documents.roster),
  report: A.getHeads(documents.report),
});
const each = (
  documents: SessionDocuments,
  way: <Kind extends DocumentKind>(
    doc: A.Doc<SessionDocuments[Kind]>,
    kind: Kind,
  ) => A.Doc<SessionDocuments[Kind]>,
): SessionDocuments => ({
  session: way<"session">(documents.session, "session"),
  roster: way<"roster">(documents.roster, "roster"),
  report: way<"report">(documents.report, "report"),
});

test("[FI12] whoever merges what, whoever loads, clones or replays it: the bytes are the same", () => {
  fc.assert(
    fc.property(devices, fc.infiniteStream(fc.nat(1_000_000)), ([one, other], order) => {
      const documents = met(one, other);
      const expected = sealed(documents);
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, key: order.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const others = [
        met(other, one),
        each(documents, (doc) => A.clone(doc)),
        each(documents, (doc) => A.load(A.save(doc))),
        each(documents, (doc, kind) => {
          const changes = shuffled(A.getAllChanges(doc));
          return A.applyChanges(documentFromGenesis(kind), changes)[0];
        }),
      ];
      expect(others.map((documents_) => sealed(documents_))).toEqual(others.map(() => expected));
    }),
    MORNINGS,
  );
});

test("[FI12] what comes later does not change what was sealed at these heads", () => {
  fc.assert(
    fc.property(devices, ([one, other]) => {
      const before = documentsAt(met(one, other), headsOf(one));
      expect(before && sealed(before)).toBe(sealed(one));
    }),
    MORNINGS,
  );
});

test("[FI3] whatever people write, the content is read back as it was written", () => {
  fc.assert(
    fc.property(devices, ([one, other]) => {
      const { content } = finalContent(met(one, other), facts);
      expect(parseContent(contentBytes(content))).toEqual(content);
    }),
    MORNINGS,
  );
});

test("[FI5] whatever is told of the seal and after it, the bytes are the same", () => {
  const closing: Fact = { kind: "closing", at: at("12:00"), by: nadia, until: at("12:01") };
  const late = fc.subarray([...facts, closing, finalised("12:05")]);
  fc.assert(
    fc.property(devices, late, ([one], more) => {
      expect(sealed(one, [...facts, closing, finalised("12:00"), ...more])).toBe(sealed(one));
    }),
    MORNINGS,
  );
});

test("[FI15] whoever would seal something else has something that is not included", () => {
  fc.assert(
    fc.property(devices, ([one, other]) => {
      const local = met(one, other);
      const isShown = excludedWork(local, one).length > 0;
      expect(isShown || sealed(local) === sealed(one)).toBe(true);
      expect(excludedWork(one, one)).toEqual([]);
    }),
    MORNINGS,
  );
});
