import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import styles from "../mass-import/MassFiles.module.css";
import type { TableImport } from "./create-table-import.ts";
import type { TableAnswer } from "./table-desk.ts";

const NONE = "none";

/** On which sheet the list is, and on which of its lines the headings. */
export function TablePlace(props: { table: TableImport; answer: TableAnswer }) {
  const page = usePage();
  const words = () => page.messages().table.columns;
  const layout = () => props.answer.layout;

  return (
    <div class={styles.fields}>
      <Show when={props.answer.sheets.length > 1}>
        <SelectField
          label={words().sheet}
          choices={props.answer.sheets.map((label, at) => ({ value: String(at), label }))}
          value={String(layout().sheet)}
          // A sheet that nobody has looked at yet proposes its own headings.
          onChange={(value) =>
            void props.table.lookAt({ sheet: Number(value), headingLine: "proposed" })
          }
        />
      </Show>
      <SelectField
        label={words().headingLine}
        choices={[
          { value: NONE, label: words().noHeadings },
          ...props.answer.headingChoices.map((each) => ({
            value: String(each.line),
            label: words().line(each),
          })),
        ]}
        value={String(layout().headingLine ?? NONE)}
        onChange={(value) =>
          void props.table.lookAt({
            sheet: layout().sheet,
            headingLine: value === NONE ? null : Number(value),
          })
        }
      />
    </div>
  );
}
