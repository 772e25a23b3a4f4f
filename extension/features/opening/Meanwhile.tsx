import { Link } from "@tanstack/solid-router";
import BookUser from "lucide-solid/icons/book-user";
import Drama from "lucide-solid/icons/drama";
import Users from "lucide-solid/icons/users";
import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { openPanel } from "../../platform/panel.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMember } from "../account/member-context.ts";
import styles from "./Meanwhile.module.css";

/** What a centre can do before its space opens. */
export function Meanwhile() {
  const { messages } = usePage();
  const { member } = useMember();
  const words = () => messages().opening.meanwhile;
  const [hasFailed, setFailed] = createSignal(false);
  // Not async: the browser opens the panel only while it handles the click.
  const toPanel = () => void openPanel().catch(() => setFailed(true));

  return (
    <section class={styles.meanwhile}>
      <h2>{words().title}</h2>
      <ul>
        <li>
          <Users />
          <Link to="/team">{words().team}</Link>
          <p>{words().teamText}</p>
        </li>
        <Show when={member().profile.managesPupils}>
          <li>
            <BookUser />
            <Link to="/register">{words().register}</Link>
            <p>{words().registerText}</p>
          </li>
        </Show>
        <li>
          <Drama />
          <b>{words().rehearsal}</b>
          <p>{words().rehearsalText}</p>
          <Button size="sm" onClick={toPanel}>
            {messages().popup.openPanel}
          </Button>
        </li>
      </ul>
      <Show when={hasFailed()}>
        <Note tone="signal" live="assertive">
          {messages().popup.panelFailed}
        </Note>
      </Show>
    </section>
  );
}
