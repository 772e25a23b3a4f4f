import { createMemo, For, Show, untrack } from "solid-js";
import { addendaIn } from "#core/addendum/queries.ts";
import type { FactOf } from "#core/facts/schema.ts";
import { usePage } from "../../page/page.tsx";
import { DifferenceList } from "../finalisation/DifferenceList.tsx";
import { differenceRows } from "../finalisation/excluded-text.ts";
import { useNames } from "../finalisation/use-names.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./ReceivedAddenda.module.css";
import { useReceived } from "./use-received.ts";

/** What was sent beside the sealed session, by whom, when and why. */
export function ReceivedAddenda() {
  const page = usePage();
  const { open } = useSessionPage();
  const words = () => page.messages().addendum.received;
  const addenda = createMemo(() => addendaIn(open.link.facts()));
  return (
    <Show when={addenda().length}>
      {(count) => (
        <section class={styles.received} aria-labelledby="addenda">
          <header>
            <h2 id="addenda">{words().title({ count: count() })}</h2>
            <p>
              {words().beside} {words().unchecked}
            </p>
          </header>
          <For each={addenda()}>{(fact) => <Received fact={fact} />}</For>
        </section>
      )}
    </Show>
  );
}

function Received(props: { fact: FactOf<"addendum"> }) {
  const page = usePage();
  const { id, facts } = useSessionPage();
  const names = useNames();
  const words = () => page.messages().addendum.received;
  // A fact never changes.
  const addendum = useReceived(
    id,
    untrack(() => props.fact),
  );
  const from = () => {
    const { by, at } = props.fact;
    const name = facts().people.get(by)?.name ?? page.messages().account.role.member;
    return words().from({ name, day: page.format().longDay(at), time: page.format().time(at) });
  };
  const voice = () => ({ messages: page.messages(), format: page.format() });

  return (
    <article class={styles.addendum}>
      <h3>{from()}</h3>
      <Show
        when={addendum()?.content}
        fallback={<p role="status">{addendum() === null ? words().away : ""}</p>}
      >
        {(content) => (
          <>
            <p class={styles.reason}>{content().reason || words().noReason}</p>
            <DifferenceList rows={differenceRows(content().differences, names(), voice())} />
          </>
        )}
      </Show>
    </article>
  );
}
