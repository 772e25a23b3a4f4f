import { createSignal, Match, Show, Switch } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { Opening } from "../../page/Opening.tsx";
import { usePage, useSurroundings } from "../../page/page.tsx";
import { useSession } from "../../page/use-session.ts";
import { WithDocuments } from "../../page/WithDocuments.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { DeviceSessions } from "../join/DeviceSessions.tsx";
import { Room } from "./Room.tsx";
import styles from "./Room.module.css";

type Props = {
  /** The one that an invigilator has entered; null: a member chooses one. */
  entered: SessionId | null;
  onRehearse: () => void;
};

/** What somebody who has come in works with: all that needs documents. */
export function AtWork(props: Props) {
  const { messages } = useSurroundings();
  const [chosen, setChosen] = createSignal<SessionId | null>(null);
  return (
    <WithDocuments waiting={<Opening>{messages().app.opening}</Opening>}>
      <Show
        when={props.entered ?? chosen()}
        keyed
        fallback={<DeviceSessions onOpen={setChosen} onRehearse={() => props.onRehearse()} />}
      >
        {(id) => <RoomOf session={id} onLeave={() => setChosen(null)} />}
      </Show>
    </WithDocuments>
  );
}

function RoomOf(props: { session: SessionId; onLeave: () => void }) {
  const { messages } = usePage();
  const open = useSession(() => props.session);

  return (
    <Switch fallback={<Opening>{messages().app.opening}</Opening>}>
      <Match when={open()} keyed>
        {(opened) => <Room open={opened} onLeave={props.onLeave} />}
      </Match>
      <Match when={open() === null}>
        <main class={styles.alone}>
          <Note
            tone="attention"
            fact={messages().app.notFound.title}
            act={
              <Button onClick={() => void keepAccount(null)}>
                {messages().account.join.title}
              </Button>
            }
          >
            {messages().app.notFound.text}
          </Note>
        </main>
      </Match>
    </Switch>
  );
}
