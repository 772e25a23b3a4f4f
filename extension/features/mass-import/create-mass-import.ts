// A file of sessions and candidates on its way in: read, looked at, corrected. Nothing is written before it is
// accepted.
import { createSignal, type Accessor } from "solid-js";
import type { FileRefusal } from "#core/mass-import/file.ts";
import type { HeadingsRefusal } from "#core/mass-import/columns.ts";
import type { Cells } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";
import type { Refusal } from "#core/verdict.ts";
import { isSame } from "../../documents/is-same.ts";
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
  /** The file that is there was judged beside another list of sessions than the one of now. */
  isStale: Accessor<boolean>;
  /** As things are now: what was judged before may have begun, passed or been made meanwhile. */
  judgeAgain: () => Promise<void>;
  forget: () => void;
};

/** What was answered, and what it was judged beside. */
type Told = { answer: Outcome; beside: KnownWorld };

const NONE: MassCorrections = new Map();

export function createMassImport(
  known: Accessor<KnownWorld>,
  reader: FileReader = createFileReader(),
): MassImport {
  const [outcome, setOutcome] = createSignal<Told | null>(null);
  const [corrections, setCorrections] = createSignal(NONE);
  const [drafts, setDrafts] = createSignal(NONE);
  const [asked, setAsked] = createSignal<object | null>(null);

  /** Whoever asks again meanwhile, or leaves, is no longer interested in the answer before. */
  async function ask(question: (beside: KnownWorld) => Promise<Outcome>): Promise<void> {
    const mine = {};
    const beside = known();
    setAsked(mine);
    const answer = await question(beside);
    if (asked() !== mine) return;
    setOutcome({ answer, beside });
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
    return ask((beside) => reader.judge(next, beside));
  };
  const current = () => outcome()?.answer ?? null;

  return {
    answer: () => readIn(current()),
    refused: () => refusalIn(current()),
    isBusy: () => asked() !== null,
    corrections,
    drafts,
    async choose(file) {
      forget();
      await ask((beside) => reader.read(file, beside));
    },
    write: (line, cells) => setDrafts((before) => new Map([...before, [line, cells]])),
    drop: (line) => setDrafts((before) => without(before, [line])),
    async correct(made) {
      await judge(new Map([...corrections(), ...made]));
      setDrafts((before) => without(before, [...made.keys()]));
    },
    takeBack: (line) => judge(without(corrections(), [line])),
    isStale() {
      const told = outcome();
      return told?.answer.ok === true && !isSame(told.beside.listed, known().listed);
    },
    async judgeAgain() {
      if (current()?.ok) await judge(corrections());
    },
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
