import type { ImportProblem, RowFault } from "../../imports/imported-pupil.ts";
import type { SiecleRefusal } from "../../imports/siecle.ts";
import { number, plural } from "./counting.ts";

const ready = (count: number) =>
  plural(count, {
    one: `${number(count)} élève est prêt`,
    other: `${number(count)} élèves sont prêts`,
  });

/** 2026-2027 for a year that begins in 2026. */
const yearsOf = (first: string) => `${first}-${Number(first) + 1}`;

/** The pupils of the school and their import. */
export const register = {
  title: "Élèves",
  drop: "Déposez ici le fichier ExportXML_ElevesSansAdresses, ou choisissez-le.",
  choose: "Choisir un fichier",
  reading: "Lecture du fichier sur cet appareil.",
  away: "La liste des élèves n’est pas encore sur cet appareil. Elle y sera dès que le serveur répondra.",
  older:
    "Une liste plus récente est sur le serveur ; elle arrivera dès qu’il répondra. Voici celle de cet appareil.",
  sending: "Envoi de la liste au serveur.",
  preview: {
    /** What the file says of itself. */
    school: ({ uai }: { uai: string }) => `Établissement ${uai}`,
    schoolYear: ({ first }: { first: string }) => `Année scolaire ${yearsOf(first)}`,
    ready: ({ count }: { count: number }) => `${ready(count)}. Rien n’est encore modifié.`,
    problems: ({ count, problems }: { count: number; problems: number }) =>
      plural(problems, {
        one: `${ready(count)}, ${number(problems)} ligne est à corriger. Rien n’est encore modifié : corrigez-la ici ou importez sans elle.`,
        other: `${ready(count)}, ${number(problems)} lignes sont à corriger. Rien n’est encore modifié : corrigez-les ici ou importez sans elles.`,
      }),
    added: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} nouvel élève`,
        other: `${number(count)} nouveaux élèves`,
      }),
    changed: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} élève modifié`,
        other: `${number(count)} élèves modifiés`,
      }),
    removed: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} élève retiré`,
        other: `${number(count)} élèves retirés`,
      }),
    unchanged: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} élève inchangé`,
        other: `${number(count)} élèves inchangés`,
      }),
    left: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} élève a quitté l’établissement et n’est pas repris.`,
        other: `${number(count)} élèves ont quitté l’établissement et ne sont pas repris.`,
      }),
    inactive: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} élève inactif n’est pas repris.`,
        other: `${number(count)} élèves inactifs ne sont pas repris.`,
      }),
    enrolledStay: "Les candidats déjà inscrits à une session le restent.",
    nobody: "Aucun élève n’est prêt. Corrigez au moins une ligne.",
    import: ({ count }: { count: number }) =>
      plural(count, {
        one: `Importer ${number(count)} élève`,
        other: `Importer ${number(count)} élèves`,
      }),
    cancel: "Annuler l’import",
  },
  done: ({ count }: { count: number }) =>
    plural(count, {
      one: `${number(count)} élève est dans la liste de l’établissement.`,
      other: `${number(count)} élèves sont dans la liste de l’établissement.`,
    }),
  toCorrect: "À corriger",
  row: ({ line, name }: { line: number; name: string }) => `Ligne ${number(line)} : ${name}`,
  /** What is wrong with one row, and where to put it right. */
  problem: {
    "no-ine":
      "L’identifiant national (INE) manque. Complétez-le ici ou dans SIECLE, ou importez sans cette ligne.",
    "duplicate-ine":
      "Deux lignes portent le même identifiant national (INE). Corrigez ici celle des deux qui se trompe, ou importez sans elles.",
    "no-name": "Le nom ou le prénom manque. Complétez-le ici ou dans SIECLE.",
    "no-class": "La classe manque. Complétez-la ici ou dans SIECLE.",
    "no-sex": "Le sexe manque ou n’est pas lisible. Choisissez-le ici.",
    "no-birthdate": "La date de naissance manque. Complétez-la ici ou dans SIECLE.",
    "wrong-birthdate":
      "La date de naissance n’existe pas, n’est pas encore arrivée ou précède 1900. Corrigez-la ici.",
    "no-birth-city":
      "Le code INSEE de la commune de naissance manque. Complétez-le ici ou dans SIECLE.",
    unreadable:
      "Des lettres ont été perdues avant d’arriver ici. Téléchargez de nouveau le fichier depuis SIECLE, ou corrigez cette ligne ici.",
    "too-long": "Un des textes a plus de 255 caractères. Raccourcissez-le ici ou dans SIECLE.",
    mojibake:
      "Un autre logiciel a abîmé les accents de ce nom. Relisez la correction proposée, puis acceptez-la, ou corrigez-le vous-même.",
  } satisfies Record<ImportProblem["code"], string>,
  mojibake: {
    accept: ({ name }: { name: string }) => `Accepter « ${name} »`,
    acceptAll: "Accepter toutes les corrections proposées",
  },
  correction: {
    open: "Corriger",
    openFor: ({ name }: { name: string }) => `Corriger ${name}`,
    /** Said once, above all rows: true of each correction. */
    notInSiecle:
      "Une correction faite ici ne change rien dans SIECLE : reportez-la, sinon la ligne sera de nouveau à corriger au prochain import.",
    unfinished: "Validez ou annulez d’abord la correction en cours.",
    field: {
      ine: "Identifiant national (INE)",
      usageName: "Nom d’usage",
      birthCountry: "Pays de naissance",
      france: "France",
      abroad: "Autre pays",
      birthInseeCodeHint: "5 caractères, comme 69383 ou 2A004.",
    },
    /** Beside its field. */
    problem: {
      "no-ine": "Veuillez indiquer l’identifiant national (INE).",
      "duplicate-ine": "Une autre ligne porte ce numéro. Vérifiez-le dans le dossier de l’élève.",
      "no-class": "Veuillez indiquer la classe.",
      "no-sex": "Veuillez indiquer le sexe.",
      "no-birthdate": "Veuillez indiquer une date de naissance.",
      "wrong-birthdate": "Cette date n’existe pas, n’est pas encore arrivée ou précède 1900.",
      "no-birth-city":
        "Le code INSEE a 5 caractères, comme 69383 ou 2A004. Si la naissance a eu lieu à l’étranger, changez le pays.",
      unreadable: "Des lettres ont été perdues ici. Écrivez ce texte de nouveau.",
      "too-long": "Ce texte a plus de 255 caractères. Raccourcissez-le.",
    } satisfies Record<Exclude<RowFault, "no-name">, string>,
    noLastName: "Veuillez indiquer un nom de naissance.",
    noFirstName: "Veuillez indiquer un prénom.",
    /** The rows that are pupils thanks to a correction. */
    done: ({ count }: { count: number }) => `Corrigés ici (${number(count)})`,
    takeBack: "Annuler la correction",
    takeBackOf: ({ name }: { name: string }) => `Annuler la correction de ${name}`,
  },
  /** The server or this device did not do its part. */
  failed: {
    unreachable:
      "Le serveur ne répond pas. Rien n’a été modifié, et le fichier reste choisi. Réessayez quand la connexion est revenue.",
    unanswered:
      "Le serveur n’a pas répondu : on ne sait pas encore si la liste est importée. Le fichier reste choisi avec vos corrections ; importez-la de nouveau, cela ne change rien si elle l’est déjà.",
    signedOut:
      "Vous n’êtes plus connecté. Rien n’a été modifié, et le fichier reste choisi avec vos corrections. Connectez-vous, puis importez de nouveau.",
    tooLarge:
      "Cette liste est plus longue que ce que le serveur accepte. Rien n’a été modifié. Vérifiez que le fichier est celui d’un seul établissement.",
    refused:
      "Le serveur n’a pas pris la liste. Rien n’a été modifié, et le fichier reste choisi avec vos corrections. Réessayez dans un instant ; si cela se répète, prévenez votre administrateur.",
    thisDevice:
      "Le navigateur s’est interrompu pendant le traitement de la liste. Rien n’a été modifié, et le fichier reste choisi avec vos corrections. Réessayez ; si cela se répète, fermez les onglets dont vous n’avez pas besoin.",
  },
  refused: {
    "not-a-zip-or-xml":
      "Ce fichier n’est pas un export SIECLE. Rien n’a été modifié. Choisissez le fichier ExportXML_ElevesSansAdresses.",
    "not-siecle":
      "Ce fichier n’est pas un export SIECLE. Rien n’a été modifié. Choisissez le fichier ExportXML_ElevesSansAdresses.",
    "siecle-sibling":
      "Ce fichier vient bien de SIECLE, mais ce n’est pas la liste des élèves. Rien n’a été modifié. Choisissez le fichier ExportXML_ElevesSansAdresses.",
    damaged:
      "Le fichier s’arrête avant la fin. Rien n’a été modifié. Téléchargez-le de nouveau depuis SIECLE.",
    "too-large":
      "Ce fichier est bien plus grand qu’une liste d’élèves. Rien n’a été modifié. Choisissez le fichier ExportXML_ElevesSansAdresses.",
    "no-pupil":
      "Ce fichier ne contient aucun élève. Rien n’a été modifié. Refaites l’export dans SIECLE.",
    "unsupported-zip":
      "Ce fichier zip est chiffré ou d’un type inconnu. Rien n’a été modifié. Ouvrez-le, puis choisissez le fichier XML qu’il contient.",
    "no-xml":
      "Ce fichier zip ne contient pas de fichier XML. Rien n’a été modifié. Choisissez le fichier ExportXML_ElevesSansAdresses.",
    "ambiguous-zip":
      "Ce fichier zip contient plusieurs fichiers XML. Rien n’a été modifié. Ouvrez-le, puis choisissez celui des élèves.",
  } satisfies Record<SiecleRefusal, string>,
};
