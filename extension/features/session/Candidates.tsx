import UserPlus from "lucide-solid/icons/user-plus";
import { createSignal, For, onCleanup, Show } from "solid-js";
import { mayEnrol } from "#core/roster/policy.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { createView } from "../../documents/create-view.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Note } from "../../ui/Note.tsx";
import { CandidateForm } from "./CandidateForm.tsx";
import styles from "./Candidates.module.css";
import { LinkButton } from "./LinkButton.tsx";
import { createLocalNow } from "./local-now.ts";
import { useSessionPage } from "./session-context.ts";
import { TableRegion } from "./TableRegion.tsx";

/** Who is enrolled, and a form for one more. */
export function Candidates() {
  const page = usePage();
  const now = createLocalNow();
  const { id, documents, facts, justEnrolled, setJustEnrolled } = useSessionPage();
  const words = () => page.messages().candidate;
  const view = createView(() => ({ people: enrolledCandidates(documents().roster, facts()) }));
  const [isAdding, setAdding] = createSignal(false);
  let addButton: HTMLButtonElement | undefined;

  const closed = () => {
    const verdict = mayEnrol(facts(), now().at);
    return verdict.ok ? undefined : words().refused.enrolment[verdict.reason];
  };
  onCleanup(() => setJustEnrolled(0));
  const add = () => (
    <>
      <LinkButton to="/sessions/$session/enrol" params={{ session: id }} look="primary">
        {words().list.add}
      </LinkButton>
      {addByHand()}
    </>
  );
  const addByHand = () => (
    <Button
      icon={UserPlus}
      unavailable={closed()}
      onClick={() => setAdding(true)}
      ref={(element) => (addButton = element)}
    >
      {words().list.addByHand}
    </Button>
  );
  const close = () => {
    setAdding(false);
    addButton?.focus();
  };

  return (
    <div class={styles.candidates}>
      <Show when={justEnrolled()}>
        {(count) => (
          <Note tone="ok" live="polite">
            {page.messages().enrolment.done({ count: count() })}
          </Note>
        )}
      </Show>
      <Show when={isAdding()}>
        <CandidateForm onClose={close} />
      </Show>
      <Show
        when={view().people.length}
        fallback={
          <Show when={!isAdding()}>
            <EmptyState icon={UserPlus} title={words().list.emptyTitle} act={add()}>
              {words().list.emptyText}
            </EmptyState>
          </Show>
        }
      >
        <div class={styles.head}>
          <h2>{words().list.title({ count: view().people.length })}</h2>
          <Show when={!isAdding()}>
            <div class={styles.acts}>{add()}</div>
          </Show>
        </div>
        <TableRegion name={words().list.title({ count: view().people.length })} look="framed">
          <thead>
            <tr>
              <th scope="col">{words().field.lastName}</th>
              <th scope="col">{words().field.firstName}</th>
              <th scope="col">{words().field.birthdate}</th>
              <th scope="col">{words().field.schoolClass}</th>
              <th scope="col">{words().field.extraTime}</th>
            </tr>
          </thead>
          <tbody>
            <For each={view().people}>
              {(person) => (
                <tr>
                  <th scope="row">{person.lastName.toUpperCase()}</th>
                  <td>{person.firstName}</td>
                  <td data-kind="tight">{page.format().date(person.birthdate)}</td>
                  <td>{person.schoolClass}</td>
                  <td data-kind="tight">
                    {person.extraTimePercent !== null &&
                      words().extraTime.short({ percent: person.extraTimePercent })}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </TableRegion>
      </Show>
    </div>
  );
}
