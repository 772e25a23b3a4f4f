import { Link } from "@tanstack/solid-router";
import Download from "lucide-solid/icons/download";
import type { LucideIcon } from "lucide-solid";
import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Drawing } from "../../ui/Drawing.tsx";
import { useSessionPage } from "../session/session-context.ts";
import type { PaperName } from "./paper-desk.ts";
import styles from "./PaperButton.module.css";

type Props = {
  /** Whose words can be read on the page; what is a file for a program has none. */
  paper?: PaperName | undefined;
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

/** One paper of its group, with a whole line to click on; under it the way to the same words on the page. */
export function PaperButton(props: Props) {
  const page = usePage();
  const { id } = useSessionPage();
  const words = () => page.messages().paper;
  const press = () => {
    if (props.unavailable === undefined) props.onClick();
  };
  return (
    <li>
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
        <span class={styles.format}>{props.format ?? words().format}</span>
        <Download />
      </button>
      <Show when={props.unavailable === undefined && props.paper}>
        {(paper) => (
          <Link
            to="/sessions/$session/papers/$paper"
            params={{ session: id, paper: paper() }}
            class={styles.read}
            aria-label={words().view.readPaper({ paper: props.name })}
          >
            {words().view.read}
          </Link>
        )}
      </Show>
    </li>
  );
}
