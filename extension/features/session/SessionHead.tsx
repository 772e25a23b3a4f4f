import { Link } from "@tanstack/solid-router";
import { Show, type JSX } from "solid-js";
import { firstStart } from "#core/facts/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { LinkButton } from "./LinkButton.tsx";
import { createLocalNow } from "./local-now.ts";
import { useSessionPage } from "./session-context.ts";
import { SessionTag } from "./SessionTag.tsx";
import { sentenceCase } from "./sentence-case.ts";

type Props = {
  children: JSX.Element;
  /** As on any sheet. */
  footText?: JSX.Element;
  footActions?: JSX.Element;
};

/** The sheet of an open session with its tabs; one button leads on: to change it, or to finalise it. */
export function SessionHead(props: Props) {
  const page = usePage();
  const now = createLocalNow();
  const { id, line, facts } = useSessionPage();
  const words = () => page.messages().session;
  const title = () => {
    const { number } = line();
    return number === null ? words().titlePending : words().title({ sessionNumber: number });
  };
  usePageTitle(title);
  const when = () => {
    const { date, time } = line();
    const day = date && sentenceCase(page.format().weekday(date));
    return day && words().details.at({ day, time });
  };

  return (
    <Sheet
      title={title()}
      tag={<SessionTag line={line()} now={now()} />}
      subtitle={when()}
      footText={props.footText}
      footActions={props.footActions}
      actions={
        <Show
          when={firstStart(facts()) !== null}
          fallback={
            <LinkButton to="/sessions/$session/edit" params={{ session: id }}>
              {words().details.edit}
            </LinkButton>
          }
        >
          <LinkButton to="/sessions/$session/finalise" params={{ session: id }} look="primary">
            {words().details.finalise}
          </LinkButton>
        </Show>
      }
      tabs={
        <Tabs name={title()}>
          <Link to="/sessions/$session" params={{ session: id }} activeOptions={{ exact: true }}>
            {words().details.tab}
          </Link>
          <Link to="/sessions/$session/candidates" params={{ session: id }}>
            {words().details.candidatesTab({ count: line().enrolled })}
          </Link>
        </Tabs>
      }
    >
      {props.children}
    </Sheet>
  );
}
