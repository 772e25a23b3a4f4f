import { createSignal, ErrorBoundary, Match, onMount, Show, Switch } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { useSession } from "../../page/use-session.ts";
import { keepAccount } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { DeviceSessions } from "../join/DeviceSessions.tsx";
import { Join } from "../join/Join.tsx";
import { Room } from "./Room.tsx";
import styles from "./Room.module.css";

/** The side panel: into a session, then the room. */
export function Panel() {
  const { account } = usePage();
  const [chosen, setChosen] = createSignal<SessionId | null>(null);
  const session = () => {
    const current = account();
    if (current?.kind === "invigilator") return current.session;
    return current ? chosen() : null;
  };

  return (
    <ErrorBoundary fallback={(error: unknown) => <Stopped error={error} />}>
      <Switch fallback={<Join />}>
        <Match when={session()} keyed>
          {(id) => <RoomOf session={id} onLeave={() => setChosen(null)} />}
        </Match>
        <Match when={account()}>
          <DeviceSessions onOpen={setChosen} />
        </Match>
      </Switch>
    </ErrorBoundary>
  );
}

/** What nobody foresaw: said once, with what is safe. */
function Stopped(props: { error: unknown }) {
  const { messages } = usePage();
  onMount(() => reportError(props.error));
  return (
    <main class={styles.alone}>
      <Note
        tone="signal"
        live="assertive"
        fact={messages().app.failed.title}
        act={<Button onClick={() => location.reload()}>{messages().app.failed.reopen}</Button>}
      >
        {messages().app.failed.text}
      </Note>
    </main>
  );
}

function RoomOf(props: { session: SessionId; onLeave: () => void }) {
  const { messages } = usePage();
  const open = useSession(() => props.session);

  return (
    <Switch fallback={<p role="status">{messages().app.opening}</p>}>
      <Match when={open()} keyed>
        {(opened) => <Room open={opened} onLeave={props.onLeave} />}
      </Match>
      <Match when={open() === null}>
        <Show when={messages().app.notFound}>
          {(words) => (
            <main class={styles.alone}>
              <Note
                tone="attention"
                fact={words().title}
                act={
                  <Button onClick={() => void keepAccount(null)}>
                    {messages().account.join.title}
                  </Button>
                }
              >
                {words().text}
              </Note>
            </main>
          )}
        </Show>
      </Match>
    </Switch>
  );
}
