import type { LucideIcon } from "lucide-solid";
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import CirclePlay from "lucide-solid/icons/circle-play";
import Clock from "lucide-solid/icons/clock-alert";
import Ban from "lucide-solid/icons/circle-slash";
import RotateCcw from "lucide-solid/icons/rotate-ccw";
import TimerOff from "lucide-solid/icons/timer-off";
import UserCheck from "lucide-solid/icons/user-check";
import UserX from "lucide-solid/icons/user-x";
import type { CandidateState } from "#core/report/state.ts";
import type { StatusTone } from "../../ui/StatusTag.tsx";

export type StateLook = { icon: LucideIcon; tone: StatusTone; isPending?: boolean };

/** How each state looks; the word beside it says the same. Pending: decided here, not yet heard of. */
export const STATE_LOOKS: Readonly<Record<CandidateState, StateLook>> = {
  "to-confirm": { icon: CircleDashed, tone: "plain" },
  absent: { icon: UserX, tone: "plain" },
  confirming: { icon: UserCheck, tone: "plain", isPending: true },
  present: { icon: UserCheck, tone: "action" },
  lapsed: { icon: TimerOff, tone: "attention" },
  "not-started": { icon: Ban, tone: "plain" },
  started: { icon: CirclePlay, tone: "ok" },
  resuming: { icon: RotateCcw, tone: "plain", isPending: true },
  "may-resume": { icon: RotateCcw, tone: "action" },
  ending: { icon: CircleCheck, tone: "plain", isPending: true },
  overtime: { icon: Clock, tone: "attention" },
  finished: { icon: CircleCheck, tone: "plain" },
  ended: { icon: CircleCheck, tone: "plain" },
};
