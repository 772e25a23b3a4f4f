import type { SheetEntry, SheetRefusal } from "../../papers/read-incident-sheet.ts";
import type { SheetDoubt, SheetProblem } from "../../papers/sheet-finding.ts";
import { number, plural } from "./counting.ts";

type Counted = { count: number };

/** A filled incident sheet that comes back into the session. */
export const incidentSheet = {
  title: "Reprendre un PV d’incident",
  offer: "Reprendre un PV rempli",
  offerHint: "Un PV rempli à l’écran devient des signalements",
  hint: "Un PV d’incident rempli à l’écran n’a pas besoin d’être recopié. Le fichier est lu sur cet appareil, et rien ne change avant que vous ayez vérifié ce qu’il dit.",
  drop: "Déposez ici le PV d’incident rempli (PDF), ou choisissez-le.",
  choose: "Choisir un fichier",
  reading: "Lecture du PV sur cet appareil.",
  another: "Choisir un autre fichier",
  refused: {
    "too-large":
      "Ce fichier dépasse 20 Mo et n’a pas été ouvert. La session n’a pas changé. Choisissez le PV téléchargé depuis Scellé, rempli puis enregistré.",
    "no-pdf":
      "Ce fichier n’est pas un PDF. La session n’a pas changé. Choisissez le PV d’incident, tel que le programme l’a enregistré.",
    damaged:
      "Ce PDF est abîmé ou incomplet. La session n’a pas changé. Ouvrez le PV dans le programme qui l’a rempli, enregistrez-le à nouveau, puis choisissez-le ici.",
    unreadable:
      "Le navigateur n’a pas pu lire ce fichier jusqu’au bout. La session n’a pas changé. Vérifiez que le fichier est toujours là, puis choisissez-le à nouveau.",
    locked:
      "Ce PDF est protégé par un mot de passe. La session n’a pas changé. Enregistrez-le sans protection, puis choisissez-le ici.",
    "no-fields":
      "Ce PDF n’a plus de champs : il a été imprimé, aplati ou numérisé. La session n’a pas changé. Choisissez le fichier rempli lui-même, ou recopiez-le dans la finalisation.",
    "not-ours":
      "Ce PDF n’est pas un PV d’incident de Scellé. La session n’a pas changé. Choisissez le PV téléchargé depuis cette session.",
    "newer-form":
      "Ce PV vient d’une version plus récente de Scellé. La session n’a pas changé. Mettez l’extension à jour, puis choisissez-le à nouveau.",
    "older-form":
      "Ce PV vient d’une version plus ancienne de Scellé, qui ne peut plus être lue. La session n’a pas changé. Recopiez-le dans la finalisation.",
    slow: "La lecture de ce fichier n’aboutit pas sur cet appareil. La session n’a pas changé. Réessayez ; si cela se répète, recopiez le PV dans la finalisation.",
  } satisfies Record<SheetRefusal | "unreadable" | "slow", string>,
  otherSession: ({ number: named }: { number: string }) =>
    named === ""
      ? "Ce PV est celui d’une autre session. Rien n’a changé. Ouvrez sa session, puis choisissez-le là."
      : `Ce PV est celui de la session ${named}. Rien n’a changé. Ouvrez cette session, puis choisissez-le là.`,
  nothing:
    "Rien n’est rempli sur ce PV. La session n’a pas changé. Si vous l’aviez rempli, enregistrez-le dans le programme qui vous a servi, puis choisissez le fichier enregistré.",
  found: ({ count }: Counted) =>
    plural(count, {
      one: `${number(count)} élément de ce PV n’est pas dans la session. Décochez-le s’il n’est pas juste, ou reprenez-le.`,
      other: `${number(count)} éléments de ce PV ne sont pas dans la session. Décochez ce qui n’est pas juste, puis reprenez le reste.`,
    }),
  allKnown: "Tout ce que dit ce PV est dans la session.",
  onlyProblems: "Rien de ce PV ne peut être repris tel quel. La session n’a pas changé.",
  problems: "À régler",
  fresh: "À reprendre",
  known: "Déjà dans la session",
  place: {
    cover: "Première page",
    line: ({ line }: { line: number }) => `Autre signalement, ligne ${number(line)}`,
    named: ({ line, name }: { line: number; name: string }) =>
      `Autre signalement, ligne ${number(line)} : « ${name} »`,
    unknown: "Candidat inconnu",
  },
  question: ({ question }: { question: number }) => `question ${number(question)}`,
  noCategory: "Sans catégorie",
  present: ({ names }: { names: string }) => `Surveillants présents : ${names}`,
  replaces: ({ before }: { before: string }) => `Remplace « ${before} ».`,
  again: "Ce signalement a été supprimé de la session. Cochez-le s’il doit y revenir.",
  doubt: {
    "category-unknown": ({ category }) =>
      `La catégorie inscrite, « ${category} », n’existe pas. Vous la choisirez dans la finalisation.`,
    "question-unreadable": ({ question }) =>
      `Le numéro de question inscrit, « ${question} », ne peut pas être lu. Vous l’indiquerez dans la finalisation.`,
    "question-unneeded": ({ question }) =>
      `Cette catégorie ne porte pas sur une question : le numéro « ${question} » n’est pas repris.`,
  } satisfies Record<SheetDoubt, (entry: SheetEntry) => string>,
  problem: {
    "nobody-named": "Ce nom ne désigne aucun candidat de la session, ou en désigne plusieurs.",
    "not-enrolled":
      "Ce candidat n’est plus inscrit à la session. Ce qui est écrit sur lui reste dans le fichier.",
    "both-reasons":
      "Les deux raisons d’abandon sont cochées. Choisissez la bonne dans la finalisation.",
    "description-too-long":
      "Cette description dépasse 500 caractères. Raccourcissez-la dans le fichier, ou recopiez-la dans la finalisation.",
    "invigilators-fixed":
      "Un test a commencé : les surveillants de la session ne peuvent plus être changés. Notez ces noms dans les observations, s’ils comptent.",
    "invigilators-too-long":
      "Ces noms dépassent 255 caractères. Raccourcissez-les dans le fichier, ou indiquez-les dans la session.",
    "not-started":
      "Une raison d’abandon est cochée, mais ce candidat n’a pas commencé de test : il n’y a pas d’abandon à expliquer.",
    "already-finished":
      "Une raison d’abandon est cochée, mais ce candidat a terminé son test : il n’y a plus d’abandon à expliquer.",
  } satisfies Record<SheetProblem, string>,
  others: "Autres signalements",
  who: "De qui s’agit-il ?",
  chooseWho: "Choisir un candidat",
  chosen: ({ count }: Counted) =>
    plural(count, {
      one: `${number(count)} élément choisi`,
      other: `${number(count)} éléments choisis`,
    }),
  noneChosen: "Cochez au moins un élément à reprendre.",
  take: ({ count }: Counted) =>
    count === 0
      ? "Reprendre"
      : plural(count, {
          one: `Reprendre ${number(count)} élément`,
          other: `Reprendre ${number(count)} éléments`,
        }),
  taken: ({ count }: Counted) =>
    plural(count, {
      one: `${number(count)} élément du PV est dans la session.`,
      other: `${number(count)} éléments du PV sont dans la session.`,
    }),
  notTaken:
    "Une partie du PV n’a pas pu être reprise, car la session a changé entre-temps. Relisez ce qui reste.",
  undone: "Les éléments du PV ont été retirés de la session.",
  notUndone:
    "La session a changé entre-temps : une partie des éléments du PV y est restée. Relisez la finalisation.",
  toFinalisation: "Voir la finalisation",
  source: "Repris du PV",
};
