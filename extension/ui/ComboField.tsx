import { createEffect, createSignal, createUniqueId, For, Show } from "solid-js";
import styles from "./ComboField.module.css";
import { counter } from "./counter.ts";
import { Field } from "./Field.tsx";
import type { TextProps } from "./TextField.tsx";

export type Proposal = { id: string; label: string; note: string };

type Props = Omit<TextProps<HTMLInputElement>, "placeholder"> & {
  /** What may be meant by what is typed, the likeliest first. */
  proposals: readonly Proposal[];
  /** Names the list to whoever hears it. */
  listName: string;
  /** What a screen reader hears of the list whenever it is another. */
  listSentence: string;
  onChoose: (proposal: Proposal) => void;
};

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A field that proposes while one types: the arrows go through the list, the focus stays in the field. */
export function ComboField(props: Props) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  const isShown = () => isOpen() && props.proposals.length > 0;
  const current = () => (isShown() ? props.proposals[at()] : undefined);
  const optionId = (proposal: Proposal) => `${id}-${proposal.id}`;
  const currentId = () => {
    const proposal = current();
    return proposal && optionId(proposal);
  };

  createEffect(() => {
    const chosen = currentId();
    if (chosen !== undefined) document.getElementById(chosen)?.scrollIntoView({ block: "nearest" });
  });

  function type(text: string): void {
    setAt(0);
    setOpen(true);
    props.onInput(text);
  }

  function choose(proposal: Proposal): void {
    setOpen(false);
    props.onChoose(proposal);
  }

  function press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const proposal = current();
    const count = props.proposals.length;
    if (step !== undefined) {
      if (proposal) setAt((at() + step + count) % count);
      setOpen(true);
    } else if (event.key === "Enter" && !event.isComposing && proposal) choose(proposal);
    else if (event.key === "Escape" && proposal) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function leave(): void {
    setOpen(false);
    props.onBlur?.();
  }

  return (
    <Field
      {...props}
      counter={counter(props.value.length, props.limit)}
      control={(control) => (
        <span class={styles.frame}>
          <input
            ref={props.ref}
            id={control.id}
            class={styles.input}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isShown()}
            aria-controls={isShown() ? `${id}-list` : undefined}
            aria-activedescendant={currentId()}
            autocomplete="off"
            spellcheck={false}
            value={props.value}
            readOnly={props.locked !== undefined}
            aria-required={props.isRequired}
            aria-invalid={props.error !== undefined}
            aria-describedby={control.describedBy}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
            onFocus={() => props.onFocus?.()}
            onBlur={leave}
          />
          <Show when={isShown()}>
            <span id={`${id}-list`} class={styles.list} role="listbox" aria-label={props.listName}>
              <For each={props.proposals}>
                {(proposal) => (
                  <span
                    id={optionId(proposal)}
                    class={styles.option}
                    role="option"
                    aria-selected={current() === proposal}
                    // The focus stays in the field.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(proposal)}
                  >
                    {proposal.label} <span class={styles.note}>{proposal.note}</span>
                  </span>
                )}
              </For>
            </span>
          </Show>
          <span class="visually-hidden" role="status">
            {isOpen() ? props.listSentence : ""}
          </span>
        </span>
      )}
    />
  );
}
