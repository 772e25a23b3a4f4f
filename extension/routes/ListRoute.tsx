import { createMemo, createSignal } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { linesOf } from "../features/session/session-line.ts";
import { useMember } from "../features/account/member-context.ts";
import { CentreStatus } from "../features/session/CentreStatus.tsx";
import { SessionList } from "../features/session/SessionList.tsx";
import { useUnnumbered } from "../features/session/unnumbered.ts";

export function ListRoute() {
  const { centre } = useMember();
  /** Deleted from here: the server has said so, and its list will. */
  const [gone, setGone] = createSignal<readonly SessionId[]>([]);
  const listed = createMemo(() =>
    linesOf(centre()?.facts() ?? []).filter(({ id }) => !gone().includes(id)),
  );
  const unnumbered = useUnnumbered(listed, gone);
  const lines = () => (centre() ? [...listed(), ...unnumbered()] : undefined);
  return (
    <>
      <CentreStatus />
      <SessionList lines={lines()} onGone={(id) => setGone((before) => [...before, id])} />
    </>
  );
}
