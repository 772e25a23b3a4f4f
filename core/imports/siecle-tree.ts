import { type Refusal, refuse } from "../verdict.ts";
import { rootElement } from "./xml-root.ts";
import { childOf, childrenOf, textOf, xmlTree, type XmlNode } from "./xml-tree.ts";

/** One ELEVE with the codes of its divisions; texts exactly as the file has them. */
export type SiecleRow = {
  /** Line of the file where the ELEVE begins, from 1. */
  line: number;
  field: (name: SiecleField) => string;
  /** CODE_STRUCTURE of the structures of type D. */
  divisions: readonly string[];
};
export type SiecleTree = { ok: true; uai: string; schoolYear: string; rows: readonly SiecleRow[] };
export type TreeRefusal =
  | "not-a-zip-or-xml"
  | "not-siecle"
  /** Another file of SIECLE: the responsables, the structures, the nomenclatures … */
  | "siecle-sibling"
  | "damaged"
  | "too-large"
  | "no-pupil";

const FIELDS = [
  "ID_NATIONAL",
  "NOM_DE_FAMILLE",
  "NOM_USAGE",
  "PRENOM",
  "DATE_NAISS",
  "CODE_SEXE",
  "CODE_PAYS",
  "CODE_COMMUNE_INSEE_NAISS",
  "VILLE_NAISS",
  "DATE_SORTIE",
] as const;
export type SiecleField = (typeof FIELDS)[number];

const LISTS = ["ELEVE", "STRUCTURES_ELEVE", "STRUCTURE"];
const PARENTS = ["BEE_ELEVES", "PARAMETRES", "DONNEES", "ELEVES", "STRUCTURES"];
const OTHER_TEXTS = ["UAJ", "ANNEE_SCOLAIRE", "CODE_STRUCTURE", "TYPE_STRUCTURE"];
/** Everything else, addresses included, is dropped while reading. */
const KEPT = new Set<string>([...PARENTS, ...LISTS, ...FIELDS, ...OTHER_TEXTS]);
/** BEE_ELEVES, DONNEES, ELEVES, ELEVE, a field and, in what is dropped, a little below it. */
const MAX_DEPTH = 12;
/** Ten times the largest school: more would be problems that nobody could go through. */
const MAX_ROWS = 50_000;

/** The pupils' rows of a SIECLE export. Expands no entity of the document; nothing in it makes this throw. */
export function siecleTree(text: string): SiecleTree | Refusal<TreeRefusal> {
  const root = rootElement(text);
  if (!root.ok) return root;
  // The root of every file of SIECLE's base is BEE_something.
  if (root.name !== "BEE_ELEVES")
    return refuse(root.name.startsWith("BEE_") ? "siecle-sibling" : "not-siecle");
  // SIECLE writes none, and where there is none nothing can be declared that grows.
  if (root.hasDoctype) return refuse("not-siecle");
  const tree = xmlTree(text, {
    maxDepth: MAX_DEPTH,
    keeps: (name) => KEPT.has(name),
    withoutBlanks: true,
  });
  if (tree === null) return refuse("damaged");
  const read = siecleRows(tree);
  if (read.rows.length > MAX_ROWS) return refuse("too-large");
  return read.rows.length > 0 ? read : refuse("no-pupil");
}

function siecleRows(root: XmlNode): SiecleTree {
  const parameters = childOf(root, "PARAMETRES");
  const content = childOf(root, "DONNEES");
  const divisions = divisionsByPupil(childOf(content, "STRUCTURES"));
  const rows = childrenOf(childOf(content, "ELEVES"), "ELEVE").map((pupil): SiecleRow => {
    return {
      line: pupil.line,
      field: (name) => textIn(pupil, name),
      divisions: divisions.get(idOf(pupil)) ?? [],
    };
  });
  const uai = textIn(parameters, "UAJ").trim();
  return { ok: true, uai, schoolYear: textIn(parameters, "ANNEE_SCOLAIRE").trim(), rows };
}

function divisionsByPupil(structures: XmlNode | undefined): ReadonlyMap<string, readonly string[]> {
  const divisions = new Map<string, string[]>();
  for (const pupil of childrenOf(structures, "STRUCTURES_ELEVE")) {
    const id = idOf(pupil);
    const codes = divisions.get(id) ?? [];
    for (const structure of childrenOf(pupil, "STRUCTURE")) {
      if (isDivision(structure)) codes.push(textIn(structure, "CODE_STRUCTURE"));
    }
    if (id !== "") divisions.set(id, codes);
  }
  return divisions;
}

function isDivision(structure: XmlNode): boolean {
  return textIn(structure, "TYPE_STRUCTURE").trim() === "D";
}

function idOf(pupil: XmlNode): string {
  return pupil.attributes.get("ELEVE_ID") ?? "";
}

/** The text of a child; empty when it is absent, or there twice: then nobody knows which one is meant. */
function textIn(node: XmlNode | undefined, name: string): string {
  const found = childOf(node, name);
  const last = node?.children.findLast((each) => each.name === name);
  return found === last ? textOf(found) : "";
}
