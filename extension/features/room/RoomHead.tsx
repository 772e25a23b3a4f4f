import { createMemo, Show } from "solid-js";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import Drama from "lucide-solid/icons/drama";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { placeBack } from "./place-back.ts";
import { useRoom } from "./room-context.tsx";
import styles from "./Room.module.css";
import { LIST_HEADING } from "./use-come-back.ts";
import { RoomMenu } from "./RoomMenu.tsx";

/** The line that stays: where one is, open alerts, the time. Nothing may hide an open alert. */
export function RoomHead(props: { onLeave: () => void }) {
  const { messages, format } = usePage();
  const { documents, alerts, place, go, rehearsal } = useRoom();
  const details = createMemo(() => sessionDetails(documents().session));
  const back = () => placeBack(place());

  const toFirstAlert = () => {
    const first = alerts()[0];
    if (first) go({ view: "alert", candidate: first.id });
  };

  return (
    <header class={styles.head}>
      <Show when={back()} fallback={<Mark />}>
        {(target) => (
          <Button
            look="quiet"
            size="sm"
            icon={ArrowLeft}
            name={messages().room.list.back}
            onClick={() => go(target())}
          />
        )}
      </Show>
      <Show
        when={place().view === "list"}
        fallback={<p class={styles.roomName}>{details().room}</p>}
      >
        <h1 id={LIST_HEADING} tabIndex={-1} class={styles.roomName}>
          {details().room}
        </h1>
      </Show>
      <Show when={rehearsal}>
        <StatusTag icon={Drama} look="dashed">
          {messages().rehearsal.tag}
        </StatusTag>
      </Show>
      <Show when={alerts().length}>
        {(count) => (
          <Button
            look="signal"
            size="sm"
            icon={TriangleAlert}
            name={messages().room.head.alerts({ count: count() })}
            onClick={toFirstAlert}
          >
            {count()}
          </Button>
        )}
      </Show>
      <Clock time={(now) => format().time(now)} />
      <RoomMenu onLeave={props.onLeave} />
    </header>
  );
}

/** By the server's clock once that is known, else by this device's. */
function Clock(props: { time: (now: number) => string }) {
  const { relay, messages } = usePage();
  const { thisSecond } = useRoom();
  const isRelays = () => relay()?.connection().isOpen === true;
  return (
    <time class={styles.clock} title={isRelays() ? messages().room.head.clock : undefined}>
      {props.time(thisSecond())}
    </time>
  );
}
