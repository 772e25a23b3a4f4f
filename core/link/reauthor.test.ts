import * as A from "@automerge/automerge/slim";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHeader } from "../guard/header.ts";
import { atomic } from "../schema.ts";
import { maelys } from "../log/testing/relay.ts";
import { blank, minutes, wrote } from "../log/testing/writing.ts";
import { reauthored } from "./reauthor.ts";

const NOTE = "f1".repeat(16);
const note = (description: string) => (draft: { issueReports: object }) => {
  Object.assign(draft.issueReports, { [NOTE]: { description, removedAt: null } });
};
const says = (description: string) => (draft: object) => {
  A.updateText(draft, ["issueReports", NOTE, "description"], description);
};

/** What the log has, as a page would begin with it anew, under a new name. */
function anew<T>(known: A.Doc<T>): A.Doc<T> {
  return A.clone(known, { actor: "91".repeat(16) });
}

describe("writing again what the relay has refused", () => {
  test("[LI6] a value that differs is set again", () => {
    const known = wrote(blank("report", "21"), minutes(5)).doc;
    const local = wrote(A.clone(known), minutes(10)).doc;
    expect(reauthored(anew(known), local).incidentMinutes).toEqual({ [maelys]: 10 });
  });

  test("[LI6] an atomic string is set again as one", () => {
    const known = blank("session", "21");
    const local = wrote(A.clone(known), (draft) =>
      Object.assign(draft, { room: atomic("B12") }),
    ).doc;
    expect(reauthored(anew(known), local).room).toEqual(atomic("B12"));
  });

  test("[LI6] prose is written letter by letter, so that a colleague's words in it stay", () => {
    const known = wrote(blank("report", "21"), note("Écran noir")).doc;
    const local = wrote(A.clone(known, "31".repeat(16)), says("Écran noir à 9 h 12")).doc;
    const colleague = wrote(A.clone(known, "11".repeat(16)), says("C3 : Écran noir")).doc;
    const both = A.merge(reauthored(anew(known), local), colleague);
    expect(both).toMatchObject({
      issueReports: { [NOTE]: { description: "C3 : Écran noir à 9 h 12" } },
    });
  });

  test("[LI6] a new entity is written again with all its fields", () => {
    const known = blank("report", "21");
    const local = wrote(A.clone(known), note("Écran noir")).doc;
    expect(reauthored(anew(known), local)).toEqual(local);
  });

  test("[LI6] nothing is taken out", () => {
    const known = wrote(blank("report", "21"), note("Écran noir")).doc;
    expect(reauthored(anew(known), blank("report", "31"))).toEqual(known);
  });

  test("[LI6] what a colleague has set meanwhile is left, if it was not touched here", () => {
    const known = blank("report", "21");
    const local = wrote(A.clone(known, "31".repeat(16)), note("Écran noir")).doc;
    const colleague = wrote(A.clone(known, "11".repeat(16)), minutes(15)).doc;
    const both = A.merge(reauthored(anew(known), local), colleague);
    expect(both.incidentMinutes).toEqual({ [maelys]: 15 });
  });

  test("[LI6] a list is written again whole", () => {
    const known = blank("report", "21");
    const list = { seats: [1, 2, { row: 3 }] };
    const local = wrote(A.clone(known), (draft) => Object.assign(draft, list)).doc;
    const once = reauthored(anew(known), local);
    expect(once).toMatchObject(list);
    expect(A.getHeads(reauthored(once, local)).length).toBe(1);
  });

  test("[LI6] where nothing differs nothing is written", () => {
    const known = wrote(blank("report", "21"), note("Écran noir")).doc;
    const again = reauthored(anew(known), wrote(A.clone(known), () => {}).doc);
    expect(A.getHeads(again)).toEqual(A.getHeads(known));
  });

  test("[LI6] much is written in changes that the relay takes", () => {
    const known = blank("roster", "21");
    const crowd = Array.from({ length: 300 }, (_, at) => [
      `${at}`,
      { lastName: "Nguyễn".repeat(30) },
    ]);
    const local = wrote(A.clone(known), (draft) => {
      Object.assign(draft.candidates, Object.fromEntries(crowd));
    }).doc;
    const again = reauthored(anew(known), local);
    const changes = A.getChangesSince(again, A.getHeads(known));
    expect(again).toEqual(local);
    expect(changes.length).toBeGreaterThan(4);
    expect(changes.map((bytes) => parseHeader(bytes)).filter(({ ok }) => !ok)).toEqual([]);
  });
});

test("[LI6] whatever somebody wrote is read again, and writing it a second time adds nothing", () => {
  const key = fc.constantFrom("a", "b", "c");
  const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
  const plain = { noNullPrototype: true };
  const words = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value, plain)), plain);
  fc.assert(
    fc.property(words, words, (before, after) => {
      const known = A.from(before, { actor: "21".repeat(16) });
      const local = A.change(A.clone(known), (draft) => {
        Object.assign(draft, JSON.parse(JSON.stringify(after)));
      });
      const again = reauthored(anew(known), local);
      expect(A.toJS(again)).toMatchObject(after);
      expect(A.getHeads(reauthored(again, local))).toEqual(A.getHeads(again));
    }),
    { numRuns: 60 },
  );
});
