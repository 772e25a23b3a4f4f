import CalendarClock from "lucide-solid/icons/calendar-clock";
import { Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Note } from "../../ui/Note.tsx";

type Props = {
  /** `YYYY-MM-DD` */
  opensOn: string;
  /** How many sessions are gone on with meanwhile. [CE8] */
  begun: number;
};

/** In the place of the day's sessions before the space of the centre opens, or above what has begun. [CE6] */
export function OpeningInPopup(props: Props) {
  const { messages, format } = useSurroundings();
  const words = () => messages().opening;
  return (
    <>
      <EmptyState
        icon={CalendarClock}
        title={words().title({ day: format().weekday(props.opensOn) })}
      >
        {words().text}
      </EmptyState>
      <Show when={props.begun}>
        {(count) => <Note tone="attention">{words().begun({ count: count() })}</Note>}
      </Show>
    </>
  );
}
