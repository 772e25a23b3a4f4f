import { createEffect, Show, type JSX } from "solid-js";
import type { View } from "#core/together/whereabouts.ts";
import { forgetTable } from "../documents/wipe.ts";
import { SealedSession } from "../features/finalisation/SealedSession.tsx";
import { BackLink } from "../features/session/BackLink.tsx";
import { useSessionPage } from "../features/session/session-context.ts";
import { usePage } from "../page/page.tsx";
import { NotFound } from "./NotFound.tsx";

type Props = {
  /** How colleagues are told that somebody is here. */
  view: View;
  children: JSX.Element;
};

/** A page of a session that is still written in; once it is finalised, every address shows the seal. */
export function WhileOpen(props: Props) {
  const { documents } = usePage();
  const { id, line, open } = useSessionPage();
  const isOpen = () => line().lifecycle === "open";
  createEffect(() => open.together.goTo(isOpen() ? props.view : "sealed"));
  // Nobody comes back to a table once nobody may be added any more.
  createEffect(() => {
    if (line().lifecycle === "finalised")
      void forgetTable(documents.database, id).catch(reportError);
  });
  return (
    <Show when={line().lifecycle !== "deleted"} fallback={<NotFound />}>
      <BackLink />
      <Show when={isOpen()} fallback={<SealedSession />}>
        {props.children}
      </Show>
    </Show>
  );
}
