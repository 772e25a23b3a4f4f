import { Show, type JSX } from "solid-js";
import { SealedSession } from "../features/finalisation/SealedSession.tsx";
import { BackLink } from "../features/session/BackLink.tsx";
import { useSessionPage } from "../features/session/session-context.ts";
import { NotFound } from "./NotFound.tsx";

/** A page of a session that is still written in; once it is finalised, every address shows the seal. */
export function WhileOpen(props: { children: JSX.Element }) {
  const { line } = useSessionPage();
  const isOpen = () => line().lifecycle === "open";
  return (
    <Show when={line().lifecycle !== "deleted"} fallback={<NotFound />}>
      <BackLink />
      <Show when={isOpen()} fallback={<SealedSession />}>
        {props.children}
      </Show>
    </Show>
  );
}
