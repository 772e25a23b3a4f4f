import type { DocHandle } from "@automerge/automerge-repo/slim";
import { createMemo, createSignal, untrack, type Accessor, type JSX } from "solid-js";
import type { FactsView } from "#core/facts/queries.ts";
import type { Scalar } from "#core/finalisation/schema.ts";
import type { SessionDocuments } from "#core/schema.ts";
import {
  countingValue,
  reportConflicts,
  rosterConflicts,
  sessionConflicts,
  type FieldConflict,
} from "#core/together/conflicts.ts";
import { keepValue } from "#core/together/keep-value.ts";
import { createEnrolled } from "../../documents/create-enrolled.ts";
import { isSame } from "../../documents/is-same.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import type { OpenSession } from "../../page/use-session.ts";
import { valueText } from "./conflict-words.ts";
import { keyOf, TogetherContext, type Around } from "./together-context.ts";

type Props = {
  open: OpenSession;
  documents: Accessor<SessionDocuments>;
  facts: Accessor<FactsView>;
  /** Says in a toast what was done, which can be taken back there. */
  say: (text: string, undo: () => void) => void;
  children: JSX.Element;
};

/** The same for as long as the session is shown. */
export function TogetherProvider(props: Props) {
  const page = usePage();
  const { open, documents, facts } = untrack(() => props);
  const say = (text: string, undo: () => void) => props.say(text, undo);
  /** A choice that was taken back has left no second value in the document: this page still knows it. */
  const [takenBack, setTakenBack] = createSignal<readonly FieldConflict[]>([]);
  const isOpen = createMemo(() => facts().lifecycle === "open");
  const standing = createStanding(documents, facts);
  const conflicts = createMemo(() => {
    if (!isOpen()) return [];
    const keys = new Set(standing().map(keyOf));
    const again = takenBack().filter(
      (each) =>
        !keys.has(keyOf(each)) && countingValue(documents(), each) === each.claims[0]?.value,
    );
    return [...standing(), ...again];
  });

  function write(conflict: FieldConflict, choice: { value: Scalar; over?: Scalar }): boolean {
    const handle: DocHandle<object> = open.link.handles()[conflict.kind];
    const args = { at: conflict, ...choice, facts: facts() };
    return runCommand(handle, (draft) => keepValue(draft, args)).ok;
  }

  function keep(conflict: FieldConflict, value: Scalar): boolean {
    if (!write(conflict, { value })) return false;
    setTakenBack((all) => without(all, conflict));
    const undo = () => {
      const before = conflict.claims[0]?.value ?? null;
      if (!write(conflict, { value: before, over: value })) return;
      setTakenBack((all) => [...without(all, conflict), conflict]);
    };
    const voice = { messages: page.messages(), format: page.format() };
    const text = valueText(conflict.field, value, voice);
    say(voice.messages.person.conflict.kept({ value: text }), undo);
    return true;
  }

  const nameOf = (actor: string) => {
    const person = open.link.authors().get(actor) ?? open.known.me;
    const known = facts().people.get(person)?.name;
    return known ?? page.messages().account.role[open.known.role];
  };
  const around: Around = {
    colleagues: open.together.colleagues,
    facts,
    documents,
    conflicts,
    keep,
    nameOf,
  };

  return <TogetherContext.Provider value={around}>{props.children}</TogetherContext.Provider>;
}

/** A document is gone through when it has changed itself: every key of everybody comes by here. */
function createStanding(
  documents: Accessor<SessionDocuments>,
  facts: Accessor<FactsView>,
): Accessor<readonly FieldConflict[]> {
  const enrolled = createEnrolled({ documents, facts });
  const candidates = createMemo(() => enrolled().map(({ id }) => id), [], { equals: isSame });
  const inSession = createMemo(() => sessionConflicts(documents().session));
  const inRoster = createMemo(() => rosterConflicts(documents().roster, candidates()));
  const inReport = createMemo(() => reportConflicts(documents().report, candidates()));
  return () => [...inSession(), ...inRoster(), ...inReport()];
}

function without(all: readonly FieldConflict[], conflict: FieldConflict): FieldConflict[] {
  return all.filter((each) => keyOf(each) !== keyOf(conflict));
}
