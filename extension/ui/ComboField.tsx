import { createEffect, createSignal, createUniqueId, For, Show } from "solid-js";
import styles from "./ComboField.module.css";
import { counter } from "./counter.ts";
import { Field } from "./Field.tsx";
import { nextOption } from "./next-option.ts";
import type { TextProps } from "./TextField.tsx";

export type Proposal = { id: string; label: string; note: string };

type Props = Omit<TextProps<HTMLInputElement>, "placeholder"> & {
  /** What may be meant by what is typed, the likeliest first. */
  proposals: readonly Proposal[];
  /** Which of them is meant beyond doubt: Enter takes no other before an arrow has been pressed. */
  meant: Proposal | undefined;
  /** Names the list to whoever hears it. */
  listName: string;
  /** What a screen reader hears of the list whenever it is another; empty for nothing. */
  listSentence: string;
  onChoose: (proposal: Proposal) => void;
};

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A field that proposes while one types: the arrows go through the list, the focus stays in the field. */
export function ComboField(props: Props) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  /** Where the arrows have led to; null before one is pressed. */
  const [at, setAt] = createSignal<number | null>(null);
  const isShown = () => isOpen() && props.proposals.length > 0;
  const current = () => {
    const index = at();
    if (!isShown()) return undefined;
    return index === null ? props.meant : props.proposals[index];
  };
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
    setAt(null);
    setOpen(true);
    props.onInput(text);
  }

  function close(): void {
    setAt(null);
    setOpen(false);
  }

  function choose(proposal: Proposal): void {
    close();
    props.onChoose(proposal);
  }

  function move(step: 1 | -1): void {
    const proposal = current();
    const index = proposal ? props.proposals.indexOf(proposal) : null;
    setAt(nextOption(index, step, props.proposals.length));
    setOpen(true);
  }

  function press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const proposal = current();
    const isEnter = event.key === "Enter" && !event.isComposing;
    if (step !== undefined) move(step);
    else if (isEnter && proposal) choose(proposal);
    else if (event.key === "Escape" && isShown()) close();
    // What the form says of it would stand below the list.
    else return isEnter ? close() : undefined;
    event.preventDefault();
    event.stopPropagation();
  }

  function leave(): void {
    close();
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
