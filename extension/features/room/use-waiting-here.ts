import { onCleanup, type Accessor } from "solid-js";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { addendaOn, watchAddenda, type KeptAddendum } from "../../relay-link/kept-addenda.ts";
import { useRoom } from "./room-context.tsx";

/** One's own addenda to this session that have not left yet; none while that is read, nor in a rehearsal. [AD6] */
export function useWaitingHere(): Accessor<readonly KeptAddendum[]> {
  const { documents } = usePage();
  const { link, me, rehearsal } = useRoom();
  const isKept = () => rehearsal === null;
  const [kept, { again }] = createReadingOf(isKept, () =>
    addendaOn(documents.database, link.session),
  );
  onCleanup(watchAddenda((changed) => isKept() && changed === link.session && void again()));
  return () => (kept() ?? []).filter(({ by, standing }) => by === me && standing === "waiting");
}
