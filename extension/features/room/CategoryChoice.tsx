import ChevronDown from "lucide-solid/icons/chevron-down";
import { createMemo, createSignal, For, on, Show } from "solid-js";
import type { CategoryCode } from "#core/report/categories.ts";
import type { Proposal } from "#core/report/proposal.ts";
import { usePage } from "../../page/page.tsx";
import { OFFERS } from "./categories-offered.ts";
import styles from "./CategoryChoice.module.css";

type Props = {
  /** What the words so far speak of. */
  proposal: Proposal | null;
  onChoose: (category: CategoryCode) => void;
};

/** One click on a category and it is noted; one that the words propose stands first, and there alone. [RE23] */
export function CategoryChoice(props: Props) {
  const { messages } = usePage();
  const [opened, setOpened] = createSignal<string | null>(null);
  const because = () =>
    props.proposal &&
    messages().issueReport.field.proposedBecause({
      category: props.proposal.category,
      words: props.proposal.because,
    });
  const proposed = () => props.proposal?.category;
  /** Not with every letter: only when it is another. */
  const announced = createMemo(on(proposed, () => because()));
  const elsewhere = (code: CategoryCode) => code !== props.proposal?.category && code;
  const toggle = (code: string) => setOpened((before) => (before === code ? null : code));

  return (
    <>
      <p class={styles.because}>{because()}</p>
      <p class="visually-hidden" role="status">
        {announced()}
      </p>
      <ul class={styles.categories}>
        <Category code={props.proposal?.category ?? false} onChoose={props.onChoose} />
        <For each={OFFERS}>
          {(offer) => (
            <Show
              when={offer.kind === "group" && offer}
              fallback={
                <Category
                  code={offer.kind === "category" && elsewhere(offer.code)}
                  onChoose={props.onChoose}
                />
              }
            >
              {(group) => (
                <li>
                  <button
                    type="button"
                    class={styles.category}
                    aria-expanded={opened() === group().code}
                    onClick={() => toggle(group().code)}
                  >
                    <code>{group().code}</code>
                    <span>{messages().issueReport.group[group().code]}</span>
                    <ChevronDown />
                  </button>
                  <Show when={opened() === group().code}>
                    <ul>
                      <For each={group().codes}>
                        {(code) => <Category code={elsewhere(code)} onChoose={props.onChoose} />}
                      </For>
                    </ul>
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
    </>
  );
}

type OneProps = Pick<Props, "onChoose"> & { code: CategoryCode | false };

function Category(props: OneProps) {
  const { messages } = usePage();
  return (
    <Show when={props.code}>
      {(code) => (
        <li>
          <button type="button" class={styles.category} onClick={() => props.onChoose(code())}>
            <code>{code()}</code>
            <span>{messages().issueReport.category[code()]}</span>
          </button>
        </li>
      )}
    </Show>
  );
}
