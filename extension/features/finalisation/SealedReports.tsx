import { For, Show } from "solid-js";
import type { FinalisationPreview } from "#core/finalisation/preview.ts";
import { usePage } from "../../page/page.tsx";
import { TableRegion } from "../session/TableRegion.tsx";
import styles from "./SealedReports.module.css";
import { useNames } from "./use-names.ts";

/** The issue reports that went to Pix, as text. */
export function SealedReports(props: { preview: FinalisationPreview }) {
  const page = usePage();
  const names = useNames();
  const words = () => page.messages().seal.issueReports;
  const reports = () => [
    ...[...props.preview.unfinished, ...props.preview.finished].flatMap(
      ({ issueReports }) => issueReports,
    ),
    ...props.preview.withoutTest,
  ];
  return (
    <section class={styles.box} aria-labelledby="sealed-reports">
      <h2 id="sealed-reports">
        {words().title} <span class={styles.count}>{reports().length}</span>
      </h2>
      <Show when={reports().length}>
        <TableRegion name={words().table}>
          <thead>
            <tr>
              <th scope="col">{words().candidate}</th>
              <th scope="col">{words().category}</th>
              <th scope="col">{words().detail}</th>
            </tr>
          </thead>
          <tbody>
            <For each={reports()}>
              {(report) => (
                <tr>
                  <th scope="row">{names().get(report.candidate)}</th>
                  <td>{report.category}</td>
                  <td>
                    {report.questionNumber !== null && (
                      <>{words().question({ question: report.questionNumber })}. </>
                    )}
                    {report.description}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </TableRegion>
      </Show>
    </section>
  );
}
