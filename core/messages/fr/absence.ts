import type { ExplanationRefusal } from "../../report/absence.ts";
import type { AboutRefusal, AbsenceRefusal } from "../../report/policy.ts";
import type { AbsenceReason } from "../../schema.ts";
import { number, plural } from "./counting.ts";
import { about, alreadyStarted } from "./about.ts";

type Named = { name: string };

/** For a list that is short: everything else is said in words. */
const reason = {
  ill: "Malade",
  "no-news": "Sans nouvelles",
  "too-late": "Arrivée trop tardive",
  "no-identity": "Identité non vérifiée",
  other: "Autre raison",
} satisfies Record<AbsenceReason, string>;

const notAbsent = "Ce candidat n’est plus noté absent. Rien n’a été modifié.";

/** Who has not come, and why. */
export const absence = {
  mark: "Noter absent",
  marked: ({ name }: Named) => `L’absence de ${name} est notée.`,
  takeBack: "Annuler l’absence",
  takenBack: ({ name }: Named) => `L’absence de ${name} est annulée.`,
  count: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} absent`, other: `${number(count)} absents` }),
  title: "Absents",
  field: "Raison de l’absence",
  choose: "Aucune raison indiquée",
  reason,
  words: "Précision",
  wordsHint: "Facultatif. Jamais de détail médical.",
  /** What was written, behind no reason of the list. */
  said: ({ words }: { words: string }) => `« ${words} »`,
  reasonAndSaid: (args: { reason: string; words: string }) => `${args.reason} : « ${args.words} »`,
  unexplained: ({ name }: Named) => `La raison de l’absence de ${name} est retirée.`,
  explained: ({ name }: Named) => `La raison de l’absence de ${name} est notée.`,
  refused: {
    mark: {
      ...about,
      "already-absent": "Ce candidat est déjà noté absent.",
      "already-present":
        "La présence de ce candidat est confirmée. Annulez d’abord la confirmation.",
      "already-started": alreadyStarted,
    } satisfies Record<AboutRefusal | AbsenceRefusal, string>,
    explain: {
      ...about,
      "not-absent": notAbsent,
      "words-too-long": "La précision a 255 caractères au plus. Raccourcissez-la.",
    } satisfies Record<AboutRefusal | ExplanationRefusal, string>,
    takeBack: { ...about, "not-absent": notAbsent } satisfies Record<
      AboutRefusal | "not-absent",
      string
    >,
  },
};
