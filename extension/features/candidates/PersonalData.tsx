import Download from "lucide-solid/icons/download";
import { createMemo, createSignal, Show } from "solid-js";
import { candidateFileText } from "#core/candidate-record/candidate-file.ts";
import { candidateRecord, type CandidateRecord } from "#core/candidate-record/candidate-record.ts";
import { candidateRecordText } from "#core/candidate-record/candidate-record-text.ts";
import { everybodyOn } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/Button.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Note } from "../../ui/Note.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useTextPaper } from "../papers/use-text-paper.ts";
import { useResults } from "../results/use-results.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./PersonalData.module.css";

/** For whoever asks what is kept about them, before the exam and for as long as the session is kept. [CR1] */
export function PersonalData() {
  const page = usePage();
  const { documents } = useSessionPage();
  const [chosen, setChosen] = createSignal("");
  const words = () => page.messages().candidate.data;
  const people = createMemo(() => everybodyOn(documents().roster));
  const person = () => people().find(({ id }) => id === chosen());
  const choices = () =>
    people().map(({ id, displayName, birthdate }) => ({
      value: id,
      label: birthdate ? `${displayName}, ${page.format().date(birthdate)}` : displayName,
    }));

  return (
    <Show when={people().length}>
      <Fold words={words().title}>
        <div class={styles.data}>
          <p>{words().text}</p>
          <SelectField
            label={words().whose}
            placeholder={words().choose}
            choices={choices()}
            value={person() ? chosen() : ""}
            onChange={setChosen}
          />
          <Show when={person()?.id} keyed>
            {(candidate) => <Downloads candidate={candidate} />}
          </Show>
        </div>
      </Fold>
    </Show>
  );
}

function Downloads(props: { candidate: CandidateRecord["person"]["id"] }) {
  const page = usePage();
  const { id, documents, facts } = useSessionPage();
  const results = useResults();
  const paper = useTextPaper();
  const words = () => page.messages().candidate.data;

  /** As it is when it is asked for. */
  function record(): CandidateRecord | null {
    const published = results()?.results ?? [];
    return candidateRecord({
      session: id,
      documents: documents(),
      view: facts(),
      candidate: props.candidate,
      result: published.find(({ candidate }) => candidate === props.candidate) ?? null,
    });
  }

  function fileName({ number }: CandidateRecord, extension: string): string {
    const name = page.messages().printed.record.fileName({ sessionNumber: number });
    return `${name}.${extension}`;
  }

  function savePaper(): void {
    const now = record();
    if (!now) return;
    const text = candidateRecordText(now, { messages: page.messages(), format: page.format() });
    void paper.download({ fileName: fileName(now, "pdf"), text, stamp: null });
  }

  function save(): void {
    const now = record();
    if (now)
      saveFile(fileName(now, "json"), "application/json", candidateFileText(now, Date.now()));
  }

  return (
    <>
      <div class={styles.acts}>
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
    </>
  );
}
