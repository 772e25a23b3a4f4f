import Drama from "lucide-solid/icons/drama";
import { createUniqueId, onMount, Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useWayBack } from "./use-rehearsing.ts";
import styles from "./Offer.module.css";

type Props = {
  onStart: () => void;
  /** Where there is little room. */
  isShort?: boolean | undefined;
};

/** To try the room without a session and without a server. */
export function Offer(props: Props) {
  const { messages } = useSurroundings();
  const words = () => messages().rehearsal;
  const title = createUniqueId();
  const wayBack = useWayBack();
  return (
    <section class={styles.offer} aria-labelledby={title}>
      <h2 id={title}>{words().title}</h2>
      <p>{words().text}</p>
      <Button
        ref={(button) => onMount(() => wayBack(button))}
        look="quiet"
        icon={Drama}
        onClick={() => props.onStart()}
      >
        {words().start}
      </Button>
      <Show when={!props.isShort}>
        <p class={styles.safe}>{words().safe}</p>
      </Show>
    </section>
  );
}
