import type { Encoding } from "../../csv/decode.ts";
import type { ProblemCode } from "../../mass-import/codes.ts";
import type { FileRefusal } from "../../mass-import/file.ts";
import { number, plural } from "./counting.ts";
import { massProblem } from "./mass-problem.ts";

const sessions = (count: number) =>
  plural(count, { one: `${number(count)} session`, other: `${number(count)} sessions` });
const candidates = (count: number) =>
  plural(count, { one: `${number(count)} candidat`, other: `${number(count)} candidats` });

type Imported = {
  created: number;
  /** Of the new sessions. */
  people: number;
  /** That existed, and were completed. */
  lists: number;
  added: number;
  changed: number;
};
type Partly = { sessionNumber: number; done: number; total: number; reason: string };

/** Sessions and candidates in one file, in and out. */
export const massImport = {
  title: "Sessions et candidats par fichier",
  link: "Créer plusieurs sessions",
  exportLink: "Exporter ou restaurer",
  drop: "Déposez ici le modèle rempli (CSV, 20 Mo et 20 000 lignes au plus), ou choisissez-le.",
  choose: "Choisir un fichier",
  reading: "Lecture du fichier sur cet appareil.",
  writing: "Enregistrement sur cet appareil.",
  noImport:
    "Les candidats de cet établissement viennent de sa base élèves : aucun fichier de sessions ne s’importe ici.",
  template: {
    title: "Modèle",
    text: "C’est le modèle de Pix : remplissez-le dans un tableur, enregistrez-le en CSV, puis déposez-le ci-dessus.",
    empty: "Télécharger le modèle vide",
    filled: "Télécharger le modèle prérempli",
    filledHint:
      "Avec le numéro et les candidats des sessions qui n’ont pas commencé, pour les compléter.",
  },
  export: {
    title: "Export",
    text: "Sessions et candidats dans les colonnes de Pix. La classe et l’aménagement n’y ont pas de colonne.",
    which: "Sessions à exporter",
    coming: ({ count }: { count: number }) => `À venir (${number(count)})`,
    all: ({ count }: { count: number }) => `Toutes (${number(count)})`,
    download: "Télécharger les sessions (CSV)",
    nothing: "Aucune session à exporter.",
    gathering: ({ count }: { count: number }) => `Lecture de ${sessions(count)}.`,
    done: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} session est dans le fichier.`,
        other: `${number(count)} sessions sont dans le fichier.`,
      }),
    away: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} session n’est pas encore sur cet appareil. Réessayez quand le serveur répond.`,
        other: `${number(count)} sessions ne sont pas encore sur cet appareil. Réessayez quand le serveur répond.`,
      }),
  },
  preview: {
    ready: ({ created, empty, people }: { created: number; empty: number; people: number }) =>
      `${sessions(created)} dont ${number(empty)} sans candidat, ${candidates(people)}. Rien n’est encore modifié.`,
    stopped: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} ligne est à corriger avant l’import. Rien n’est encore modifié : corrigez-la ici, ou dans le fichier.`,
        other: `${number(count)} lignes sont à corriger avant l’import. Rien n’est encore modifié : corrigez-les ici, ou dans le fichier.`,
      }),
    readIn: ({ encoding }: { encoding: string }) => `Encodage reconnu : ${encoding}`,
    encoding: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16",
      "windows-1252": "Windows-1252",
      "iso-8859-15": "ISO-8859-15",
      macintosh: "Mac Roman",
    } satisfies Record<Encoding, string>,
    withoutCommunes:
      "La liste des communes n’a pas pu être lue : seule la forme des codes est vérifiée.",
    sessionsTitle: "Sessions du fichier",
    isNew: ({ count }: { count: number }) => `Nouvelle session, ${candidates(count)}`,
    existing: ({ sessionNumber }: { sessionNumber: number }) => `Session ${sessionNumber}`,
    when: ({ day, time }: { day: string; time: string }) => `${day} à ${time}`,
    line: ({ line }: { line: number }) => `Ligne ${number(line)}`,
    added: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} à ajouter`, other: `${number(count)} à ajouter` }),
    changed: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} à modifier`, other: `${number(count)} à modifier` }),
    unchanged: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} inchangé`, other: `${number(count)} inchangés` }),
    staying: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} absent du fichier, qui reste inscrit`,
        other: `${number(count)} absents du fichier, qui restent inscrits`,
      }),
    moreSessions: ({ count }: { count: number }) =>
      plural(count, {
        one: `Et ${number(count)} autre session.`,
        other: `Et ${number(count)} autres sessions.`,
      }),
    names: "Voir les noms",
    readingSession: "Lecture de la liste de cette session.",
    awaySession: "La liste de cette session n’est pas encore sur cet appareil.",
    fromDevice: "D’après la liste qui est sur cet appareil.",
    create: ({ created, merged }: { created: number; merged: number }) => {
      if (created + merged === 0) return "Importer";
      if (merged === 0) return `Créer ${sessions(created)}`;
      if (created === 0) return `Compléter ${sessions(merged)}`;
      return `Créer ${number(created)} et compléter ${sessions(merged)}`;
    },
    cancel: "Annuler l’import",
    stoppedReason: "Corrigez d’abord les lignes signalées.",
    unfinished: "Validez ou annulez d’abord la correction en cours.",
    unread: "La liste d’une des sessions est en cours de lecture.",
    away: ({ count }: { count: number }) =>
      plural(count, {
        one: `La liste de ${number(count)} session n’est pas encore sur cet appareil. Réessayez quand le serveur répond.`,
        other: `Les listes de ${number(count)} sessions ne sont pas encore sur cet appareil. Réessayez quand le serveur répond.`,
      }),
    unlisted: "La liste des sessions est en cours de lecture.",
    lost: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} session du fichier n’accepte plus de candidats. Retirez-la du fichier.`,
        other: `${number(count)} sessions du fichier n’acceptent plus de candidats. Retirez-les du fichier.`,
      }),
    lostSession: "Cette session a commencé, ou n’existe plus.",
    nothing: "Rien ne change : tout est déjà inscrit.",
  },
  rows: {
    title: "À corriger",
    remarks: "À vérifier, sans bloquer l’import",
    more: ({ count }: { count: number }) =>
      plural(count, {
        one: `Et ${number(count)} autre ligne, qui s’affichera ensuite.`,
        other: `Et ${number(count)} autres lignes, qui s’afficheront ensuite.`,
      }),
    row: ({ line, name }: { line: number; name: string }) =>
      name === "" ? `Ligne ${number(line)}` : `Ligne ${number(line)} : ${name}`,
    cell: ({ heading, sentence }: { heading: string; sentence: string }) =>
      `« ${heading} » : ${sentence}`,
    correct: "Corriger",
    correctFor: ({ line }: { line: number }) => `Corriger la ligne ${number(line)}`,
    repair: ({ text }: { text: string }) => `Accepter « ${text} »`,
    repairAll: "Accepter tous les accents proposés",
    join: ({ sessionNumber }: { sessionNumber: number }) =>
      `Ajouter ces candidats à la session ${sessionNumber}`,
    leaveOut: "Laisser de côté",
    leaveOutOf: ({ line }: { line: number }) => `Laisser de côté la ligne ${number(line)}`,
    allColumns: "Afficher toutes les colonnes",
    correctedTitle: ({ count }: { count: number }) => `Corrigées ici (${number(count)})`,
    takeBack: "Annuler la correction",
    takeBackOf: ({ line }: { line: number }) => `Annuler la correction de la ligne ${number(line)}`,
  },
  done: ({ created, people, lists, added, changed }: Imported) =>
    [
      created > 0 &&
        plural(created, {
          one: `${number(created)} session est créée, avec ${candidates(people)}.`,
          other: `${number(created)} sessions sont créées, avec ${candidates(people)}.`,
        }),
      lists > 0 &&
        plural(lists, {
          one: `${number(lists)} liste est complétée : ${candidates(added)} en plus, ${number(changed)} à jour.`,
          other: `${number(lists)} listes sont complétées : ${candidates(added)} en plus, ${number(changed)} à jour.`,
        }),
      created + lists === 0 && "Rien n’a été modifié.",
    ]
      .filter((sentence) => sentence !== false)
      .join(" "),
  undone: "L’import est annulé.",
  notUndone: {
    begun: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} session reste : un test y a commencé.`,
        other: `${number(count)} sessions restent : un test y a commencé.`,
      }),
    unreachable: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} session reste : le serveur n’a pas répondu. Supprimez-la dans la liste.`,
        other: `${number(count)} sessions restent : le serveur n’a pas répondu. Supprimez-les dans la liste.`,
      }),
    refused: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} session reste : le serveur a refusé de la supprimer.`,
        other: `${number(count)} sessions restent : le serveur a refusé de les supprimer.`,
      }),
  },
  notRestored: ({ names }: { names: string }) =>
    `Dans les listes qui existaient, ceci n’a pas pu être annulé : ${names}.`,
  otherPeople: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} autre`, other: `${number(count)} autres` }),
  failed:
    "L’appareil n’a pas pu tout enregistrer. Aucune nouvelle session n’a été créée, et le fichier reste choisi. Réessayez.",
  interrupted:
    "L’appareil n’a pas pu tout enregistrer : des listes qui existaient ne sont pas complétées, ou en partie. Vérifiez-les avant d’importer de nouveau.",
  partly: ({ sessionNumber, done, total, reason }: Partly) =>
    plural(done, {
      zero: `La session ${sessionNumber} n’a pas été complétée. ${reason}`,
      one: `La session ${sessionNumber} est complétée en partie : ${number(done)} candidat sur ${number(total)} est ajouté ou modifié. ${reason}`,
      other: `La session ${sessionNumber} est complétée en partie : ${number(done)} candidats sur ${number(total)} sont ajoutés ou modifiés. ${reason}`,
    }),
  problem: massProblem satisfies Record<ProblemCode, string>,
  refused: {
    "too-large":
      "Ce fichier dépasse 20 Mo, la limite de Pix. Rien n’a été modifié. Partagez-le en plusieurs fichiers.",
    "too-many-cells":
      "Ce fichier a plus d’un million de cellules. Rien n’a été modifié. Vérifiez que c’est le modèle rempli.",
    "too-many-rows":
      "Ce fichier a plus de 20 000 lignes. Rien n’a été modifié. Partagez-le en plusieurs fichiers.",
    spreadsheet:
      "C’est un classeur, pas un CSV. Rien n’a été modifié. Enregistrez-le depuis le tableur au format CSV, puis choisissez ce fichier.",
    "not-text":
      "Ce fichier n’est pas un CSV. Rien n’a été modifié. Choisissez le modèle rempli, enregistré en CSV.",
    "broken-quotes":
      "Un guillemet de ce fichier n’est jamais fermé : ses cellules se confondent. Rien n’a été modifié. Enregistrez-le de nouveau depuis le tableur.",
    "data-missing":
      "Le modèle n’a pas été rempli. Rien n’a été modifié. Écrivez une session et ses candidats par ligne, puis déposez-le de nouveau.",
    unreadable:
      "Ce fichier n’a pas pu être lu jusqu’au bout. Rien n’a été modifié. Copiez-le sur cet ordinateur, puis choisissez-le de nouveau.",
  } satisfies Record<FileRefusal | "unreadable", string>,
  quoted: ({ heading }: { heading: string }) => `« ${heading} »`,
  headings: {
    altered:
      "Les colonnes de ce fichier ne sont pas celles du modèle. Rien n’a été modifié. Téléchargez le modèle vide et recopiez-y vos lignes.",
    unknown: ({ headings }: { headings: string }) => `Colonnes inconnues ici : ${headings}`,
    missing: ({ headings }: { headings: string }) => `Colonnes manquantes : ${headings}`,
  },
};
