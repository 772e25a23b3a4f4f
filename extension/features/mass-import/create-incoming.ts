// A file on its way in: read, looked at, corrected. Nothing is written before it is accepted.
import { createSignal, type Accessor } from "solid-js";
import type { Cells } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";

type Read = { ok: true };
type Refused = { ok: false };
export type Reader<Source, Known, Outcome> = {
  read: (source: Source, known: Known) => Promise<Outcome>;
  judge: (corrections: MassCorrections, known: Known) => Promise<Outcome>;
  end: () => void;
};
/** What somebody has made of a file until now. */
export type Made = { corrections: MassCorrections; drafts: MassCorrections };
export type Incoming<Source, Outcome extends Read | Refused> = {
  /** null while there is nothing to look at. */
  answer: Accessor<Extract<Outcome, Read> | null>;
  refused: Accessor<Extract<Outcome, Refused> | null>;
  isBusy: Accessor<boolean>;
  corrections: Accessor<MassCorrections>;
  /** What is typed of the corrections under way. */
  drafts: Accessor<MassCorrections>;
  choose: (source: Source) => Promise<void>;
  /** Goes on where somebody has left this source. */
  resume: (source: Source, made: Made) => Promise<void>;
  write: (line: number, cells: Cells) => void;
  drop: (line: number) => void;
  /** These count from now on; all is judged anew. */
  correct: (corrections: MassCorrections) => Promise<void>;
  takeBack: (line: number) => Promise<void>;
  /** As things are now: what was judged before may have begun, passed or been made meanwhile. */
  judgeAgain: () => Promise<void>;
  /** The same without the corrections: rows are read otherwise from now on. */
  judgeAnew: () => Promise<void>;
  forget: () => void;
};

const NONE: MassCorrections = new Map();

/** `beside` is what the outcome of now was judged beside; null while there is none. */
export function createIncoming<Source, Known, Outcome extends Read | Refused>(
  known: Accessor<Known>,
  reader: Reader<Source, Known, Outcome>,
): Incoming<Source, Outcome> & { beside: Accessor<Known | null> } {
  /** What was answered, and what it was judged beside. */
  const [told, setTold] = createSignal<{ outcome: Outcome; beside: Known } | null>(null);
  const [corrections, setCorrections] = createSignal(NONE);
  const [drafts, setDrafts] = createSignal(NONE);
  const [asked, setAsked] = createSignal<object | null>(null);

  /** Whoever asks again meanwhile, or leaves, is no longer interested in the answer before. */
  async function ask(question: (beside: Known) => Promise<Outcome>): Promise<void> {
    const mine = {};
    const beside = known();
    setAsked(mine);
    const outcome = await question(beside);
    if (asked() !== mine) return;
    setTold({ outcome, beside });
    setAsked(null);
  }

  function forget(): void {
    reader.end();
    setAsked(null);
    setTold(null);
    setCorrections(NONE);
    setDrafts(NONE);
  }

  const judge = (next: MassCorrections) => {
    setCorrections(next);
    return ask((beside) => reader.judge(next, beside));
  };
  const outcome = () => told()?.outcome ?? null;

  return {
    answer: () => readIn(outcome()),
    refused: () => refusalIn(outcome()),
    isBusy: () => asked() !== null,
    corrections,
    drafts,
    async choose(source) {
      forget();
      await ask((beside) => reader.read(source, beside));
    },
    async resume(source, made) {
      forget();
      setCorrections(made.corrections);
      setDrafts(made.drafts);
      await ask(async (beside) => {
        const read = await reader.read(source, beside);
        const isAsRead = !read.ok || made.corrections.size === 0;
        return isAsRead ? read : reader.judge(made.corrections, beside);
      });
    },
    write: (line, cells) => setDrafts((before) => new Map([...before, [line, cells]])),
    drop: (line) => setDrafts((before) => without(before, [line])),
    async correct(made) {
      await judge(new Map([...corrections(), ...made]));
      setDrafts((before) => without(before, [...made.keys()]));
    },
    takeBack: (line) => judge(without(corrections(), [line])),
    async judgeAgain() {
      if (outcome()?.ok) await judge(corrections());
    },
    async judgeAnew() {
      setDrafts(NONE);
      await judge(NONE);
    },
    forget,
    beside: () => told()?.beside ?? null,
  };
}

function readIn<Outcome extends Read | Refused>(outcome: Outcome | null) {
  return outcome && isRead(outcome) ? outcome : null;
}

function refusalIn<Outcome extends Read | Refused>(outcome: Outcome | null) {
  return outcome && isRefused(outcome) ? outcome : null;
}

function isRead<Outcome extends Read | Refused>(
  outcome: Outcome,
): outcome is Extract<Outcome, Read> {
  return outcome.ok;
}

function isRefused<Outcome extends Read | Refused>(
  outcome: Outcome,
): outcome is Extract<Outcome, Refused> {
  return !outcome.ok;
}

function without(all: MassCorrections, lines: readonly number[]): MassCorrections {
  return new Map([...all].filter(([line]) => !lines.includes(line)));
}
