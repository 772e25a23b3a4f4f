import { Link } from "@tanstack/solid-router";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import type { SessionLine } from "./session-line.ts";

/** A session is at this place and time already: which one, and the way to it. [SE12] */
export function TwinNote(props: { twin: SessionLine; isNew: boolean }) {
  const page = usePage();
  const words = () => page.messages().session.form;
  const sentence = () => {
    const { number } = props.twin;
    const { duplicate, duplicatePending, changedInto, changedIntoPending } = words();
    if (number === null) return props.isNew ? duplicatePending : changedIntoPending;
    return (props.isNew ? duplicate : changedInto)({ sessionNumber: number });
  };
  const where = () => {
    const { room, date, time } = props.twin;
    return words().openTwin({ room, day: page.format().date(date), time });
  };
  return (
    <Note tone="signal" live="assertive">
      {sentence()}{" "}
      <Link to="/sessions/$session" params={{ session: props.twin.id }}>
        {where()}
      </Link>
    </Note>
  );
}
