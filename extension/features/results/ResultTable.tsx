import { createSignal, For, Show } from "solid-js";
import type { ResultRow } from "#core/results/csv.ts";
import { COMPETENCES, type ResultStatus } from "#core/results/results.ts";
import CircleAlert from "lucide-solid/icons/circle-alert";
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import CircleX from "lucide-solid/icons/circle-x";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { TableRegion } from "../session/TableRegion.tsx";
import styles from "./Results.module.css";

const LOOKS = {
  validated: { icon: CircleCheck, tone: "ok" },
  rejected: { icon: CircleX, tone: "attention" },
  cancelled: { icon: CircleX, tone: "plain" },
  error: { icon: CircleAlert, tone: "attention" },
  started: { icon: CircleDashed, tone: "plain" },
} as const satisfies Record<ResultStatus, object>;

/** One line for each certification; its levels open under it. */
export function ResultTable(props: { rows: readonly ResultRow[] }) {
  const page = usePage();
  const words = () => page.messages().results;
  const field = () => page.messages().candidate.field;
  return (
    <TableRegion name={words().table} look="framed">
      <thead>
        <tr>
          <th scope="col">{words().candidate}</th>
          <th scope="col">{field().schoolClass}</th>
          <th scope="col">{field().certification}</th>
          <th scope="col">{words().statusColumn}</th>
          <th scope="col">{words().pix}</th>
          <th scope="col">{words().levels}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>{(row) => <Line row={row} />}</For>
      </tbody>
    </TableRegion>
  );
}

function Line(props: { row: ResultRow }) {
  const page = usePage();
  const [isOpen, setOpen] = createSignal(false);
  const words = () => page.messages().results;
  const name = () => props.row.person?.displayName ?? words().unknown;
  /** For what else than Pix alone. */
  const special = () => {
    const subscription = props.row.person?.subscription ?? "CORE";
    return subscription === "CORE" ? null : subscription;
  };
  const tested = () => COMPETENCES.filter((code) => code in props.row.levels);
  return (
    <>
      <tr>
        <th scope="row">
          {name()}
          <Show when={special()}>
            {(subscription) => (
              <span class={styles.subscription}>
                {page.messages().subscription.name[subscription()]}
              </span>
            )}
          </Show>
        </th>
        <td>{props.row.person?.schoolClass}</td>
        <td>{props.row.certification}</td>
        <td>
          <StatusTag icon={LOOKS[props.row.status].icon} tone={LOOKS[props.row.status].tone}>
            {words().status[props.row.status]}
          </StatusTag>
        </td>
        <td>{props.row.pix ?? words().noPix}</td>
        <td>
          <Show when={tested().length > 0 || props.row.comment}>
            <Button
              size="sm"
              look="quiet"
              name={words().openFor({ name: name() })}
              pressed={isOpen()}
              onClick={() => setOpen(!isOpen())}
            >
              {words().open}
            </Button>
          </Show>
        </td>
      </tr>
      <Show when={isOpen()}>
        <tr>
          <td colspan={6}>
            <Show when={props.row.comment}>
              <p class={styles.comment}>
                <strong>{words().comment}</strong> {props.row.comment}
              </p>
            </Show>
            <dl class={styles.levels}>
              <For each={tested()}>
                {(code) => (
                  <div>
                    <dt>
                      {code} {words().competence[code]}
                    </dt>
                    <dd>{props.row.levels[code]}</dd>
                  </div>
                )}
              </For>
            </dl>
          </td>
        </tr>
      </Show>
    </>
  );
}
