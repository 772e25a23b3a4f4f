// The attendance sheet as pdfkit is to draw it: the words of ours in places like ours, twenty people a page.
import type { Pupil } from "../people/siecle-file.ts";

type Words = { text: string; x: number; y: number; size: number; isBold: boolean; width: number };
type Frame = { x: number; y: number; width: number; height: number };
export type PeerPage = { words: Words[]; frames: Frame[] };

const EDGES = [34, 164, 276, 352, 414, 561];
const HEADS = ["Nom de naissance", "Prénom", "Date de naissance", "Classe", "Signature"];
const FACTS = [
  ["N°", "48217"],
  ["Date", "mardi 14 mai 2030"],
  ["Heure locale (début)", "09:30"],
  ["Nom du site", "Collège Louise-Michel"],
  ["Nom de la salle", "B12"],
  ["Surveillé par", "Luc Dumas, Hélène Marty"],
  ["Signature(s)", ""],
] as const;
const A_PAGE = 20;

export function peerList(people: readonly Pupil[]): PeerPage[] {
  const of = Math.ceil(people.length / A_PAGE);
  return Array.from({ length: of }, (_, page) => {
    const rows = people.slice(page * A_PAGE, (page + 1) * A_PAGE).map(rowOf);
    const cells = [HEADS, ...rows].flatMap((row, line) =>
      row.map((text, at) => ({ text, line, at })),
    );
    return {
      words: [
        ...around(`Page ${page + 1}/${of}`),
        ...FACTS.flatMap(factWords),
        ...cells.map(cellWords),
      ],
      frames: [...Array.from(FACTS.keys(), factFrame), ...cells.map(cellFrame)],
    };
  });
}

function rowOf({ lastName, firstName, birthdate, schoolClass }: Pupil): string[] {
  return [lastName.toUpperCase(), firstName, birthdate, schoolClass, ""];
}

function around(page: string): Words[] {
  return [
    { text: "Feuille d’émargement", x: 34, y: 30, size: 17, isBold: true, width: 300 },
    { text: "Session 48217", x: 400, y: 30, size: 10, isBold: true, width: 160 },
    { text: page, x: 400, y: 42, size: 7.5, isBold: false, width: 160 },
    { text: "Liste des candidats", x: 34, y: 182, size: 10, isBold: true, width: 300 },
    {
      text: "Scellé, document du 12/03/2026 à 08:40",
      x: 34,
      y: 814,
      size: 7.5,
      isBold: false,
      width: 300,
    },
  ];
}

function factFrame(at: number): Frame {
  return { x: 34 + (at % 3) * 176, y: 66 + Math.floor(at / 3) * 38, width: 176, height: 36 };
}

function factWords([name, value]: readonly [string, string], at: number): Words[] {
  const { x, y, width } = factFrame(at);
  const place = { x: x + 6, width: width - 12 };
  return [
    { text: name, y: y + 4, size: 7.5, isBold: false, ...place },
    { text: value, y: y + 16, size: 9, isBold: true, ...place },
  ];
}

type Cell = { text: string; line: number; at: number };

function cellFrame({ line, at }: Cell): Frame {
  const [left = 0, right = 0] = [EDGES[at], EDGES[at + 1]];
  return { x: left, y: 200 + line * 26, width: right - left, height: 26 };
}

function cellWords(cell: Cell): Words {
  const { x, y, width } = cellFrame(cell);
  const isBold = cell.at === 0;
  return { text: cell.text, x: x + 5, y: y + 8, size: 9, isBold, width: width - 10 };
}
