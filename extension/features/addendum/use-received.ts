// What an addendum says, from this device or, the first time, from the relay.
import { createMemo, type Accessor } from "solid-js";
import { parseAddendum, type Addendum } from "#core/addendum/addendum.ts";
import type { FactOf } from "#core/facts/schema.ts";
import type { SessionId } from "#core/ids.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { fetchAddendum } from "../../relay-link/addenda-api.ts";
import { receivedAddendum } from "../../relay-link/received-addendum.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";

/** undefined while it is read, null where it is not to be had now; asked for anew with each connection. [AD5] */
export function useReceived(
  session: SessionId,
  { hash, by, at }: FactOf<"addendum">,
): Accessor<Addendum | null | undefined> {
  const page = usePage();
  const here = useCentreDesk();
  const isOpen = createMemo(() => page.relay()?.connection().isOpen === true);
  const asked = () => ({ desk: isOpen() ? here() : null });
  const [found] = createReadingOf(asked, async ({ desk }) => {
    const bytes = await receivedAddendum(page.documents.database, {
      session,
      hash,
      by,
      at,
      fetch: async () => desk && (await fetchAddendum(desk, session, hash)),
    });
    return bytes && parseAddendum(bytes);
  });
  return found;
}
