import CircleCheck from "lucide-solid/icons/circle-check";
import { Show } from "solid-js";
import { publishedResults } from "#core/results/results.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { SECOND_MS } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { ReceivedAddenda } from "../addendum/ReceivedAddenda.tsx";
import { PersonalData } from "../candidates/PersonalData.tsx";
import { Results } from "../results/Results.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import { SessionTag } from "../session/SessionTag.tsx";
import { Absentees } from "./Absentees.tsx";
import { Excluded } from "./Excluded.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { ReceiptCard } from "./ReceiptCard.tsx";
import { SealedReports } from "./SealedReports.tsx";
import styles from "./SealedSession.module.css";
import { useSealed, type Sealed } from "./use-sealed.ts";

/** The seal is pressed before the eyes of whoever has just confirmed, and never again. */
const CEREMONY_MS = 15 * SECOND_MS;

/** A finalised session: everything as text, nothing to be changed. */
export function SealedSession() {
  const page = usePage();
  const now = createLocalNow();
  const session = useSessionPage();
  const { line, facts, open } = session;
  const sealed = useSealed(session);
  const words = () => page.messages().seal;
  const number = () => line().number ?? 0;
  const finalised = () => facts().finalised;
  const by = () => {
    const person = finalised()?.by;
    return (person && facts().people.get(person)?.name) ?? page.messages().account.role.member;
  };
  const at = () => finalised()?.at ?? sealed().receipt?.at ?? now().at;
  const title = () =>
    words().title({
      sessionNumber: number(),
      day: page.format().longDay(at()),
      time: page.format().time(at()),
    });
  usePageTitle(() => page.messages().session.title({ sessionNumber: number() }));
  const { sealing } = open.link.state();
  const isJustSealed = sealing?.step === "done" && Date.now() - sealing.at < CEREMONY_MS;
  const isMine = () => finalised()?.by === open.known.me;

  return (
    <Sheet
      title={title()}
      tag={<SessionTag line={line()} now={now()} />}
      subtitle={words().by({ name: by() })}
      isSealed
      isJustSealed={isJustSealed}
    >
      <div class={styles.sealed}>
        <Show when={isJustSealed}>
          <Note tone="ok" icon={CircleCheck} live="polite">
            {isMine()
              ? words().done
              : words().already({ name: by(), time: page.format().time(at()) })}
          </Note>
        </Show>
        <Show when={publishedResults(open.link.facts())}>
          <Results documents={sealed().documents} />
        </Show>
        <ReceiptCard sealed={sealed()} sessionNumber={number()} />
        <Excluded differences={sealed().excluded} />
        <ReceivedAddenda />
        <Content sealed={sealed()} />
        <div class={styles.columns}>
          <SealedReports preview={sealed().preview} />
          <NextSteps isPublished={line().lifecycle === "published"} />
        </div>
        <Absentees of={sealed().preview.absentees} heading="h2" />
        <PersonalData />
      </div>
    </Sheet>
  );
}

function Content(props: { sealed: Sealed }) {
  const page = usePage();
  const field = () => page.messages().session.field;
  const details = () => sessionDetails(props.sealed.documents.session);
  return (
    <Cells>
      <Cell label={field().site} span={6}>
        {details().site}
      </Cell>
      <Cell label={field().room} span={6}>
        {details().room}
      </Cell>
      <Cell label={field().date} span={3}>
        {details().date && page.format().date(details().date)}
      </Cell>
      <Cell label={field().time} span={3}>
        {details().time}
      </Cell>
      <Cell label={field().invigilators} span={6}>
        {details().invigilators}
      </Cell>
      <Cell label={field().observations} span={12} isProse>
        {details().observations || page.messages().session.details.noObservations}
      </Cell>
    </Cells>
  );
}
