import BookOpenText from "lucide-solid/icons/book-open-text";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import styles from "./GuideFold.module.css";

/** Nobody needs it who does not ask for it. */
const GuideWords = lazy(async () => ({ default: (await import("./GuideWords.tsx")).GuideWords }));

/** The guide where somebody is about to come in: it opens below, and what they have typed stays. [PP16] */
export function GuideFold() {
  const { messages } = useSurroundings();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <BookOpenText />
        <span>{messages().paper.invigilatorGuide}</span>
        <ChevronDown />
      </summary>
      <Show when={isOpen()}>
        <Suspense>
          <GuideWords />
        </Suspense>
      </Show>
    </details>
  );
}
