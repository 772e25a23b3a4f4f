import { createSignal, Show } from "solid-js";
import type { OpenSession } from "../../page/use-session.ts";
import { ToastRegion } from "../../ui/Toast.tsx";
import type { Toast } from "../../ui/toasts.ts";
import { AlertsAloud } from "./AlertsAloud.tsx";
import { Here } from "./Here.tsx";
import { Leave } from "./Leave.tsx";
import { RoomBanners } from "./RoomBanners.tsx";
import { RoomFoot } from "./RoomFoot.tsx";
import { RoomHead } from "./RoomHead.tsx";
import { RoomProvider, type RoomRehearsal } from "./room-context.tsx";
import styles from "./Room.module.css";

type Props = {
  open: OpenSession;
  /** A member goes back to the list of sessions. */
  onLeave: () => void;
  rehearsal?: RoomRehearsal;
};

/** The invigilator's room: who is here, who has started, who needs help. */
export function Room(props: Props) {
  const [toasts, setToasts] = createSignal<{ say: (toast: Toast) => void }>();
  const [isLeaving, setLeaving] = createSignal(false);
  /** Whoever has entered with a password needs it to come back, and is asked. */
  const isAsked = () => !props.rehearsal && props.open.known.role !== "member";
  const leave = () => (isAsked() ? setLeaving(true) : props.onLeave());

  return (
    <RoomProvider
      open={props.open}
      say={(toast) => toasts()?.say(toast)}
      rehearsal={props.rehearsal ?? null}
    >
      <div class={styles.room}>
        <div class={styles.top}>
          <RoomHead onLeave={leave} />
          <Show when={props.rehearsal?.isGuideShown()}>{props.rehearsal?.guide()}</Show>
        </div>
        <main class={styles.body} tabIndex={-1}>
          <Show when={props.rehearsal?.hasEnded()}>{props.rehearsal?.ending()}</Show>
          <RoomBanners />
          <Here />
          <AlertsAloud />
          <ToastRegion ref={setToasts} />
        </main>
        <RoomFoot />
      </div>
      <Leave isOpen={isLeaving()} onClose={() => setLeaving(false)} />
    </RoomProvider>
  );
}
