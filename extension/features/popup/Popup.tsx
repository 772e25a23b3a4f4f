import { createSignal, ErrorBoundary, lazy, Match, Switch } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { Stopped } from "../../page/Stopped.tsx";
import { enteredSession, memberOf } from "../account/member.ts";
import { useWaitsFor } from "../opening/use-waits-for.ts";
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
  const waitsFor = useWaitsFor(() => memberOf(account()));
  const [syncPlace, setSyncPlace] = createSignal<HTMLElement>();

  return (
    <Frame syncPlace={setSyncPlace}>
      <ErrorBoundary
        fallback={(error: unknown) => (
          <div class={styles.note}>
            <Stopped error={error} />
          </div>
        )}
      >
        <Switch fallback={<SignedOut account={account()} />}>
          <Match when={memberOf(account())}>
            {(member) => (
              <MemberDay member={member()} waitsFor={waitsFor()} syncPlace={syncPlace()} />
            )}
          </Match>
          <Match when={enteredSession(account())} keyed>
            {(session) => <InvigilatorSession session={session} syncPlace={syncPlace()} />}
          </Match>
        </Switch>
      </ErrorBoundary>
    </Frame>
  );
}
