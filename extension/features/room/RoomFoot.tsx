import FilePenLine from "lucide-solid/icons/file-pen-line";
import { Match, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { SyncStatus } from "../sync/SyncStatus.tsx";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";

/** What stays at the foot: the one thing to do here, and where the work is. */
export function RoomFoot() {
  const { messages } = usePage();
  const { link, place, go, isOpen } = useRoom();

  return (
    <footer class={styles.foot}>
      <Switch>
        <Match when={place().view === "issue-report"}>
          <Button look="primary" size="sm" onClick={() => go({ view: "list" })}>
            {messages().action.done}
          </Button>
        </Match>
        <Match when={place().view === "list" && isOpen()}>
          <Button look="primary" size="sm" icon={FilePenLine} onClick={() => go({ view: "whom" })}>
            {messages().issueReport.note}
          </Button>
        </Match>
      </Switch>
      <div class={styles.sync}>
        <SyncStatus link={link} isShort />
      </div>
    </footer>
  );
}
