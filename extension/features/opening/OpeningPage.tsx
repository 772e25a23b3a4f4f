import { Link } from "@tanstack/solid-router";
import { createMemo, For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { CentreStatus } from "../session/CentreStatus.tsx";
import type { SessionLine } from "../session/session-line.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { isInHand, isPrepared } from "./begun.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import styles from "./OpeningPage.module.css";

type Props = {
  /** `YYYY-MM-DD` */
  opensOn: string;
};

/** In the place of the sessions until the space of the centre opens: when that is, and what can be done. [CE6] */
export function OpeningPage(props: Props) {
  const page = usePage();
  const { member } = useMember();
  const { lines } = useSessions();
  const words = () => page.messages().opening;
  const title = () => words().title({ day: page.format().weekday(props.opensOn) });
  const prepared = createMemo(() => lines()?.filter(isPrepared).length ?? 0);
  const inHand = createMemo(() => lines()?.filter(isInHand) ?? []);
  usePageTitle(title);

  return (
    <>
      <CentreStatus />
      <Sheet title={title()} subtitle={member().centreName}>
        <div class={styles.text}>
          <p>{words().text}</p>
          <p>{words().byItself}</p>
          <Show when={prepared()}>
            {(count) => <Note tone="ok">{words().kept({ count: count() })}</Note>}
          </Show>
          <Show when={inHand().length}>
            {(count) => (
              <Note tone="attention" fact={words().begun({ count: count() })}>
                <For each={inHand()}>{(line) => <SessionLink line={line} />}</For>
              </Note>
            )}
          </Show>
          <Meanwhile />
        </div>
      </Sheet>
    </>
  );
}

function SessionLink(props: { line: SessionLine }) {
  const { messages } = usePage();
  const name = () => {
    const { number, room } = props.line;
    const { session } = messages();
    const called =
      number === null ? session.titlePending : session.title({ sessionNumber: number });
    return `${called}, ${room}`;
  };
  return (
    <Link class={styles.session} to="/sessions/$session" params={{ session: props.line.id }}>
      {name()}
    </Link>
  );
}
