import { createMemo } from "solid-js";
import { linesOf } from "../features/session/session-line.ts";
import { useMember } from "../features/account/member-context.ts";
import { CentreStatus } from "../features/session/CentreStatus.tsx";
import { SessionList } from "../features/session/SessionList.tsx";
import { useUnnumbered } from "../features/session/unnumbered.ts";

export function ListRoute() {
  const { centre } = useMember();
  const listed = createMemo(() => linesOf(centre()?.facts() ?? []));
  const unnumbered = useUnnumbered(listed);
  const lines = () => (centre() ? [...listed(), ...unnumbered()] : undefined);
  return (
    <>
      <CentreStatus />
      <SessionList lines={lines()} />
    </>
  );
}
