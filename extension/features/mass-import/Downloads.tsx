import Download from "lucide-solid/icons/download";
import { createMemo, createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { takesCandidates } from "./listed-session.ts";
import styles from "./MassFiles.module.css";
import { useDownload } from "./use-download.ts";

/** The template, empty or with what there is, and the export. */
export function Downloads(props: { mayImport: boolean }) {
  const page = usePage();
  const { lines } = useSessions();
  const now = createLocalNow();
  const words = () => page.messages().massImport;
  const { template, sessions, outcome } = useDownload();
  const [choice, setChoice] = createSignal<"coming" | "all">("coming");
  const coming = createMemo(() =>
    (lines() ?? []).filter((line) => takesCandidates(line) && line.date >= now().date),
  );
  const chosen = () => (choice() === "all" ? (lines() ?? []) : coming());
  const numbered = () => coming().filter(({ number }) => number !== null);

  return (
    <>
      <Show when={props.mayImport}>
        <section class={styles.part} aria-labelledby="template">
          <h2 id="template">{words().template.title}</h2>
          <p>{words().template.text}</p>
          <div class={styles.acts}>
            <Button icon={Download} onClick={template}>
              {words().template.empty}
            </Button>
            <Show when={numbered().length > 0}>
              <Button icon={Download} onClick={() => sessions(numbered(), "number")}>
                {words().template.filled}
              </Button>
            </Show>
          </div>
          <Show when={numbered().length > 0}>
            <Remark>{words().template.filledHint}</Remark>
          </Show>
        </section>
      </Show>
      <section class={styles.part} aria-labelledby="export">
        <h2 id="export">{words().export.title}</h2>
        <p>{words().export.text}</p>
        <div class={styles.tools}>
          <SelectField
            label={words().export.which}
            choices={[
              { value: "coming", label: words().export.coming({ count: coming().length }) },
              { value: "all", label: words().export.all({ count: lines()?.length ?? 0 }) },
            ]}
            value={choice()}
            onChange={(value) => setChoice(value === "all" ? "all" : "coming")}
          />
          <Button
            icon={Download}
            unavailable={chosen().length === 0 ? words().export.nothing : undefined}
            onClick={() => sessions(chosen(), "details")}
          >
            {words().export.download}
          </Button>
        </div>
        <Show when={outcome()}>
          {(told) => (
            <Note tone={told().tone} live="polite">
              {told().sentence}
            </Note>
          )}
        </Show>
      </section>
    </>
  );
}
