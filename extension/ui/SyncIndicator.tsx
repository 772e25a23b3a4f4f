import CircleAlert from "lucide-solid/icons/circle-alert";
import CloudCheck from "lucide-solid/icons/cloud-check";
import CloudOff from "lucide-solid/icons/cloud-off";
import CloudUpload from "lucide-solid/icons/cloud-upload";
import HardDrive from "lucide-solid/icons/hard-drive";
import Lock from "lucide-solid/icons/lock";
import ServerOff from "lucide-solid/icons/server-off";
import type { LucideIcon } from "lucide-solid";
import { Show } from "solid-js";
import { Drawing } from "./Drawing.tsx";
import styles from "./SyncIndicator.module.css";

export type SyncTone =
  | "device"
  | "sending"
  | "server"
  | "offline"
  | "unreachable"
  | "refused"
  | "sealed";

const ICONS: Record<SyncTone, LucideIcon> = {
  device: HardDrive,
  sending: CloudUpload,
  server: CloudCheck,
  offline: CloudOff,
  unreachable: ServerOff,
  refused: CircleAlert,
  sealed: Lock,
};

type Props = {
  tone: SyncTone;
  /** In whole words, and nothing stronger than was proved: "Enregistré sur le serveur, 10:42". */
  text: string;
  /** Opens what is missing and since when; left out where there is nothing more to tell. */
  onOpen?: (() => void) | undefined;
};

/** Where the work is. Always in the same place; says a change once, politely. */
export function SyncIndicator(props: Props) {
  return (
    <div role="status" class={styles.sync}>
      <Show
        when={props.onOpen}
        fallback={
          <span class={styles.words} data-tone={props.tone}>
            <Drawing icon={ICONS[props.tone]} />
            <span>{props.text}</span>
          </span>
        }
      >
        {(open) => (
          <button
            type="button"
            class={styles.words}
            data-tone={props.tone}
            aria-haspopup="dialog"
            onClick={() => open()()}
          >
            <Drawing icon={ICONS[props.tone]} />
            <span>{props.text}</span>
          </button>
        )}
      </Show>
    </div>
  );
}
