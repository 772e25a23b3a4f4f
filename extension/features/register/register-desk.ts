// What is done with a file of SIECLE and with the pupils of a school beside the page: each of it takes longer than a
// frame where the school is large.
import { parseSiecle, type SiecleImport, type SiecleRefusal } from "#core/imports/siecle.ts";
import type { ImportedPupil } from "#core/imports/imported-pupil.ts";
import { registerChanges, type RegisterChanges } from "#core/register/difference.ts";
import {
  knownPupils,
  parseRegister,
  registerVersion,
  type Register,
  type RegisterPupil,
} from "#core/register/register.ts";
import type { CentreId } from "#core/ids.ts";
import type { Refusal } from "#core/verdict.ts";

/** `today` is `YYYY-MM-DD`. */
type ReadRequest = { kind: "read"; bytes: Uint8Array; today: string };
/** `hashKey` is the centre's secret. */
type Pupils = { pupils: readonly ImportedPupil[]; hashKey: Uint8Array };
/** `before` are those that count until now. */
export type CompareRequest = Pupils & { kind: "compare"; before: readonly RegisterPupil[] };
export type VersionRequest = Pupils & { kind: "version"; centre: CentreId };
/** What is kept on the device. */
type ParseRequest = { kind: "parse"; bytes: Uint8Array };
export type RegisterRequest = ReadRequest | CompareRequest | VersionRequest | ParseRequest;

/** The rows are what the pupils and the problems are made of. */
export type SiecleRead = Omit<SiecleImport, "pupils" | "problems"> | Refusal<SiecleRefusal>;
/** As it is sent and kept. */
export type WrittenRegister = Omit<Register, "pupils">;
export type RegisterAnswer =
  | { is: "file"; file: SiecleRead }
  | { is: "changes"; changes: RegisterChanges }
  | { is: "version"; version: WrittenRegister }
  | { is: "register"; register: Register | null };

export function answerRegister(request: RegisterRequest): RegisterAnswer {
  switch (request.kind) {
    case "read":
      return { is: "file", file: read(request) };
    case "compare":
      return { is: "changes", changes: compare(request) };
    case "version":
      return { is: "version", version: write(request) };
    case "parse":
      return { is: "register", register: parseRegister(request.bytes) };
  }
}

/**
 * A file that nobody chose, of a school of nobody. The first ones take several times as long as any after them, until the
 * browser has learnt what is done often.
 */
export function rehearse(): number {
  const file = parseSiecle(new TextEncoder().encode(NOBODYS), "2026-09-01");
  const pupils = file.ok ? file.pupils : [];
  return compare({ kind: "compare", pupils, hashKey: new Uint8Array(32), before: [] }).added;
}

const CLASS = Array.from({ length: 400 }, (_, at) => 1000 + at);
const NOBODYS = `<BEE_ELEVES><DONNEES><ELEVES>${CLASS.map(
  (id) => `<ELEVE ELEVE_ID="${id}"><ID_NATIONAL>10107${id}FK</ID_NATIONAL>
  <NOM_DE_FAMILLE>É</NOM_DE_FAMILLE><PRENOM>É</PRENOM><DATE_NAISS>01/09/2012</DATE_NAISS>
  <CODE_SEXE>1</CODE_SEXE><CODE_PAYS>100</CODE_PAYS>
  <CODE_COMMUNE_INSEE_NAISS>69383</CODE_COMMUNE_INSEE_NAISS></ELEVE>`,
).join("")}</ELEVES><STRUCTURES>${CLASS.map(
  (id) => `<STRUCTURES_ELEVE ELEVE_ID="${id}"><STRUCTURE><CODE_STRUCTURE>3A</CODE_STRUCTURE>
  <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>`,
).join("")}</STRUCTURES></DONNEES></BEE_ELEVES>`;

function read({ bytes, today }: ReadRequest): SiecleRead {
  const file = parseSiecle(bytes, today);
  if (!file.ok) return file;
  const { pupils: _, problems: __, ...rest } = file;
  return rest;
}

function compare({ pupils, hashKey, before }: CompareRequest): RegisterChanges {
  return registerChanges({ pupils: before }, { pupils: knownPupils(pupils, hashKey) });
}

function write({ pupils, hashKey, centre }: VersionRequest): WrittenRegister {
  const { pupils: _, ...written } = registerVersion(pupils, { centre, hashKey });
  return written;
}
