import { createEffect, createResource, onCleanup, type Accessor } from "solid-js";
import { sessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { openCentreLink, type CentreLink } from "../../relay-link/centre-link.ts";
import type { Member } from "./member.ts";

/** The list of sessions of the centre in which somebody works, kept up to date while they are here. */
export function useCentre(member: Accessor<Member>): Accessor<CentreLink | undefined> {
  const page = usePage();
  const [open] = createResource(
    () => member().centre,
    (centre) =>
      openCentreLink({
        documents: page.documents,
        centre,
        me: member().person,
        send: (frame) => page.relay()?.send(frame),
        failed: (error) => reportError(error),
      }),
  );
  createEffect(() => {
    const link = open()?.link;
    const relay = page.relay();
    if (link && relay) onCleanup(relay.attach(sessionId.parse(link.state().log), link));
  });
  return () => open.latest;
}
