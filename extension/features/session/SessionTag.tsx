import CircleCheck from "lucide-solid/icons/circle-check";
import CirclePlay from "lucide-solid/icons/circle-play";
import CircleX from "lucide-solid/icons/circle-x";
import Clock from "lucide-solid/icons/clock";
import CloudOff from "lucide-solid/icons/cloud-off";
import FileClock from "lucide-solid/icons/file-clock";
import Lock from "lucide-solid/icons/lock";
import MailCheck from "lucide-solid/icons/mail-check";
import type { LucideIcon } from "lucide-solid";
import { createMemo } from "solid-js";
import type { Messages } from "#core/messages/messages.ts";
import type { LocalNow, Phase, SessionStatus } from "#core/session/queries.ts";
import { HOUR_MS } from "#core/time.ts";
import { useSurroundings } from "../../page/page.tsx";
import { StatusTag, type StatusTone } from "../../ui/StatusTag.tsx";
import { overdueSince, statusOf, type SessionLine } from "./session-line.ts";

type Look = { icon: LucideIcon; tone: StatusTone };

const PHASES: Record<Phase, Look> = {
  upcoming: { icon: Clock, tone: "action" },
  "not-held": { icon: CircleX, tone: "plain" },
  "under-way": { icon: CirclePlay, tone: "ok" },
  "to-finalise": { icon: FileClock, tone: "attention" },
};
const STATUSES: Record<Exclude<SessionStatus["status"], "created">, Look> = {
  finalised: { icon: Lock, tone: "cire" },
  published: { icon: MailCheck, tone: "plain" },
  deleted: { icon: CircleCheck, tone: "plain" },
};
const DAY_MS = 24 * HOUR_MS;

type Props = {
  line: SessionLine;
  now: LocalNow;
  /** The phase alone, where there is little room. */
  isShort?: boolean | undefined;
};

/** The guide's status with its phase, as a stamp. */
export function SessionTag(props: Props) {
  const page = useSurroundings();
  const status = createMemo(() => statusOf(props.line, props.now));
  const isUnknown = () => props.line.number === null && props.line.lifecycle === "open";
  const look = (): Look => {
    const current = status();
    if (isUnknown()) return { icon: CloudOff, tone: "plain" };
    return current.status === "created" ? PHASES[current.phase] : STATUSES[current.status];
  };
  const delay = () => {
    const overdue = overdueSince(props.line, props.now);
    return overdue === null || overdue < 2 * DAY_MS ? null : page.format().length(overdue);
  };
  const words = () => {
    const messages = page.messages().session.status;
    const current = status();
    if (props.isShort && current.status === "created" && !isUnknown())
      return messages.phase[current.phase];
    return isUnknown() ? messages.offline : wordOf(messages, current, delay());
  };
  return (
    <StatusTag icon={look().icon} tone={look().tone} look={isUnknown() ? "dashed" : "stamp"}>
      {words()}
    </StatusTag>
  );
}

function wordOf(
  messages: Messages["session"]["status"],
  status: SessionStatus,
  delay: string | null,
): string {
  if (status.status !== "created") return messages[status.status];
  if (status.phase === "to-finalise" && delay !== null) return messages.overdue({ delay });
  return messages.created[status.phase];
}
