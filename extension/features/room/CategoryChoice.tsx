import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, For, Show } from "solid-js";
import type { CategoryCode } from "#core/report/categories.ts";
import { usePage } from "../../page/page.tsx";
import { OFFERS } from "./categories-offered.ts";
import styles from "./CategoryChoice.module.css";

type Props = { onChoose: (category: CategoryCode) => void };

/** One click on a category and it is noted. */
export function CategoryChoice(props: Props) {
  const { messages } = usePage();
  const [opened, setOpened] = createSignal<string | null>(null);
  const toggle = (code: string) => setOpened((before) => (before === code ? null : code));

  return (
    <ul class={styles.categories}>
      <For each={OFFERS}>
        {(offer) => (
          <Show
            when={offer.kind === "group" && offer}
            fallback={<Category code={offer.kind === "category" && offer.code} {...props} />}
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
                      {(code) => <Category code={code} onChoose={props.onChoose} />}
                    </For>
                  </ul>
                </Show>
              </li>
            )}
          </Show>
        )}
      </For>
    </ul>
  );
}

function Category(props: Props & { code: CategoryCode | false }) {
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
