import { ErrorBoundary, lazy, onMount, Show } from "solid-js";
import { compileAutomerge } from "../../documents/wasm.ts";
import { useSurroundings } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Join } from "../join/Join.tsx";
import styles from "./Room.module.css";

/** Brings the documents and Automerge, without which one can join, but not work. */
const AtWork = lazy(async () => ({ default: (await import("./AtWork.tsx")).AtWork }));

/** The side panel: into a session, then the room. */
export function Panel() {
  const { account } = useSurroundings();
  const entered = () => {
    const current = account();
    return current?.kind === "invigilator" ? current.session : null;
  };
  // Whoever joins has a few seconds of typing before they need it; whoever has joined needs it now.
  if (account()) compileAutomerge().catch(reportError);
  onMount(() => requestIdleCallback(() => void AtWork.preload()));

  return (
    <ErrorBoundary fallback={(error: unknown) => <Stopped error={error} />}>
      <Show when={account()} fallback={<Join />}>
        <AtWork entered={entered()} />
      </Show>
    </ErrorBoundary>
  );
}

/** What nobody foresaw: said once, with what is safe. */
function Stopped(props: { error: unknown }) {
  const { messages } = useSurroundings();
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
