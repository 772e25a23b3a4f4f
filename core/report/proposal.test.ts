import * as fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../messages/en.ts";
import { fr } from "../messages/fr.ts";
import { MAX_DESCRIPTION } from "../schema.ts";
import { categoryCode, parseCategory } from "./categories.ts";
import { CATEGORY_WORDS } from "./category-words.ts";
import { proposedCategory } from "./proposal.ts";
import { withSentence } from "./ready-sentence.ts";

const MEANT = [
  ["L’écran est resté noir.", "C7", "écran"],
  ["ECRAN NOIR", "C7", "ECRAN"],
  ["Les images ne s’affichent pas", "E1", "images"],
  ["Est arrivé en retard", "C8", "retard"],
  ["Le site est bloqué par le réseau du collège", "E5", "site est bloqué"],
  ["Utilise un lecteur d’écran qui ne lit pas la question", "E12", "lecteur d’écran"],
  ["A oublié de signer", "C4", "signer"],
  ["Son prénom est mal orthographié", "C1", "prénom"],
  ["Pas eu le temps de répondre", "E8", "Pas eu le temps"],
  ["The laptop restarted", "C7", "laptop"],
  ["Colour-blind: cannot tell the curves apart", "E12", "Colour-blind"],
  ["Clicked outside the frame of the question", "E10", "Clicked outside"],
  ["PowerPoint ne s’ouvre pas", "E9", "PowerPoint"],
  ["Excel ne s’ouvre pas", "E9", "Excel"],
  ["La latence du réseau", "C7", "réseau"],
  ["Montre des signes de malaise", "C8", "malaise"],
  ["N’a pas signé la feuille", "C4", "pas signé"],
  ["Le site est bloqué", "E5", "site est bloqué"],
  ["Le poste est en panne", "C7", "poste"],
  ["The toilet flooded, the keyboard and the mouse are wet", "C7", "keyboard"],
] as const;

test.each(MEANT)("[RE23] « %s » is taken for %s, because of « %s »", (words, category, because) => {
  expect(proposedCategory(words)).toEqual({ category, because });
});

test("[RE23] words that speak of nothing known propose nothing", () => {
  expect(proposedCategory("")).toBeNull();
  expect(proposedCategory("Rien à signaler.")).toBeNull();
});

test.each([
  "Excellent comportement",
  "Le panneau ne répond plus",
  "A perdu ses lentilles",
  "Montre une photocopie de sa carte, avec une photo d’identité",
  "N’a pas de document d’identité",
  "La question n’est pas accessible",
])("[RE23] « %s » is taken for nothing that only begins alike", (words) => {
  expect(proposedCategory(words)).toBeNull();
});

test("[RE23] of two that are as likely the one that is mentioned first is proposed", () => {
  expect(proposedCategory("Le clavier puis l’image")?.category).toBe("C7");
  expect(proposedCategory("L’image puis le clavier")?.category).toBe("E1");
});

const named = categoryCode.options.filter((code) => !["C7", "C8"].includes(code));
test.each(named)("[RE23] %s is proposed for its own name, in each language", (code) => {
  for (const { issueReport } of [fr, en])
    expect(proposedCategory(issueReport.category[code])?.category).toBe(code);
});

test("[RE23] a word counts by its beginning alone", () => {
  expect(proposedCategory("pellicule")).toBeNull();
  expect(proposedCategory("visite")).toBeNull();
});

const said = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc
    .array(fc.constantFrom(...Object.values(CATEGORY_WORDS).flat(), "le", "n’est", "Sacha"))
    .map((words) => words.join(" ")),
);

test("[RE23] whatever is written proposes the same each time, a category of today, because of words of theirs", () => {
  fc.assert(
    fc.property(said, (words) => {
      const proposal = proposedCategory(words);
      expect(proposedCategory(words)).toEqual(proposal);
      if (proposal === null) return;
      expect(parseCategory(proposal.category)).toBe(proposal.category);
      expect(words).toContain(proposal.because);
      expect(proposedCategory(words.toUpperCase())).not.toBeNull();
    }),
  );
});

test("[RE24] a ready sentence stands behind what is written, if there is room for it", () => {
  expect(withSentence("", "Le réseau a été lent.")).toBe("Le réseau a été lent.");
  expect(withSentence("À 10 h. ", "Le réseau a été lent.")).toBe("À 10 h. Le réseau a été lent.");
  expect(withSentence("a".repeat(MAX_DESCRIPTION), "Le réseau a été lent.")).toBeNull();
});

test.each(categoryCode.options)(
  "[RE24] %s has ready sentences, as many in each language",
  (code) => {
    const [french, english] = [fr.issueReport.ready[code], en.issueReport.ready[code]];
    expect(french.length).toBeGreaterThan(0);
    expect(english).toHaveLength(french.length);
    expect(french.filter((sentence) => withSentence("", sentence) === null)).toEqual([]);
  },
);
