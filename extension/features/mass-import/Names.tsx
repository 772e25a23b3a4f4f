import { createSignal, For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import styles from "./MassFiles.module.css";

/** Who a session of the file is about. A file may have thousands: they are drawn once somebody opens them. */
export function Names(props: { count: number; names: () => readonly string[] }) {
  const page = usePage();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show when={props.count > 0}>
      <details class={styles.names} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{page.messages().massImport.preview.names}</summary>
        <Show when={isOpen()}>
          <ul>
            <For each={props.names()}>{(name) => <li>{name}</li>}</For>
          </ul>
        </Show>
      </details>
    </Show>
  );
}
