import { createEffect, onCleanup } from "solid-js";
import { WithDocuments } from "../../page/WithDocuments.tsx";
import type { FactsLink } from "../../relay-link/facts-link.ts";
import type { Member } from "../account/member.ts";
import type { SessionLine } from "../session/session-line.ts";
import { useUnnumbered } from "../session/unnumbered.ts";

type Props = {
  member: Member;
  centre: FactsLink;
  listed: readonly SessionLine[];
  onLines: (lines: SessionLine[]) => void;
};

/** Reads the sessions that were made here without the server, and brings them to it. Shows nothing itself. */
export function Unlisted(props: Props) {
  return (
    <WithDocuments>
      <Followed {...props} />
    </WithDocuments>
  );
}

function Followed(props: Props) {
  const lines = useUnnumbered(
    { member: () => props.member, centre: () => props.centre },
    () => props.listed,
  );
  createEffect(() => props.onLines(lines()));
  onCleanup(() => props.onLines([]));
  return null;
}
