import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { acrossTyping, applied, editBetween, editsOf, type TextEdit } from "./text-edits.ts";

/** What a field shows that showed `typed`, when `remote` comes. */
function shown(agreed: string, typed: string, remote: TextEdit): string {
  return acrossTyping(agreed, typed, remote).reduce(applied, typed);
}

function patchesOf(before: string, after: string, edit: (draft: { prose: string }) => void) {
  const doc = A.from({ prose: before });
  const changed = A.change(doc, edit);
  return {
    patches: A.diff(changed, A.getHeads(doc), A.getHeads(changed)),
    texts: { before, after },
  };
}

test("[DE7] one typed letter is one letter more", () => {
  expect(editBetween("alerte en sale 12", "alerte en salle 12")).toEqual({
    at: 13,
    deleted: 0,
    inserted: "l",
  });
});

test("[DE7] a text that stays the same is no edit", () => {
  expect(editBetween("alerte", "alerte")).toBeNull();
});

test("[DE7] a letter typed twice is not mistaken for the one before", () => {
  expect(editBetween("pan", "pann")).toEqual({ at: 3, deleted: 0, inserted: "n" });
});

test("[DE7] an emoji is replaced whole, never by half", () => {
  expect(editBetween("fini 😀 !", "fini 😁 !")).toEqual({ at: 5, deleted: 2, inserted: "😁" });
  expect(editBetween("a🐀", "a😀")).toEqual({ at: 1, deleted: 2, inserted: "😀" });
});

test("[DE7] what a colleague writes before what I type moves nothing of mine", () => {
  const remote = { at: 0, deleted: 0, inserted: "10 h : " };
  expect(shown("panne", "panne de réseau", remote)).toBe("10 h : panne de réseau");
});

test("[DE7] what a colleague writes behind what I type stays behind it", () => {
  const remote = { at: 5, deleted: 0, inserted: ", poste 3" };
  expect(shown("panne", "la panne", remote)).toBe("la panne, poste 3");
});

test("[DE7] a colleague deletes around the place where I type: my letters stay", () => {
  const remote = { at: 0, deleted: 11, inserted: "Rien " };
  expect(shown("avant après", "avant ICI après", remote)).toBe("Rien ICI ");
});

test("[DE7] a colleague writes into what I delete: their letters stay", () => {
  const remote = { at: 9, deleted: 0, inserted: "très " };
  expect(shown("le poste lent", "le lent", remote)).toBe("le très lent");
});

test("[DE7] what both of us delete goes once", () => {
  const remote = { at: 2, deleted: 6, inserted: "" };
  expect(shown("un deux trois", "un trois", remote)).toBe("untrois");
});

test("[DE7] the patches of two edits far apart are two edits, so that the caret between them stays", () => {
  const after = "Poste 3 : écran noir, redémarré";
  const { patches, texts } = patchesOf("Poste 3 écran noir", after, (draft) => {
    A.splice(draft, ["prose"], 7, 0, " :");
    A.splice(draft, ["prose"], 20, 0, ", redémarré");
  });
  expect(editsOf(patches, ["prose"], texts)).toEqual([
    { at: 7, deleted: 0, inserted: " :" },
    { at: 20, deleted: 0, inserted: ", redémarré" },
  ]);
});

test("[DE7] a text that was replaced whole is followed too", () => {
  const { patches, texts } = patchesOf("Poste 3", "Poste 4", (draft) => {
    draft.prose = "Poste 4";
  });
  expect(editsOf(patches, ["prose"], texts).reduce(applied, "Poste 3")).toBe("Poste 4");
});

test("[DE7] patches that do not tell how a text came about count as one edit", () => {
  expect(editsOf([], ["prose"], { before: "Poste 3", after: "Poste 34" })).toEqual([
    { at: 7, deleted: 0, inserted: "4" },
  ]);
});

test("[DE7] edits of another text are none of this one", () => {
  const doc = A.from({ prose: "Poste 3", other: "Poste 4" });
  const changed = A.change(doc, (draft) => A.updateText(draft, ["other"], "Poste 45"));
  const patches = A.diff(changed, A.getHeads(doc), A.getHeads(changed));
  expect(editsOf(patches, ["prose"], { before: "Poste 3", after: "Poste 3" })).toEqual([]);
});
