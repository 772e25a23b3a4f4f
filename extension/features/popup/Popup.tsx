import { createSignal, ErrorBoundary, lazy, Match, onMount, Switch } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { memberOf } from "../account/member.ts";
import { Frame } from "./Frame.tsx";
import { MemberDay } from "./MemberDay.tsx";
import styles from "./Popup.module.css";
import { SignedOut } from "./SignedOut.tsx";

/** Brings the documents and Automerge, which nobody else needs here. */
const InvigilatorSession = lazy(async () => ({
  default: (await import("./InvigilatorSession.tsx")).InvigilatorSession,
}));

/** The small window of the toolbar: what is on today, and what to dictate. It has no field. */
export function Popup() {
  const { account } = useSurroundings();
  const [syncPlace, setSyncPlace] = createSignal<HTMLElement>();
  const invigilated = () => {
    const current = account();
    return current?.kind === "invigilator" ? current.session : null;
  };

  return (
    <Frame syncPlace={setSyncPlace}>
      <ErrorBoundary fallback={(error: unknown) => <Stopped error={error} />}>
        <Switch fallback={<SignedOut account={account()} />}>
          <Match when={memberOf(account())}>
            {(member) => <MemberDay member={member()} syncPlace={syncPlace()} />}
          </Match>
          <Match when={invigilated()} keyed>
            {(session) => <InvigilatorSession session={session} syncPlace={syncPlace()} />}
          </Match>
        </Switch>
      </ErrorBoundary>
    </Frame>
  );
}

/** What nobody foresaw: said once, with what is safe. */
function Stopped(props: { error: unknown }) {
  const { messages } = useSurroundings();
  onMount(() => reportError(props.error));
  return (
    <div class={styles.note}>
      <Note
        tone="signal"
        live="assertive"
        fact={messages().app.failed.title}
        act={<Button onClick={() => location.reload()}>{messages().app.failed.reopen}</Button>}
      >
        {messages().app.failed.text}
      </Note>
    </div>
  );
}
