import { For, Show } from "solid-js";
import { displayName } from "#core/roster/queries.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { calendarDate } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { Remark } from "../../ui/Remark.tsx";
import styles from "./MassFiles.module.css";
import { MAX_SHOWN } from "./max-shown.ts";
import { Names } from "./Names.tsx";
import { Rows } from "./Rows.tsx";
import type { ExistingPlan, FilePlan } from "./file-plan.ts";

/** The sessions of the file: those to be created, and those whose lists it completes. */
export function SessionDrafts(props: { plan: FilePlan }) {
  const page = usePage();
  const words = () => page.messages().massImport.preview;
  const where = ({ site, room, date, time }: SessionDetails) => {
    const day = calendarDate.safeParse(date).success ? page.format().weekday(date) : date;
    const moment = day && time ? words().when({ day, time }) : day || time;
    return [site, room, moment].filter(Boolean).join(", ");
  };

  return (
    <section class={styles.rows} aria-labelledby="file-sessions">
      <h2 id="file-sessions">{words().sessionsTitle}</h2>
      <ul>
        <Rows items={props.plan.created}>
          {(draft) => (
            <>
              <div class={styles.words}>
                <h3>{where(draft().details) || words().line({ line: draft().line })}</h3>
                <p>{words().isNew({ count: draft().people.length })}</p>
              </div>
              <Names
                count={draft().people.length}
                names={() => draft().people.map(({ details }) => displayName(details))}
              />
            </>
          )}
        </Rows>
        <Rows items={props.plan.existing}>
          {(existing) => (
            <>
              <div class={styles.words}>
                <h3>
                  {words().existing({ sessionNumber: existing().number })}
                  {", "}
                  {where(existing().session.details)}
                </h3>
                <p>{changes(existing()).join(", ")}</p>
                <Show when={existing().session.from !== "server"}>
                  <Remark>{words().fromDevice}</Remark>
                </Show>
              </div>
              <Names
                count={existing().merge.added.length + existing().merge.changed.length}
                names={() => namesIn(existing())}
              />
            </>
          )}
        </Rows>
        <Without numbers={props.plan.lost} why={words().lostSession} />
        <Without numbers={props.plan.away} why={words().awaySession} />
        <Without numbers={props.plan.unread} why={words().readingSession} isPassing />
      </ul>
    </section>
  );

  function changes({ merge }: ExistingPlan): string[] {
    const { added, changed, unchanged, staying } = words();
    const said = [
      [merge.added.length, added],
      [merge.changed.length, changed],
      [merge.unchanged.length, unchanged],
      [merge.staying.length, staying],
    ] as const;
    return said.flatMap(([count, say]) => (count > 0 ? say({ count }) : []));
  }
}

/** Sessions whose lists cannot be compared with the file. */
function Without(props: { numbers: readonly number[]; why: string; isPassing?: boolean }) {
  const page = usePage();
  const words = () => page.messages().massImport.preview;
  const more = () => props.numbers.length - MAX_SHOWN;
  return (
    <>
      <For each={props.numbers.slice(0, MAX_SHOWN)}>
        {(sessionNumber) => (
          <li class={styles.row}>
            <h3>{words().existing({ sessionNumber })}</h3>
            <p role={props.isPassing ? "status" : undefined}>{props.why}</p>
          </li>
        )}
      </For>
      <Show when={more() > 0}>
        <li class={styles.row}>
          <p>{words().moreSessions({ count: more() })}</p>
        </li>
      </Show>
    </>
  );
}

function namesIn({ merge }: ExistingPlan): string[] {
  const added = merge.added.map(({ details }) => displayName(details));
  return [...added, ...merge.changed.map((each) => each.displayName)];
}
