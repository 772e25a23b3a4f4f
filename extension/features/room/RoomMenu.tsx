import { DropdownMenu } from "@kobalte/core/dropdown-menu";
import EllipsisVertical from "lucide-solid/icons/ellipsis-vertical";
import ListChecks from "lucide-solid/icons/list-checks";
import LogOut from "lucide-solid/icons/log-out";
import NotebookText from "lucide-solid/icons/notebook-text";
import PanelTop from "lucide-solid/icons/panel-top";
import { usePage } from "../../page/page.tsx";
import { openTab } from "../../platform/panel.ts";
import { useRoom } from "./room-context.tsx";
import styles from "./RoomMenu.module.css";

/** Without a portal, so that it stays in the head also for whoever cannot see where it is. */
export function RoomMenu(props: { onLeave: () => void }) {
  const { messages } = usePage();
  const { go } = useRoom();

  return (
    <DropdownMenu modal={false} gutter={4} placement="bottom-end">
      <DropdownMenu.Trigger class={styles.trigger} aria-label={messages().room.head.menu}>
        <EllipsisVertical />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content class={styles.menu}>
        <DropdownMenu.Item class={styles.item} onSelect={() => go({ view: "journal" })}>
          <NotebookText />
          {messages().journal.title}
        </DropdownMenu.Item>
        <DropdownMenu.Item class={styles.item} onSelect={() => go({ view: "wrap-up" })}>
          <ListChecks />
          {messages().journal.part.title}
        </DropdownMenu.Item>
        <DropdownMenu.Item class={styles.item} onSelect={() => void openTab()}>
          <PanelTop />
          {messages().popup.openTab}
        </DropdownMenu.Item>
        <DropdownMenu.Item class={styles.item} onSelect={() => props.onLeave()}>
          <LogOut />
          {messages().room.head.quit}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
