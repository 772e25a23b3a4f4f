import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { Show, type JSX } from "solid-js";
import type { LocalNow } from "#core/session/queries.ts";
import { useSurroundings } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { openTab, tabUrl } from "../../platform/panel.ts";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { statusOf, type SessionLine } from "../session/session-line.ts";
import { SessionTag } from "../session/SessionTag.tsx";
import { cardText, cardTitle } from "./card-words.ts";
import { leave } from "./Frame.tsx";
import styles from "./Popup.module.css";

type Props = {
  line: SessionLine;
  now: LocalNow;
  /** Candidates who wait for an answer: comes before the state. */
  alerts: number;
  /** Where the tab shows this session; null for whoever has no tab. */
  address: string | null;
  /** Nothing is dictated any more, so the number stands in the text. */
  isClosed: boolean;
  /** The cells to copy. */
  children: JSX.Element;
};

/** Hour, room, state; then what can be copied. */
export function SessionCard(props: Props) {
  const { messages, format } = useSurroundings();
  const words = () => messages().popup;
  const title = () =>
    cardTitle(props.line, { now: props.now, messages: messages(), format: format() });
  const isWaiting = () => {
    const status = statusOf(props.line, props.now);
    return status.status === "created" && status.phase === "to-finalise";
  };

  return (
    <li class={styles.card}>
      <div class={styles.row}>
        <h3>
          <Show when={props.address} fallback={<span>{title()}</span>}>
            {(address) => (
              <a
                href={tabUrl(address())}
                target="_blank"
                onClick={(event) => follow(event, address())}
              >
                {title()}
              </a>
            )}
          </Show>
        </h3>
        <Show
          when={props.alerts > 0}
          fallback={<SessionTag line={props.line} now={props.now} isShort />}
        >
          <StatusTag icon={TriangleAlert} tone="signal">
            {words().alerts({ count: props.alerts })}
          </StatusTag>
        </Show>
      </div>
      <div class={styles.row}>
        <p>{cardText(props.line, { isClosed: props.isClosed, messages: messages() })}</p>
        <Show when={isWaiting() && props.address}>
          {(address) => (
            <Button
              look="quiet"
              size="xs"
              name={`${words().finalise}, ${title()}`}
              onClick={(event) => follow(event, `${address()}/finalise`)}
            >
              {words().finalise}
            </Button>
          )}
        </Show>
      </div>
      {props.children}
    </li>
  );
}

function follow(event: MouseEvent, address: string): void {
  event.preventDefault();
  void openTab(address).then(leave);
}
