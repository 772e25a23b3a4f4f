import GitCompareArrows from "lucide-solid/icons/git-compare-arrows";
import { createUniqueId, Index } from "solid-js";
import { Button } from "./Button.tsx";
import styles from "./ConflictChooser.module.css";

type Props = {
  /** "Nom de la salle : plusieurs valeurs écrites en même temps". */
  title: string;
  /** What was written; who wrote it, when, and whether it is the one that everybody sees. */
  values: readonly { text: string; origin: string; keepWord: string }[];
  onKeep: (index: number) => void;
};

/** Values that people wrote into one field without knowing of each other: one click keeps either. */
export function ConflictChooser(props: Props) {
  const id = createUniqueId();
  return (
    <div class={styles.choose} role="group" aria-labelledby={id}>
      <p id={id} class={styles.head}>
        <GitCompareArrows />
        {props.title}
      </p>
      <ul class={styles.values}>
        <Index each={props.values}>
          {(value, index) => (
            <li>
              <strong>{value().text}</strong>
              <span class={styles.origin}>{value().origin}</span>
              <Button size="sm" onClick={() => props.onKeep(index)}>
                {value().keepWord}
              </Button>
            </li>
          )}
        </Index>
      </ul>
    </div>
  );
}
