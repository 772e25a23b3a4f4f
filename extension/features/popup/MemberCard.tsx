import { createMemo, Show } from "solid-js";
import { factsView } from "#core/facts/queries.ts";
import type { PersonId } from "#core/ids.ts";
import type { LocalNow } from "#core/session/queries.ts";
import { useFactsLink } from "../../page/use-facts-link.ts";
import type { SessionLine } from "../session/session-line.ts";
import { CodeCells } from "./CodeCells.tsx";
import { alertsOf, needsCodes, shownCodes } from "./popup-sessions.ts";
import { SessionCard } from "./SessionCard.tsx";

type Props = {
  line: SessionLine;
  now: LocalNow;
  me: PersonId;
  isAsking: boolean;
  isListed: boolean;
};

/** A session of the centre, with its codes while there is somebody to dictate them to. */
export function MemberCard(props: Props) {
  const hasCodes = () => needsCodes(props.line, props.now);
  // A session that the server does not know has no facts to be asked for.
  const link = useFactsLink(() =>
    props.isListed && hasCodes() ? { log: props.line.id, me: props.me, movesPlace: false } : null,
  );
  const facts = createMemo(() => factsView(link()?.facts() ?? []));
  const codes = () =>
    shownCodes({
      number: props.isListed ? props.line.number : null,
      codes: facts().codes,
      isAsking: props.isAsking,
    });

  return (
    <SessionCard
      line={props.line}
      now={props.now}
      alerts={alertsOf(facts())}
      address={`/sessions/${props.line.id}`}
      isClosed={!hasCodes()}
    >
      <Show when={hasCodes()}>
        <CodeCells codes={codes()} />
      </Show>
    </SessionCard>
  );
}
