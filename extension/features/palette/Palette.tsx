import Search from "lucide-solid/icons/search";
import { createEffect, createMemo, createSignal, createUniqueId, on, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Key } from "../../ui/Key.tsx";
import { bestOf } from "./find-entries.ts";
import { Float, type FloatProps } from "./Float.tsx";
import styles from "./Palette.module.css";
import { Section } from "./Section.tsx";
import type { Entry } from "./entry.ts";
import { useEntries } from "./use-entries.ts";

export type PaletteProps = FloatProps & {
  openKeys: () => void;
  signOut: () => void;
  /** What was chosen, to be done once the palette has gone. */
  onChoose: (act: () => void) => void;
};

const MOST_ACTIONS = 8;
const MOST_SESSIONS = 12;

/** Does what is typed, or goes to a session. */
export function Palette(props: PaletteProps) {
  const page = usePage();
  return (
    <Float {...props} title={page.messages().app.palette.title} isTitleHidden>
      <Finder openKeys={props.openKeys} signOut={props.signOut} onChoose={props.onChoose} />
    </Float>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A field whose arrows go through the list below it: the focus stays in the field. */
function Finder(props: Pick<PaletteProps, "openKeys" | "signOut" | "onChoose">) {
  const page = usePage();
  const words = () => page.messages().app.palette;
  const id = createUniqueId();
  const entries = useEntries({
    openKeys: () => props.openKeys(),
    signOut: () => props.signOut(),
  });
  const [typed, setTyped] = createSignal("");
  const [at, setAt] = createSignal(0);
  const actions = createMemo(() => bestOf(entries.actions(), typed(), MOST_ACTIONS));
  const sessions = createMemo(() => bestOf(entries.sessions(), typed(), MOST_SESSIONS));
  const all = createMemo(() => [...actions(), ...sessions()]);
  const current = () => all()[at()];
  const optionId = (entry: Entry) => `${id}-${entry.id}`;
  const currentId = () => {
    const entry = current();
    return entry && optionId(entry);
  };

  // Not when it opens: nothing is scrolled yet, and the whole page would be laid out once more.
  createEffect(
    on(
      currentId,
      (chosen) => {
        if (chosen !== undefined)
          document.getElementById(chosen)?.scrollIntoView({ block: "nearest" });
      },
      { defer: true },
    ),
  );

  function press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const count = all().length;
    if (step !== undefined && count > 0) {
      event.preventDefault();
      setAt((at() + step + count) % count);
    }
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    choose(current());
  }

  function choose(entry: Entry | undefined): void {
    if (entry) props.onChoose(entry.run);
  }

  const section = (of: readonly Entry[]) => ({
    entries: of,
    current: current(),
    optionId,
    onPoint: (entry: Entry) => setAt(all().indexOf(entry)),
    onChoose: choose,
  });

  return (
    <>
      <div class={styles.top}>
        <Search />
        <input
          class={styles.field}
          type="text"
          role="combobox"
          aria-label={words().field}
          aria-autocomplete="list"
          aria-expanded={all().length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={currentId()}
          placeholder={words().hint}
          autocomplete="off"
          spellcheck={false}
          value={typed()}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <Key>{page.messages().app.keys.name.escape}</Key>
      </div>
      <div id={`${id}-list`} class={styles.list} role="listbox" aria-label={words().title}>
        <Section name={words().actions} {...section(actions())} />
        <Section name={words().sessions} {...section(sessions())} />
      </div>
      <p class={styles.nothing} role="status">
        <Show when={all().length === 0}>{words().nothing({ words: typed() })}</Show>
      </p>
    </>
  );
}
