import UserPlus from "lucide-solid/icons/user-plus";
import { createSignal, Match, onCleanup, Show, Switch } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import { candidateRows, type CandidateRow } from "#core/roster/candidate-rows.ts";
import { createView } from "../../documents/create-view.ts";
import { usePage } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSelection } from "../../ui/use-selection.ts";
import { useMember } from "../account/member-context.ts";
import { SessionHead } from "../session/SessionHead.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { Conflicts } from "../together/Conflicts.tsx";
import { AddCandidates } from "./AddCandidates.tsx";
import { CandidateList } from "./CandidateList.tsx";
import styles from "./Candidates.module.css";
import { EditCandidate } from "./EditCandidate.tsx";
import { NewCandidate } from "./NewCandidate.tsx";
import { PersonalData } from "./PersonalData.tsx";
import { SelectionActions, SelectionText } from "./SelectionFoot.tsx";
import { useExtraTime } from "./use-extra-time.ts";
import { useRemoval } from "./use-removal.ts";

/** The form that is open, with what somebody types in it: one at a time. */
type Form = { is: "new" } | { is: "edit"; person: CandidateRow };

/** Who is enrolled, and everything that may still change about it. */
export function Candidates() {
  const page = usePage();
  const { documents, facts, justEnrolled, setJustEnrolled } = useSessionPage();
  const { member } = useMember();
  const words = () => page.messages().candidate;
  const view = createView(() => ({
    people: candidateRows(documents().roster, facts(), member().profile),
  }));
  const hasPupils = () => member().profile.managesPupils;
  const people = () => view().people;
  const open = () => people().flatMap((row) => (row.editRefusal === null ? row.id : []));
  const selection = useSelection<CandidateId>(open);
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const extraTime = useExtraTime(setRefusal);
  const remove = useRemoval(setRefusal);
  const [form, setForm] = createSignal<Form | null>(null);
  let body: HTMLDivElement | undefined;
  onCleanup(() => setJustEnrolled(0));

  const edited = () => {
    const current = form();
    return current?.is === "edit" ? current.person : null;
  };

  /** Where there is no such thing any more, to the title of the list. */
  const focusIn = (selector: string) =>
    (body?.querySelector<HTMLElement>(selector) ?? body?.querySelector("h2"))?.focus();

  function close(): void {
    const row = edited();
    setForm(null);
    focusIn(row ? `[data-candidate="${row.id}"] button` : "[data-add] button");
  }

  function give(): void {
    const ticked = people().filter(({ id }) => selection.chosen().has(id));
    if (ticked.length === 0 || !extraTime.give(ticked)) return;
    selection.clear();
    focusIn(`[data-candidate="${ticked[0]?.id}"] input`);
  }

  const foot = () => ({ count: selection.chosen().size, extraTime, onGive: give });

  return (
    <SessionHead
      footText={<SelectionText {...foot()} />}
      footActions={open().length > 0 && <SelectionActions {...foot()} onClear={selection.clear} />}
    >
      <div ref={(element) => (body = element)} class={styles.candidates}>
        <Show when={justEnrolled()}>
          {(count) => (
            <Note tone="ok" live="polite">
              {page.messages().enrolment.done({ count: count() })}
            </Note>
          )}
        </Show>
        <Show when={refusal()}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Show>
        <Conflicts of={({ kind }) => kind === "roster"} />
        <Switch>
          <Match when={form()?.is === "new"}>
            <NewCandidate onClose={close} />
          </Match>
          <Match when={edited()} keyed>
            {(person) => <EditCandidate person={person} onClose={close} />}
          </Match>
        </Switch>
        <Show
          when={people().length}
          fallback={
            <Show when={!form()}>
              <EmptyState
                icon={UserPlus}
                title={words().list.emptyTitle}
                act={<AddCandidates onAddByHand={() => setForm({ is: "new" })} />}
              >
                {hasPupils() ? words().list.emptyText : words().list.emptyTextByHand}
              </EmptyState>
            </Show>
          }
        >
          <CandidateList
            people={people()}
            selection={selection}
            isFormOpen={form() !== null}
            acts={
              <Show when={!form()}>
                <AddCandidates onAddByHand={() => setForm({ is: "new" })} />
              </Show>
            }
            onEdit={(person) => setForm({ is: "edit", person: { ...person } })}
            onRemove={remove}
          />
        </Show>
        <PersonalData />
      </div>
    </SessionHead>
  );
}
