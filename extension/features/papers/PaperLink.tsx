import { Link } from "@tanstack/solid-router";
import ChevronRight from "lucide-solid/icons/chevron-right";
import FileInput from "lucide-solid/icons/file-input";
import { usePage } from "../../page/page.tsx";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./PaperButton.module.css";

/** Under the papers that go out: the one that comes back. */
export function PaperLink() {
  const page = usePage();
  const { id } = useSessionPage();
  const words = () => page.messages().incidentSheet;
  return (
    <li>
      <Link to="/sessions/$session/incident-sheet" params={{ session: id }} class={styles.paper}>
        <FileInput />
        <span class={styles.text}>
          <span class={styles.name}>{words().offer}</span>
          <span class={styles.hint}>{words().offerHint}</span>
        </span>
        <ChevronRight />
      </Link>
    </li>
  );
}
