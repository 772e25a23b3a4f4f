import Download from "lucide-solid/icons/download";
import type { LucideIcon } from "lucide-solid";
import { usePage } from "../../page/page.tsx";
import { Drawing } from "../../ui/Drawing.tsx";
import styles from "./PaperButton.module.css";

type Props = {
  icon: LucideIcon;
  name: string;
  /** What is on it. */
  hint: string;
  /** In place of PDF. */
  format?: string | undefined;
  /** Why it cannot be had now; stands in place of the hint, where everybody sees it. */
  unavailable?: string | undefined;
  onClick: () => void;
};

/** One paper, with a whole line to click on. */
export function PaperButton(props: Props) {
  const page = usePage();
  const press = () => {
    if (props.unavailable === undefined) props.onClick();
  };
  return (
    <button
      type="button"
      class={styles.paper}
      aria-disabled={props.unavailable === undefined ? undefined : "true"}
      onClick={press}
    >
      <Drawing icon={props.icon} />
      <span class={styles.text}>
        <span class={styles.name}>{props.name}</span>
        <span class={styles.hint}>{props.unavailable ?? props.hint}</span>
      </span>
      <span class={styles.format}>{props.format ?? page.messages().paper.format}</span>
      <Download />
    </button>
  );
}
