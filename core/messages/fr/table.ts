import type { TableRefusal } from "../../table/table.ts";
import type { Target } from "../../table/targets.ts";
import { number, plural } from "./counting.ts";

const candidates = (count: number) =>
  plural(count, { one: `${number(count)} candidat`, other: `${number(count)} candidats` });

type Counts = { added: number; changed: number };

const refused = {
  "too-large":
    "Ce fichier dépasse 50 Mo, tel quel ou une fois décompressé. Rien n’a été modifié. Gardez-en la feuille des candidats, puis choisissez-le de nouveau.",
  "too-many-rows":
    "Une feuille a plus de 20 000 lignes. Rien n’a été modifié. Gardez les lignes des candidats, puis choisissez le fichier de nouveau.",
  "too-many-cells":
    "Ce fichier a plus d’un million de cellules. Rien n’a été modifié. Gardez-en la feuille des candidats, puis choisissez-le de nouveau.",
  "data-missing":
    "Rien n’est écrit dans ce tableau. Rien n’a été modifié. Choisissez celui qui contient les candidats.",
  "old-workbook":
    "C’est un classeur d’avant 2007 (.xls), ou protégé par un mot de passe. Rien n’a été modifié. Enregistrez-le sans mot de passe au format .xlsx, .ods ou CSV, puis choisissez ce fichier.",
  "not-a-workbook":
    "Ce fichier n’est ni un classeur ni un CSV. Rien n’a été modifié. Choisissez un fichier .xlsx, .ods ou .csv.",
  "unsupported-zip":
    "Ce classeur est protégé, ou compressé d’une façon inconnue ici. Rien n’a été modifié. Enregistrez-le de nouveau depuis le tableur, sans mot de passe, puis choisissez-le.",
  damaged:
    "Ce classeur est abîmé, ou protégé par un mot de passe. Rien n’a été modifié. Ouvrez-le dans le tableur, enregistrez-le de nouveau, puis choisissez-le.",
  "not-text":
    "Ce fichier n’est ni un classeur ni un CSV. Rien n’a été modifié. Choisissez un fichier .xlsx, .ods ou .csv.",
  "broken-quotes":
    "Un guillemet de ce tableau n’est jamais fermé : ses cellules se confondent. Rien n’a été modifié. Enregistrez-le de nouveau depuis le tableur.",
  unreadable:
    "Ce fichier n’a pas pu être lu jusqu’au bout. Rien n’a été modifié. Copiez-le sur cet ordinateur, puis choisissez-le de nouveau.",
} satisfies Record<TableRefusal | "unreadable", string>;

const target = {
  lastName: "Nom de naissance",
  firstName: "Prénom",
  fullName: "Nom et prénom",
  birthdate: "Date de naissance",
  sex: "Sexe",
  birthInseeCode: "Code INSEE de naissance",
  birthPostalCode: "Code postal de naissance",
  birthCity: "Commune de naissance",
  birthCountry: "Pays de naissance",
  resultRecipientEmail: "E-mail du destinataire des résultats",
  email: "E-mail de convocation",
  externalId: "Identifiant externe",
  extraTime: "Temps majoré",
  schoolClass: "Classe",
  billingMode: "Tarification part Pix",
  prepaymentCode: "Code de prépaiement",
  CLEA: "CléA Numérique",
  DROIT: "Pix+ Droit",
  EDU_1ER_DEGRE: "Pix+ Édu 1er degré",
  EDU_2ND_DEGRE: "Pix+ Édu 2nd degré",
  EDU_CPE: "Pix+ Édu CPE",
  PRO_SANTE: "Pix+ Pro Santé",
} satisfies Record<Target, string>;

/** The candidates of a session from a table of whatever kind, and back. */
export const table = {
  title: "Ajouter depuis un tableau",
  link: "Depuis un tableau",
  drop: "Déposez ici votre liste (Excel, LibreOffice ou CSV, 50 Mo au plus), ou choisissez-la.",
  choose: "Choisir un fichier",
  paste: "Ou collez des cellules",
  pasteHint: "Copiez-les dans le tableur, avec leurs intitulés, puis collez-les ici.",
  read: "Lire ces cellules",
  nothingPasted: "Collez d’abord des cellules.",
  reading: "Lecture du tableau sur cet appareil.",
  local:
    "Le tableau est lu et attend sur cet appareil ; seules les colonnes que vous choisirez entreront dans la session.",
  waited:
    "Vous retrouvez ce tableau comme vous l’aviez laissé. Il reste sur cet appareil jusqu’à ce que vous l’ajoutiez, l’annuliez ou vous déconnectiez, ou que la session soit finalisée.",
  waitsUnread:
    "Le tableau qui vous attendait n’a pas pu être relu cette fois. Il attend toujours sur cet appareil : rechargez la page pour le retrouver, ou annulez pour l’abandonner.",
  refused,
  target,
  columns: {
    title: "Colonnes",
    text: "Vérifiez ce que dit chaque colonne. Votre choix sert aussi pour les prochains tableaux de ce modèle.",
    sheet: "Feuille",
    headingLine: "Ligne des intitulés",
    noHeadings: "Aucune",
    line: ({ line, text }: { line: number; text: string }) => `${number(line)} : ${text}`,
    unnamed: ({ letter }: { letter: string }) => `Colonne ${letter}`,
    samples: ({ samples }: { samples: string }) => `Par exemple : ${samples}`,
    empty: "Aucune cellule remplie",
    unread: "Ne pas lire",
    missing: ({ names }: { names: string }) =>
      `Aucune colonne pour : ${names}. Pix demande ces informations pour chaque candidat.`,
    missingButKnown: ({ names }: { names: string }) =>
      `Aucune colonne pour : ${names}. La liste des élèves de l’établissement complète ceux qu’elle connaît ; pour les autres, corrigez les lignes plus bas.`,
    forgets: "Changer une colonne annule les corrections faites plus bas.",
  },
  outcome: {
    stopped: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} ligne est à corriger ou à laisser de côté. Rien n’est encore modifié.`,
        other: `${number(count)} lignes sont à corriger ou à laisser de côté. Rien n’est encore modifié.`,
      }),
    nobody:
      "Aucun candidat n’est lu dans ce tableau. Vérifiez la ligne des intitulés, et ce que dit chaque colonne.",
    ready: ({ added, changed }: Counts) => {
      if (added + changed === 0) return "Rien ne change : tous sont déjà inscrits.";
      if (added === 0) return `${candidates(changed)} à mettre à jour. Rien n’est encore modifié.`;
      if (changed === 0) return `${candidates(added)} à ajouter. Rien n’est encore modifié.`;
      return `${candidates(added)} à ajouter, ${number(changed)} à mettre à jour. Rien n’est encore modifié.`;
    },
  },
  leftOut: {
    title: ({ count }: { count: number }) => `Laissées de côté (${number(count)})`,
    back: "Reprendre",
    backOf: ({ line }: { line: number }) => `Reprendre la ligne ${number(line)}`,
  },
  list: {
    title: "Candidats",
    added: ({ count }: { count: number }) => `À ajouter (${number(count)})`,
    changed: ({ count }: { count: number }) => `À mettre à jour (${number(count)})`,
    unchanged: ({ count }: { count: number }) => `Inchangés (${number(count)})`,
    staying: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} candidat inscrit n’est pas dans le tableau : il reste inscrit.`,
        other: `${number(count)} candidats inscrits ne sont pas dans le tableau : ils restent inscrits.`,
      }),
    change: ({ name, changes }: { name: string; changes: string }) => `${name} : ${changes}`,
    field: ({ field, before, after }: { field: string; before: string; after: string }) =>
      before === "" ? `${field} ${after}` : `${field} ${after} au lieu de ${before}`,
    cleared: ({ field, before }: { field: string; before: string }) =>
      `${field} vide au lieu de ${before}`,
    /** What a list leaves empty, and the register says. */
    filled: ({ name, fields }: { name: string; fields: string }) =>
      `${name} : ${fields}, d’après la liste des élèves de l’établissement`,
    filledCount: ({ count }: { count: number }) =>
      plural(count, {
        one: `La liste des élèves de l’établissement complète ${candidates(count)} : ce qu’elle ajoute est écrit à côté du nom.`,
        other: `La liste des élèves de l’établissement complète ${candidates(count)} : ce qu’elle ajoute est écrit à côté de leur nom.`,
      }),
    certification: "Certification",
    more: ({ count }: { count: number }) => `Et ${candidates(count)} de plus.`,
  },
  accept: ({ added, changed }: Counts) => {
    if (added + changed === 0) return "Ajouter";
    if (added === 0) return `Mettre à jour ${candidates(changed)}`;
    if (changed === 0) return `Ajouter ${candidates(added)}`;
    return `Ajouter ${number(added)} et mettre à jour ${candidates(changed)}`;
  },
  cancel: "Annuler",
  another: "Choisir un autre tableau",
  unready: {
    stopped: "Corrigez ou laissez d’abord de côté les lignes signalées.",
    draft: "Validez ou annulez d’abord la correction en cours.",
    nobody: "Aucun candidat n’est lu dans ce tableau.",
    nothing: "Rien ne change : tous sont déjà inscrits.",
  },
  done: ({ added, changed }: Counts) => {
    if (changed === 0)
      return plural(added, {
        one: `${candidates(added)} est inscrit.`,
        other: `${candidates(added)} sont inscrits.`,
      });
    if (added === 0) return `${candidates(changed)} à jour.`;
    return `${candidates(added)} en plus, ${number(changed)} à jour.`;
  },
  partly: ({ done, total, reason }: { done: number; total: number; reason: string }) =>
    plural(done, {
      one: `${number(done)} candidat sur ${number(total)} est ajouté ou mis à jour. ${reason}`,
      other: `${number(done)} candidats sur ${number(total)} sont ajoutés ou mis à jour. ${reason}`,
    }),
  failed:
    "L’appareil n’a pas pu tout enregistrer. Vérifiez la liste des candidats avant de réessayer.",
  undone: "La liste est comme avant.",
  download: "Liste des candidats",
  downloadHint: ({ count }: { count: number }) => `Modèle de Pix, ${candidates(count)}`,
  downloadFormat: "ODS",
  downloadEmpty: "Modèle de Pix, à remplir",
};
