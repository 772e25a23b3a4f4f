import { For, Show } from "solid-js";
import type { MissingDevice } from "#core/wire/frames.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { nameOf } from "../together/name-of.ts";
import styles from "./Review.module.css";

/** Whose computers may hold something that nobody knows of: told, and no obstacle. [SR9] */
export function MissingDevices(props: { missing: readonly MissingDevice[] | null }) {
  const page = usePage();
  const { facts } = useSessionPage();
  const words = () => page.messages().finalisation.preview;
  const sentence = ({ person, lastSeen }: MissingDevice) => {
    const { day, time } = page.format();
    const isToday = day(lastSeen) === day(Date.now());
    return words().pendingDevice({
      name: nameOf(person, facts(), page.messages()),
      day: isToday ? null : day(lastSeen),
      time: time(lastSeen),
    });
  };
  return (
    <Show when={props.missing}>
      {(missing) => (
        <Show when={missing().length > 0} fallback={<p>{words().everybodyHeard}</p>}>
          <Note tone="attention">
            <ul class={styles.delays}>
              <For each={missing().map(sentence)}>{(said) => <li>{said}</li>}</For>
            </ul>
            <p>{words().ofMissing({ count: missing().length })}</p>
          </Note>
        </Show>
      )}
    </Show>
  );
}
