import { Show } from "solid-js";
import { firstStart } from "#core/facts/queries.ts";
import { MAX_OBSERVATIONS } from "#core/schema.ts";
import { setDetails } from "#core/session/commands.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Papers } from "../papers/Papers.tsx";
import { SaveSession } from "../session-file/SaveSession.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { useSpot } from "../together/use-spot.ts";
import { BoundTextArea } from "./BoundTextArea.tsx";
import { Codes } from "./Codes.tsx";
import styles from "./Details.module.css";
import { Invitation } from "./Invitation.tsx";
import { localNow } from "./local-now.ts";
import { People } from "./People.tsx";
import { useSessionPage } from "./session-context.ts";
import { SessionPassword } from "./SessionPassword.tsx";

/** All that is known of a session, in the cells of the form. */
export function Details() {
  const page = usePage();
  const { documents, facts, open } = useSessionPage();
  const words = () => page.messages().session;
  const spot = useSpot();
  const details = () => sessionDetails(documents().session);
  const hasStarted = () => firstStart(facts()) !== null;

  const observe = (observations: string) =>
    runCommand(open.link.handles().session, (draft) =>
      setDetails(draft, {
        details: { observations },
        today: localNow(Date.now()).date,
        creating: false,
        facts: facts(),
        opensOn: undefined,
      }),
    );

  return (
    <div class={styles.details}>
      <Conflicts of={({ kind }) => kind === "session"} />
      <div>
        <Codes codes={facts().codes} />
        <Show when={facts().codes}>
          <div class={styles.codeActs}>
            <SessionPassword />
          </div>
        </Show>
        <Show when={facts().codes && facts().lifecycle === "open"}>
          <Invitation />
        </Show>
      </div>
      <div class={styles.columns}>
        <div class={styles.column}>
          <Cells>
            <Cell label={words().field.site} span={6}>
              {details().site}
            </Cell>
            <Cell label={words().field.room} span={6}>
              {details().room}
            </Cell>
            <Cell label={words().field.date} span={6}>
              {details().date && page.format().date(details().date)}
            </Cell>
            <Cell label={words().field.time} span={6}>
              {details().time}
            </Cell>
            <Cell label={words().field.invigilators} span={12}>
              {details().invigilators}
            </Cell>
            <Show when={!hasStarted()}>
              <Cell label={words().field.observations} span={12} isProse>
                {details().observations || words().details.noObservations}
              </Cell>
            </Show>
          </Cells>
          <Show when={hasStarted()}>
            <BoundTextArea
              {...spot("observations")}
              label={words().form.observations}
              hint={words().form.observationsHint}
              limit={MAX_OBSERVATIONS}
              handle={open.link.handles().session}
              path={["observations"]}
              write={observe}
              refusedSentence={() => words().form.problem["observations-too-long"]}
            />
          </Show>
        </div>
        <div class={styles.column}>
          <Papers />
          <People />
          <SaveSession />
        </div>
      </div>
    </div>
  );
}
