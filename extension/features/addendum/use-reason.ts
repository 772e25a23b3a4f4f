import { createSignal, type Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { keepReason, reasonOn } from "../../relay-link/kept-addenda.ts";

/** Why somebody sends an addendum: what they have typed is there again after the page was closed. [AD6] */
export function useReason(session: SessionId): {
  reason: Accessor<string>;
  type: (reason: string) => void;
} {
  const { database } = usePage().documents;
  const [kept] = createReading(() => reasonOn(database, session));
  const [typed, setTyped] = createSignal<string>();
  return {
    reason: () => typed() ?? kept() ?? "",
    type(reason) {
      setTyped(reason);
      void keepReason(database, session, reason).catch(reportError);
    },
  };
}
