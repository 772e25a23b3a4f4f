import type { Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { keepSession, knownSessionOf } from "../../documents/known-sessions.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { linesOf } from "./session-line.ts";

/**
 * Whether this session is one of the centre: it was made here, or the centre's list has it. From then on
 * it is kept on this device, to be written in by whoever is signed in.
 */
export function useMemberSession(session: Accessor<SessionId>): Accessor<boolean | undefined> {
  const { documents } = usePage();
  const { member, centre } = useMember();
  const isListed = () =>
    linesOf(centre()?.facts() ?? []).some(({ id }) => id === session()) && centre() !== undefined;
  const wanted = () => centre() && { session: session(), listed: isListed(), me: member().person };
  const [isOurs] = createReadingOf(wanted, async ({ session: id, listed, me }) => {
    const known = await knownSessionOf(documents.database, id);
    const { centre: ours } = member();
    if (!listed && known?.centre !== ours) return false;
    if (known?.me !== me || known.centre !== ours)
      await keepSession(documents.database, { session: id, me, role: "member", centre: ours });
    return true;
  });
  return () => isOurs();
}
