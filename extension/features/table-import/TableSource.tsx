import { createSignal, onCleanup, onMount } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "../mass-import/MassFiles.module.css";
import type { Source } from "./table-reader.ts";

type Props = { isBusy: boolean; onChoose: (source: Source) => void };

const ACCEPT =
  ".xlsx,.xlsm,.ods,.csv,.txt,.tsv,text/csv,application/vnd.oasis.opendocument.spreadsheet,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Where a list comes in: as a file, or pasted, anywhere on the page. */
export function TableSource(props: Props) {
  const page = usePage();
  const words = () => page.messages().table;
  const [pasted, setPasted] = createSignal("");
  const unavailable = () => {
    if (props.isBusy) return words().reading;
    return pasted().trim() === "" ? words().nothingPasted : undefined;
  };

  /** In a field, a paste is a paste; in one for files, nothing would be. */
  function takePaste(event: ClipboardEvent): void {
    const isField =
      event.target instanceof Element && event.target.closest("input:not([type=file]),textarea");
    const { files, text } = pasteIn(event);
    const source = files ?? text;
    if (isField || props.isBusy || source === "") return;
    event.preventDefault();
    props.onChoose(source);
  }
  onMount(() => document.addEventListener("paste", takePaste));
  onCleanup(() => document.removeEventListener("paste", takePaste));

  return (
    <>
      <FileField choose={words().choose} accept={ACCEPT} onFile={(file) => props.onChoose(file)}>
        {props.isBusy ? words().reading : words().drop}
      </FileField>
      <form
        class={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          if (unavailable() === undefined) props.onChoose(pasted());
        }}
      >
        <TextArea
          label={words().paste}
          hint={words().pasteHint}
          rows={5}
          value={pasted()}
          onInput={setPasted}
        />
        <div class={styles.buttons}>
          <Button type="submit" unavailable={unavailable()}>
            {words().read}
          </Button>
        </div>
      </form>
      <Remark>{words().local}</Remark>
    </>
  );
}

function pasteIn({ clipboardData }: ClipboardEvent): { files: File | null; text: string } {
  const text = clipboardData?.getData("text/plain") ?? "";
  return { files: text === "" ? (clipboardData?.files[0] ?? null) : null, text };
}
