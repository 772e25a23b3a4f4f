import { DropdownMenu } from "@kobalte/core/dropdown-menu";
import BookOpenText from "lucide-solid/icons/book-open-text";
import EllipsisVertical from "lucide-solid/icons/ellipsis-vertical";
import Drama from "lucide-solid/icons/drama";
import ListChecks from "lucide-solid/icons/list-checks";
import LogOut from "lucide-solid/icons/log-out";
import NotebookText from "lucide-solid/icons/notebook-text";
import PanelTop from "lucide-solid/icons/panel-top";
import SettingsIcon from "lucide-solid/icons/settings";
import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { openTab } from "../../platform/panel.ts";
import { useRoom } from "./room-context.tsx";
import styles from "./RoomMenu.module.css";

/** Without a portal, so that it stays in the head also for whoever cannot see where it is. */
export function RoomMenu(props: { onLeave: () => void }) {
  const { messages } = usePage();
  const { rehearsal, go } = useRoom();
  let place: HTMLElement | null = null;
  // Kobalte gives the focus to the menu before it is there, and so to nothing: no key would reach it.
  const enter = (isOpen: boolean) =>
    isOpen && setTimeout(() => place?.querySelector<HTMLElement>("[role=menu]")?.focus());

  return (
    <div ref={(element) => (place = element)} onKeyDown={swallowKey}>
      <DropdownMenu modal={false} gutter={4} placement="bottom-end" onOpenChange={enter}>
        <DropdownMenu.Trigger class={styles.trigger} aria-label={messages().room.head.menu}>
          <EllipsisVertical />
        </DropdownMenu.Trigger>
        <DropdownMenu.Content class={styles.menu} onCloseAutoFocus={leaveFocus}>
          <DropdownMenu.Item class={styles.item} onSelect={() => go({ view: "journal" })}>
            <NotebookText />
            {messages().journal.title}
          </DropdownMenu.Item>
          <DropdownMenu.Item class={styles.item} onSelect={() => go({ view: "wrap-up" })}>
            <ListChecks />
            {messages().journal.part.title}
          </DropdownMenu.Item>
          <DropdownMenu.Item class={styles.item} onSelect={() => go({ view: "guide" })}>
            <BookOpenText />
            {messages().paper.invigilatorGuide}
          </DropdownMenu.Item>
          <Show
            when={rehearsal}
            fallback={
              <>
                <DropdownMenu.Item class={styles.item} onSelect={() => go({ view: "settings" })}>
                  <SettingsIcon />
                  {messages().app.menu.settings}
                </DropdownMenu.Item>
                <DropdownMenu.Item class={styles.item} onSelect={() => void openTab()}>
                  <PanelTop />
                  {messages().popup.openTab}
                </DropdownMenu.Item>
              </>
            }
          >
            {(current) => (
              <Show when={!current().isGuideShown() && !current().hasEnded()}>
                <DropdownMenu.Item class={styles.item} onSelect={() => current().showGuide()}>
                  <Drama />
                  {messages().rehearsal.guide.show}
                </DropdownMenu.Item>
              </Show>
            )}
          </Show>
          <DropdownMenu.Item class={styles.item} onSelect={() => props.onLeave()}>
            <LogOut />
            {rehearsal ? messages().rehearsal.leave : messages().room.head.quit}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
    </div>
  );
}

/** Kobalte gives the focus back to the button, also where what was chosen has taken it meanwhile. */
function leaveFocus(): void {
  const taken = document.activeElement;
  if (!(taken instanceof HTMLElement) || taken === document.body) return;
  queueMicrotask(() => taken.focus({ preventScroll: true }));
}

/** An item acts when the key goes down: the same key would press what has the focus then. */
function swallowKey(event: KeyboardEvent): void {
  const isChosen = event.target instanceof Element && event.target.role === "menuitem";
  if (isChosen && event.key === "Enter") event.preventDefault();
}
