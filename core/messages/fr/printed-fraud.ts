import { issueReport } from "./issue-report.ts";

/** What kinds of fraud and of measures there are to tick. */
const kind = {
  device: "Téléphone ou autre appareil",
  notes: "Notes ou documents",
  talk: "Échange avec une autre personne",
  software: "Site, logiciel ou assistant non autorisé",
  somebodyElse: "Test passé par quelqu’un d’autre",
  other: "Autre",
};

const measure = {
  warned: "Le candidat a été averti",
  continued: "Le test s’est poursuivi",
  ended: "Le surveillant a mis fin au test",
};

const answer = {
  nothing: "Ne souhaite rien déclarer",
  refuses: "Refuse de signer",
  gone: "N’est plus là",
};

/** On the PV de fraude. */
export const fraud = {
  howTo: `À remplir le jour même, à l’écran ou à la main, par les personnes qui ont constaté les faits. Écrivez ce qui a été vu ou entendu, et à quelle heure ; ni soupçon ni jugement. Chacun relit avant de signer. Dans Scellé, notez aussi un signalement C6, « ${issueReport.category.C6} ».`,
  session: "Session de certification",
  number: "N°",
  concerned: "Candidats concernés",
  concernedLine: ({ line }: { line: number }) => `candidat ${line}`,
  certification: "N° de certification",
  facts: "Les faits",
  day: "Date des faits",
  from: "De (heure)",
  until: "À (heure)",
  place: "Lieu, poste",
  kind,
  description: "Les faits, dans l’ordre où ils ont eu lieu",
  evidence: "Éléments de preuve",
  enclosed: "Pièces jointes (photos, captures, documents)",
  putAside: "Objets mis de côté, par qui, rendus à qui",
  measures: "Mesures prises",
  measure,
  taken: "Autres mesures, ou précisions",
  endedAt: "Heure de la fin du test",
  witnesses: "Personnes qui ont constaté les faits",
  witnessLine: ({ line }: { line: number }) => `témoin ${line}`,
  witnessName: "Nom et prénom",
  role: "Qualité (surveillant, enseignant…)",
  signature: "Signature",
  statements: "Déclarations des candidats",
  statement: ({ line }: { line: number }) => `Candidat ${line}, dans ses propres mots`,
  statementSignature: "Date, heure et signature",
  answer,
  made: "Établi par",
  madeBy: "Nom, prénom et qualité",
  madeIn: "À (lieu)",
  madeOn: "Le (date et heure)",
  keep: "Ce PV a la valeur que ses signatures lui donnent : le centre garde l’original signé et le transmet à Pix par le formulaire prévu pour les fraudes. Il ne part pas avec la session, et Scellé n’en garde rien.",
};
