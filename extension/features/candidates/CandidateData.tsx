import Download from "lucide-solid/icons/download";
import { Show } from "solid-js";
import { candidateFileText } from "#core/candidate-record/candidate-file.ts";
import { candidateRecord } from "#core/candidate-record/candidate-record.ts";
import { candidateRecordText } from "#core/candidate-record/candidate-record-text.ts";
import type { CandidateId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useTextPaper } from "../papers/use-text-paper.ts";
import { useResults } from "../results/use-results.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./CandidateFields.module.css";

/** For whoever asks what is kept about them: all of it, on paper and as a file. */
export function CandidateData(props: { candidate: CandidateId }) {
  const page = usePage();
  const { id, documents, facts } = useSessionPage();
  const results = useResults();
  const paper = useTextPaper();
  const words = () => page.messages().candidate.data;
  const record = () =>
    candidateRecord({
      session: id,
      documents: documents(),
      view: facts(),
      candidate: props.candidate,
      result: results()?.results.find(({ candidate }) => candidate === props.candidate) ?? null,
    });
  const fileName = (extension: string) =>
    `${page.messages().printed.record.fileName({ sessionNumber: record()?.number ?? null })}.${extension}`;

  function savePaper(): void {
    const now = record();
    if (!now) return;
    const text = candidateRecordText(now, { messages: page.messages(), format: page.format() });
    void paper.download({ fileName: fileName("pdf"), text, stamp: null });
  }

  function save(): void {
    const now = record();
    if (now) saveFile(fileName("json"), "application/json", candidateFileText(now, Date.now()));
  }

  return (
    <section class={styles.data} aria-labelledby="candidate-data">
      <h2 id="candidate-data">{words().title}</h2>
      <p>{words().text}</p>
      <div class={styles.buttons}>
        <Button icon={Download} onClick={savePaper}>
          {words().paper}
        </Button>
        <Button icon={Download} onClick={save}>
          {words().file}
        </Button>
      </div>
      <Show when={paper.hasFailed()}>
        <Note tone="signal" live="assertive">
          {page.messages().paper.failed}
        </Note>
      </Show>
    </section>
  );
}
