import CalendarClock from "lucide-solid/icons/calendar-clock";
import { useSurroundings } from "../../page/page.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";

/** In the place of the day's sessions before the space of the centre opens. [CE6] */
export function OpeningInPopup(props: { opensOn: string }) {
  const { messages, format } = useSurroundings();
  const words = () => messages().opening;
  return (
    <EmptyState
      icon={CalendarClock}
      title={words().title({ day: format().weekday(props.opensOn) })}
    >
      {words().text}
    </EmptyState>
  );
}
