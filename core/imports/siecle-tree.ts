import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type Refusal, refuse } from "../verdict.ts";
import { child, children, lineCounter, startIndex, textIn } from "./xml-node.ts";
import { xmlReferences } from "./xml-references.ts";
import { rootElement } from "./xml-root.ts";

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
  // As an XML reader must (XML 1.0 § 2.11); then a line is whatever ends with \n.
  const xml = text.replaceAll(/\r\n?/g, "\n");
  const root = rootElement(xml);
  if (!root.ok) return root;
  // The root of every file of SIECLE's base is BEE_something.
  if (root.name !== "BEE_ELEVES")
    return refuse(root.name.startsWith("BEE_") ? "siecle-sibling" : "not-siecle");
  // SIECLE writes none, and where there is none nothing can be declared that grows.
  if (root.hasDoctype) return refuse("not-siecle");
  const tree = parse(xml);
  if (tree === null) return refuse("damaged");
  const read = siecleRows(tree, lineCounter(xml));
  if (read.rows.length > MAX_ROWS) return refuse("too-large");
  return read.rows.length > 0 ? read : refuse("no-pupil");
}

/** The parser forgives what does not close; the validator, which does not, is safe only at a known depth. */
function parse(xml: string): unknown {
  const parser = new XMLParser({
    attributeNamePrefix: "@",
    ignoreAttributes: (name) => name !== "ELEVE_ID",
    parseTagValue: false,
    // Its trimming takes the half of a garbled `à` for a space.
    trimValues: false,
    captureMetaData: true,
    jPath: false,
    maxNestedTags: MAX_DEPTH,
    isArray: (name) => LISTS.includes(name),
    updateTag: (name) => KEPT.has(name),
    entityDecoder: xmlReferences,
  });
  try {
    const tree: unknown = parser.parse(xml);
    return XMLValidator.validate(xml) === true ? tree : null;
  } catch {
    return null;
  }
}

function siecleRows(tree: unknown, lineAt: (index: number) => number): SiecleTree {
  const root = child(tree, "BEE_ELEVES");
  const parameters = child(root, "PARAMETRES");
  const data = child(root, "DONNEES");
  const divisions = divisionsByPupil(child(data, "STRUCTURES"));
  const rows = children(child(data, "ELEVES"), "ELEVE").map((pupil): SiecleRow => {
    return {
      line: lineAt(startIndex(pupil)),
      field: (name) => textIn(pupil, name),
      divisions: divisions.get(textIn(pupil, "@ELEVE_ID")) ?? [],
    };
  });
  const uai = textIn(parameters, "UAJ").trim();
  return { ok: true, uai, schoolYear: textIn(parameters, "ANNEE_SCOLAIRE").trim(), rows };
}

function divisionsByPupil(structures: unknown): ReadonlyMap<string, readonly string[]> {
  const divisions = new Map<string, string[]>();
  for (const pupil of children(structures, "STRUCTURES_ELEVE")) {
    const id = textIn(pupil, "@ELEVE_ID");
    const codes = divisions.get(id) ?? [];
    for (const structure of children(pupil, "STRUCTURE")) {
      if (isDivision(structure)) codes.push(textIn(structure, "CODE_STRUCTURE"));
    }
    if (id !== "") divisions.set(id, codes);
  }
  return divisions;
}

function isDivision(structure: unknown): boolean {
  return textIn(structure, "TYPE_STRUCTURE").trim() === "D";
}
