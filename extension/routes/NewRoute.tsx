import { createMemo } from "solid-js";
import { useMember } from "../features/account/member-context.ts";
import { BackLink } from "../features/session/BackLink.tsx";
import { CentreStatus } from "../features/session/CentreStatus.tsx";
import { NewSession } from "../features/session/NewSession.tsx";
import { linesOf } from "../features/session/session-line.ts";
import { useUnnumbered } from "../features/session/unnumbered.ts";

export function NewRoute() {
  const { centre } = useMember();
  const listed = createMemo(() => linesOf(centre()?.facts() ?? []));
  const unnumbered = useUnnumbered(listed);
  return (
    <>
      <CentreStatus />
      <BackLink />
      <NewSession lines={[...listed(), ...unnumbered()]} />
    </>
  );
}
