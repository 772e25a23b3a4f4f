// A table on its way into a list: read, looked at, corrected. Nothing is written before it is accepted.
import { createSignal, type Accessor } from "solid-js";
import type { Place } from "#core/table/layout.ts";
import type { Target } from "#core/table/targets.ts";
import { keepLayout } from "../../platform/kept-layouts.ts";
import { createIncoming, type Incoming } from "../mass-import/create-incoming.ts";
import type { ProblemRow } from "../mass-import/problem-rows.ts";
import type { MadeOfTable, ShelvedTable } from "./table-shelf.ts";
import type { Known, Wanted } from "./table-desk.ts";
import { createTableReader, type Outcome, type Source, type TableReader } from "./table-reader.ts";

export type TableImport = Incoming<Source, Outcome> & {
  /** What the answer of now was judged beside; null while there is none. */
  beside: Accessor<Known | null>;
  /** Who does not count, by line. */
  leftOut: Accessor<ReadonlyMap<number, string>>;
  leaveOut: (row: Pick<ProblemRow, "line" | "name">) => Promise<void>;
  takeIn: (line: number) => Promise<void>;
  /** Reads another sheet, or other headings. */
  lookAt: (place: Place) => Promise<void>;
  /** Goes on with a table that waited. */
  comeBack: (shelved: ShelvedTable) => Promise<void>;
  /** What somebody has made of it until now. */
  made: Accessor<MadeOfTable>;
  /** Takes a column for this, and remembers it; what another column was for this, it is no more. */
  assign: (at: number, target: Target | null) => Promise<void>;
};

export function createTableImport(
  known: Accessor<Pick<Known, "centre" | "today" | "pupils">>,
  reader: TableReader = createTableReader(),
): TableImport {
  const [wanted, setWanted] = createSignal<Wanted | null>(null);
  const [leftOut, setLeftOut] = createSignal<ReadonlyMap<number, string>>(new Map());
  const incoming = createIncoming<Source, Known, Outcome>(
    () => ({ ...known(), wanted: wanted(), leftOut: new Set(leftOut().keys()) }),
    reader,
  );

  function clear(next: Wanted | null): void {
    setWanted(next);
    setLeftOut(new Map());
  }

  /** The answer first: without one, nothing is kept of what is cleared. */
  function forget(): void {
    incoming.forget();
    clear(null);
  }

  return {
    ...incoming,
    async choose(source) {
      forget();
      await incoming.choose(source);
    },
    forget,
    async comeBack({ kept, made }) {
      clear(made.wanted);
      setLeftOut(new Map(made.leftOut));
      const [corrections, drafts] = [new Map(made.corrections), new Map(made.drafts)];
      await incoming.resume({ kept }, { corrections, drafts });
    },
    made: () => ({
      wanted: wanted(),
      corrections: [...incoming.corrections()],
      drafts: [...incoming.drafts()],
      leftOut: [...leftOut()],
    }),
    leftOut,
    leaveOut({ line, name }) {
      setLeftOut((before) => new Map([...before, [line, name]]));
      return incoming.judgeAgain();
    },
    takeIn(line) {
      setLeftOut((before) => new Map([...before].filter(([each]) => each !== line)));
      return incoming.judgeAgain();
    },
    lookAt(place) {
      clear({ ...place, targets: null });
      return incoming.judgeAnew();
    },
    async assign(at, target) {
      const answer = incoming.answer();
      if (!answer) return;
      // A choice that is not answered yet counts already.
      const chosen = wanted()?.targets ?? answer.layout.targets;
      const targets = chosen.map((each, column) => {
        if (column === at) return target;
        return each === target ? null : each;
      });
      setWanted({ ...answer.layout, targets });
      const kept = answer.signature && keepLayout(answer.signature, targets);
      await Promise.all([kept, incoming.judgeAnew()]);
    },
  };
}
