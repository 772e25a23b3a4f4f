import { For } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Code } from "../../ui/Code.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./Team.module.css";

export type FreshLink = { email: string; address: string };
type Props = {
  /** For whom they are, and that they are shown only now. */
  text: string;
  links: readonly FreshLink[];
  onClose: () => void;
};

/** Links that were just made, each to be copied; nobody can show them again. [AC20] */
export function FreshLinks(props: Props) {
  const page = usePage();
  const words = () => page.messages().team;
  const action = () => page.messages().action;
  return (
    <Note
      tone="ok"
      live="polite"
      act={
        <Button size="sm" onClick={() => props.onClose()}>
          {action().done}
        </Button>
      }
      fact={props.text}
    >
      <ul class={styles.links}>
        <For each={props.links}>
          {({ email, address }) => (
            <li class={styles.link}>
              <b>{email}</b>
              <Code
                size="link"
                code={address}
                copyName={action().copy({ what: words().copyLink({ email }) })}
                copiedWord={action().copied}
                failedSentence={action().copyFailed}
              />
            </li>
          )}
        </For>
      </ul>
    </Note>
  );
}
