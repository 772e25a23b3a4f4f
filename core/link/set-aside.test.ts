import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { changeHash, type ChangeHash } from "../ids.ts";
import { maelys } from "../log/testing/relay.ts";
import { blank, hashOf, minutes, wrote } from "../log/testing/writing.ts";
import { begunAnew, caughtUp } from "./set-aside.ts";

const NOTE = "f1".repeat(16);
const note = (description: string) => (draft: { issueReports: object }) => {
  Object.assign(draft.issueReports, { [NOTE]: { description, removedAt: null } });
};
const says = (description: string) => (draft: object) => {
  A.updateText(draft, ["issueReports", NOTE, "description"], description);
};
const textOf = (document: A.Doc<{ issueReports: object }>) =>
  Object.values(document.issueReports)[0]?.description;
const headsOf = (document: A.Doc<{ issueReports: object }>): ChangeHash[] =>
  A.getHeads(document).map((head) => changeHash.parse(head));

const known = wrote(blank("report", "21"), note("Écran noir")).doc;
const heads = headsOf(known);
/** What counts nowhere, and both pages of the profile have. */
const left = wrote(A.clone(known, { actor: "31".repeat(16) }), says("Écran noir à 9 h 12")).doc;

/** One page has begun anew; the other has written on in what was set aside. */
function twoPages() {
  const { document: next, said } = begunAnew(
    left,
    { known: heads, reauthor: true },
    "91".repeat(16),
  );
  if (!said) throw new Error("all was to be written again");
  const other = A.clone(left, { actor: "41".repeat(16) });
  return { next, said, other };
}

describe("a document that one page begins anew while another writes on in the old one", () => {
  test("[LI12] what it writes meanwhile is written again as well, and once", () => {
    const { next, said, other } = twoPages();
    const old = wrote(other, says("Écran noir à 9 h 12, rétabli")).doc;
    const caught = caughtUp(next, { old, known: heads, said });
    if (!caught?.said) throw new Error("there was more");
    expect(textOf(caught.document)).toBe("Écran noir à 9 h 12, rétabli");
    expect(A.hasHeads(caught.document, headsOf(left))).toBe(false);
    expect(caughtUp(caught.document, { old, known: heads, said: caught.said })).toBeNull();
  });

  test("[LI12] beside what the first page has written since", () => {
    const { next, said, other } = twoPages();
    const old = wrote(other, says("Écran noir à 9 h 12, rétabli")).doc;
    const further = wrote(next, says("Poste 3 : Écran noir à 9 h 12")).doc;
    const caught = caughtUp(further, { old, known: heads, said });
    expect(caught && textOf(caught.document)).toBe("Poste 3 : Écran noir à 9 h 12, rétabli");
  });

  test("[LI12] what has come from the log meanwhile stays what others wrote", () => {
    const { next, said, other } = twoPages();
    const theirs = wrote(A.clone(known, { actor: "51".repeat(16) }), minutes(7)).bytes;
    const [old] = A.applyChanges(other, [theirs]);
    const caught = caughtUp(next, { old, known: [...heads, hashOf(theirs)], said });
    expect(caught && A.getChangesSince(caught.document, headsOf(next))).toEqual([theirs]);
    expect(caught?.document.incidentMinutes).toEqual({ [maelys]: 7 });
    const [taken] = A.applyChanges(A.clone(next), [theirs]);
    expect(caughtUp(taken, { old, known: [...heads, hashOf(theirs)], said })).toBeNull();
  });

  test("[LI12] what is in the log and builds on what counts nowhere is written again", () => {
    const { next, said, other } = twoPages();
    const { doc: old, bytes } = wrote(other, says("Écran noir à 9 h 12, rétabli"));
    const caught = caughtUp(next, { old, known: [hashOf(bytes)], said });
    expect(caught && textOf(caught.document)).toBe("Écran noir à 9 h 12, rétabli");
    expect(caught && A.hasHeads(caught.document, [hashOf(bytes)])).toBe(false);
  });
});

test("[LI6] what is set aside only is not written again later either", () => {
  expect(begunAnew(left, { known: heads, reauthor: false }).said).toBeNull();
});
