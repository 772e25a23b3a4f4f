// What the worker does with a file. It keeps the rows, so that a correction sends none of them again.
import type { Communes } from "#core/mass-import/birthplace.ts";
import type { Encoding } from "#core/csv/decode.ts";
import {
  readMassImport,
  type Cells,
  type MassImportFile,
  type MassImportRefusal,
} from "#core/mass-import/file.ts";
import { judged, type Judged, type MassCorrections, type World } from "#core/mass-import/judge.ts";

/** What the page knows; the list of communes and the encoding the worker has itself. */
export type KnownWorld = Omit<World, "communes" | "encoding">;
type ReadRequest = { kind: "read"; bytes: Uint8Array; known: KnownWorld };
type JudgeRequest = { kind: "judge"; corrections: MassCorrections; known: KnownWorld };
export type Request = ReadRequest | JudgeRequest;
export type ReadAnswer = Judged & {
  ok: true;
  encoding: Encoding;
  /** The rows with a problem, as they were typed: what their correction begins with. */
  typed: ReadonlyMap<number, Cells>;
  /** Places were checked by the list of communes. */
  hasCommunes: boolean;
};
export type Answer = ReadAnswer | MassImportRefusal;

export function createReadingDesk(
  readCommunes: () => Promise<Communes>,
): (request: Request) => Promise<Answer> {
  let file: MassImportFile | null = null;
  let communes: Promise<Communes | null> | undefined;

  return async (request) => {
    if (request.kind === "read") {
      const read = readMassImport(request.bytes, request.known.centre);
      file = read.ok ? read : null;
      if (!read.ok) return read;
    }
    if (!file) throw new Error("A correction came before any file.");
    // Without the list the file is read all the same: only what it would have pointed out is not.
    communes ??= readCommunes().catch(() => null);
    const corrections = request.kind === "judge" ? request.corrections : new Map<number, Cells>();
    return answerOf(file, corrections, { ...request.known, communes: await communes });
  };
}

function answerOf(
  { rows, encoding }: MassImportFile,
  corrections: MassCorrections,
  known: Omit<World, "encoding">,
): ReadAnswer {
  const answer = judged(rows, corrections, { ...known, encoding });
  const wrong = new Set(answer.problems.map(({ line }) => line));
  const typed = rows
    .filter(({ line }) => wrong.has(line))
    .map(({ line, cells }) => [line, corrections.get(line) ?? cells] as const);
  const hasCommunes = known.communes !== null;
  return { ok: true, ...answer, encoding, typed: new Map(typed), hasCommunes };
}
