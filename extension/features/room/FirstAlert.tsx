import { Show } from "solid-js";
import { AlertCard } from "./AlertCard.tsx";
import { useRoom } from "./room-context.tsx";

/** The alert that has waited longest, for the head of a dialog. */
export function FirstAlert() {
  const { alerts } = useRoom();
  return <Show when={alerts()[0]}>{(candidate) => <AlertCard candidate={candidate()} />}</Show>;
}
