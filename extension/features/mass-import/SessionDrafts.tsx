import { For, Show } from "solid-js";
import { displayName } from "#core/roster/queries.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { calendarDate } from "#core/time.ts";
import { usePage } from "../../page/page.tsx";
import { Remark } from "../../ui/Remark.tsx";
import styles from "./MassFiles.module.css";
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
        <For each={props.plan.created}>
          {(draft) => (
            <li class={styles.row}>
              <div class={styles.words}>
                <h3>{where(draft.details) || words().line({ line: draft.line })}</h3>
                <p>{words().isNew({ count: draft.people.length })}</p>
              </div>
              <Names names={draft.people.map(({ details }) => displayName(details))} />
            </li>
          )}
        </For>
        <For each={props.plan.existing}>
          {(existing) => (
            <li class={styles.row}>
              <div class={styles.words}>
                <h3>
                  {words().existing({ sessionNumber: existing.number })}
                  {", "}
                  {where(existing.session.details)}
                </h3>
                <p>{changes(existing).join(", ")}</p>
                <Show when={existing.session.from !== "server"}>
                  <Remark>{words().fromDevice}</Remark>
                </Show>
              </div>
              <Names
                names={[
                  ...existing.merge.added.map(({ details }) => displayName(details)),
                  ...existing.merge.changed.map((each) => each.displayName),
                ]}
              />
            </li>
          )}
        </For>
        <For each={props.plan.lost}>
          {(sessionNumber) => (
            <li class={styles.row}>
              <h3>{words().existing({ sessionNumber })}</h3>
              <p>{words().lostSession}</p>
            </li>
          )}
        </For>
        <For each={props.plan.away}>
          {(sessionNumber) => (
            <li class={styles.row}>
              <h3>{words().existing({ sessionNumber })}</h3>
              <p>{words().awaySession}</p>
            </li>
          )}
        </For>
        <For each={props.plan.unread}>
          {(sessionNumber) => (
            <li class={styles.row}>
              <h3>{words().existing({ sessionNumber })}</h3>
              <p role="status">{words().readingSession}</p>
            </li>
          )}
        </For>
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

function Names(props: { names: readonly string[] }) {
  const page = usePage();
  return (
    <Show when={props.names.length > 0}>
      <details class={styles.names}>
        <summary>{page.messages().massImport.preview.names}</summary>
        <ul>
          <For each={props.names}>{(name) => <li>{name}</li>}</For>
        </ul>
      </details>
    </Show>
  );
}
