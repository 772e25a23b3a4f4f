import { number, plural } from "./counting.ts";

type Place = { inseeCode: string; department: string };

/** A birthplace, while somebody tells it. */
export const birthplace = {
  hint: "Tapez le début du nom, ou le code postal.",
  proposals: "Communes proposées",
  proposed: ({ count }: { count: number }) =>
    plural(count, {
      one: `${number(count)} commune proposée.`,
      other: `${number(count)} communes proposées.`,
    }),
  nothingFound: "Aucune commune ne correspond. Vérifiez l’orthographe, ou essayez le code postal.",
  department: ({ name, code }: { name: string; code: string }) => `${name} (${code})`,
  /** Beside a commune that is none any more. */
  today: ({ name }: { name: string }) => `aujourd’hui ${name}`,
  chosen: ({ inseeCode, department }: Place) => `Code INSEE ${inseeCode}, ${department}.`,
  /** Of a commune whose name is not known here. */
  chosenCode: ({ inseeCode }: { inseeCode: string }) => `Code INSEE ${inseeCode}.`,
  chosenFormer: ({ inseeCode, department, today }: Place & { today: string }) =>
    `Code INSEE ${inseeCode}, ${department} ; aujourd’hui ${today}.`,
  notListed: "La commune n’est pas dans la liste",
  fromList: "Choisir la commune dans la liste",
  unknownCode:
    "Aucune commune connue ici ne porte ou n’a porté ce code. Vérifiez-le sur l’acte de naissance ; il sera enregistré tel qu’il est écrit.",
  unknownPlace:
    "Aucune commune connue ici ne porte ce nom avec ce code postal. Vérifiez-les ; ils seront enregistrés tels qu’ils sont écrits.",
  unread:
    "La liste des communes n’a pas pu être lue. Indiquez le code INSEE, ou le code postal et la commune.",
};
