import { Show } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { openTab } from "../../platform/panel.ts";
import { Button } from "../../ui/Button.tsx";

/** For a member who opens the panel before the space of their centre opens. [CE6] */
export function OpeningInPanel(props: { opensOn: string; begun: number }) {
  const { messages, format } = useSurroundings();
  const words = () => messages().opening;
  return (
    <>
      <h1>{words().title({ day: format().weekday(props.opensOn) })}</h1>
      <p>{words().text}</p>
      <Button onClick={() => void openTab()}>{messages().popup.openTab}</Button>
      <Show when={props.begun}>{(count) => <p>{words().begun({ count: count() })}</p>}</Show>
    </>
  );
}
