import { useNavigate } from "@tanstack/solid-router";
import BookOpenText from "lucide-solid/icons/book-open-text";
import CalendarCheck2 from "lucide-solid/icons/calendar-check-2";
import Pencil from "lucide-solid/icons/pencil";
import Stamp from "lucide-solid/icons/stamp";
import Users from "lucide-solid/icons/users";
import { folded } from "#core/roster/spelling.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { sentenceCase } from "../session/sentence-case.ts";
import type { SessionLine } from "../session/session-line.ts";
import { useOpenSession, useSessions } from "../session/sessions-context.tsx";
import type { Entry } from "./entry.ts";
import type { PaperName } from "../papers/paper-desk.ts";
import { actsOn, type SessionAct } from "./session-acts.ts";

const ICONS = { edit: Pencil, enrol: Users, finalise: Stamp, guide: BookOpenText };
const PLACES = {
  edit: "/sessions/$session/edit",
  enrol: "/sessions/$session/enrol",
  finalise: "/sessions/$session/finalise",
  guide: "/sessions/$session/papers/$paper",
} as const;

/** A session as something to go to, and what can be done to it. */
export function useSessionEntries() {
  const page = usePage();
  const { textOf } = useSessions();
  const openSession = useOpenSession();
  const navigate = useNavigate();
  const { member } = useMember();
  /** Where there are no pupils to choose from, candidates are added on their list. */
  const placeOf = (act: SessionAct) =>
    act === "enrol" && !member().profile.managesPupils
      ? "/sessions/$session/candidates"
      : PLACES[act];
  const words = () => page.messages().app.palette;
  const nameOf = ({ number }: SessionLine) =>
    number === null ? words().sessionPending : words().session({ sessionNumber: number });
  const whereIs = ({ room, date, time }: SessionLine) =>
    `${room}, ${page.format().date(date)}, ${time}`;

  function actOn(line: SessionLine, act: SessionAct): Entry {
    const said = words().act[act];
    const sentence = said({ session: nameOf(line) });
    return {
      id: `${act}-${line.id}`,
      icon: ICONS[act],
      words: sentence,
      note: whereIs(line),
      text: folded(sentence),
      own: line.id === openSession() ? undefined : folded(said({ session: "" })),
      run: () =>
        void navigate({
          to: placeOf(act),
          params: { session: line.id, paper: "invigilatorGuide" satisfies PaperName },
        }),
    };
  }

  return {
    openSession,
    acts: (line: SessionLine) =>
      actsOn(line, line.id === openSession()).map((act) => actOn(line, act)),
    entry: (line: SessionLine): Entry => ({
      id: line.id,
      icon: CalendarCheck2,
      words: sentenceCase(nameOf(line)),
      note: `${line.site}, ${whereIs(line)}`,
      text: `${folded(nameOf(line))} ${textOf()(line)}`,
      run: () => void navigate({ to: "/sessions/$session", params: { session: line.id } }),
    }),
  };
}
