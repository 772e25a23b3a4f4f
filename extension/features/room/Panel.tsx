import { ErrorBoundary, lazy, Match, onMount, Switch } from "solid-js";
import { compileAutomerge } from "../../documents/wasm.ts";
import { useSurroundings } from "../../page/page.tsx";
import { Stopped } from "../../page/Stopped.tsx";
import { enteredSession, isWithoutCentre } from "../account/member.ts";
import { Join } from "../join/Join.tsx";
import { useRehearsing, WayBackProvider } from "../rehearsal/use-rehearsing.ts";
import styles from "./Room.module.css";

/** Brings the documents and Automerge, without which one can join, but not work. */
const AtWork = lazy(async () => ({ default: (await import("./AtWork.tsx")).AtWork }));

/** Brings them too, and a world that is invented. */
const Rehearsal = lazy(async () => ({
  default: (await import("../rehearsal/Rehearsal.tsx")).Rehearsal,
}));

/** The side panel: into a session, then the room. */
export function Panel() {
  const { account } = useSurroundings();
  const rehearsing = useRehearsing();
  // Whoever joins has a few seconds of typing before they need it; whoever has joined needs it now.
  if (account()) compileAutomerge().catch(reportError);
  onMount(() => requestIdleCallback(() => void AtWork.preload()));

  return (
    <ErrorBoundary
      fallback={(error: unknown) => (
        <main class={styles.alone}>
          <Stopped error={error} />
        </main>
      )}
    >
      <WayBackProvider value={rehearsing.wayBack}>
        <Switch fallback={<Join onRehearse={rehearsing.begin} />}>
          <Match when={rehearsing.isRehearsing()}>
            <Rehearsal onLeave={rehearsing.leave} />
          </Match>
          <Match when={account() && !isWithoutCentre(account())}>
            <AtWork entered={enteredSession(account())} onRehearse={rehearsing.begin} />
          </Match>
        </Switch>
      </WayBackProvider>
    </ErrorBoundary>
  );
}
