import { Outlet, useParams } from "@tanstack/solid-router";
import { Match, Show, Switch } from "solid-js";
import { sessionId, type SessionId } from "#core/ids.ts";
import { useMember } from "../features/account/member-context.ts";
import { hasBegun } from "../features/opening/begun.ts";
import { OpeningPage } from "../features/opening/OpeningPage.tsx";
import { useMemberSession } from "../features/session/member-session.ts";
import { SessionProvider } from "../features/session/SessionProvider.tsx";
import { useSessions } from "../features/session/sessions-context.tsx";
import { useSession } from "../page/use-session.ts";
import { NotFound } from "./NotFound.tsx";

export function SessionRoute() {
  const params = useParams({ from: "/sessions/$session" });
  const id = () => sessionId.safeParse(params().session).data;
  return (
    <Show when={id()} keyed fallback={<NotFound />}>
      {(session) => <Ours session={session} />}
    </Show>
  );
}

function Ours(props: { session: SessionId }) {
  const isOurs = useMemberSession(() => props.session);
  const { waitsFor } = useMember();
  const { lines } = useSessions();
  /** Whoever waits for the opening goes on with what has begun. [CE8] */
  const isReached = () =>
    waitsFor() === null ||
    (lines() ?? []).some((line) => line.id === props.session && hasBegun(line));
  return (
    <Switch>
      <Match when={isOurs() === true && isReached()}>
        <Opened session={props.session} />
      </Match>
      <Match when={isOurs() === true && waitsFor()}>
        {(day) => <OpeningPage opensOn={day()} />}
      </Match>
      <Match when={isOurs() === false}>
        <NotFound />
      </Match>
    </Switch>
  );
}

function Opened(props: { session: SessionId }) {
  const open = useSession(() => props.session);
  return (
    <Show when={open()} keyed>
      {(session) => (
        <SessionProvider id={props.session} open={session}>
          <Outlet />
        </SessionProvider>
      )}
    </Show>
  );
}
