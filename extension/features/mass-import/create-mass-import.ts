// A file of sessions and candidates on its way in: read, looked at, corrected. Nothing is written before it is
// accepted.
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { FileRefusal } from "#core/mass-import/file.ts";
import type { HeadingsRefusal } from "#core/mass-import/columns.ts";
import type { Cells } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";
import type { Refusal } from "#core/verdict.ts";
import { createFileReader, type FileReader, type Outcome } from "./file-reader.ts";
import type { KnownWorld, ReadAnswer } from "./reading-desk.ts";

export type MassImport = {
  /** null while there is nothing to look at. */
  answer: Accessor<ReadAnswer | null>;
  refused: Accessor<Refusal<FileRefusal | "unreadable"> | HeadingsRefusal | null>;
  isBusy: Accessor<boolean>;
  corrections: Accessor<MassCorrections>;
  /** What is typed of the corrections under way. */
  drafts: Accessor<MassCorrections>;
  choose: (file: File) => Promise<void>;
  write: (line: number, cells: Cells) => void;
  drop: (line: number) => void;
  /** These count from now on; all is judged anew. */
  correct: (corrections: MassCorrections) => Promise<void>;
  takeBack: (line: number) => Promise<void>;
  forget: () => void;
};

const NONE: MassCorrections = new Map();

export function createMassImport(
  known: Accessor<KnownWorld>,
  reader: FileReader = createFileReader(),
): MassImport {
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const [corrections, setCorrections] = createSignal(NONE);
  const [drafts, setDrafts] = createSignal(NONE);
  const [asked, setAsked] = createSignal<object | null>(null);

  /** Whoever asks again meanwhile, or leaves, is no longer interested in the answer before. */
  async function ask(question: () => Promise<Outcome>): Promise<void> {
    const mine = {};
    setAsked(mine);
    const answer = await question();
    if (asked() !== mine) return;
    setOutcome(answer);
    setAsked(null);
  }

  function forget(): void {
    reader.end();
    setAsked(null);
    setOutcome(null);
    setCorrections(NONE);
    setDrafts(NONE);
  }

  const judge = (next: MassCorrections) => {
    setCorrections(next);
    return ask(() => reader.judge(next, known()));
  };
  const current = createMemo(() => outcome());

  return {
    answer: () => readIn(current()),
    refused: () => refusalIn(current()),
    isBusy: () => asked() !== null,
    corrections,
    drafts,
    async choose(file) {
      forget();
      await ask(() => reader.read(file, known()));
    },
    write: (line, cells) => setDrafts((before) => new Map([...before, [line, cells]])),
    drop: (line) => setDrafts((before) => without(before, [line])),
    async correct(made) {
      await judge(new Map([...corrections(), ...made]));
      setDrafts((before) => without(before, [...made.keys()]));
    },
    takeBack: (line) => judge(without(corrections(), [line])),
    forget,
  };
}

function readIn(outcome: Outcome | null): ReadAnswer | null {
  return outcome?.ok ? outcome : null;
}

function refusalIn(outcome: Outcome | null) {
  return outcome && !outcome.ok ? outcome : null;
}

function without(all: MassCorrections, lines: readonly number[]): MassCorrections {
  return new Map([...all].filter(([line]) => !lines.includes(line)));
}
