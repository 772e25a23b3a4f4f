import { createSignal, Show } from "solid-js";
import type { ClosedRefusal } from "#core/facts/policy.ts";
import { setHasIncident, setHasJoiningIssue } from "#core/report/outcome-commands.ts";
import type { Verdict } from "#core/verdict.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { Note } from "../../ui/Note.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { useSpot } from "../together/use-spot.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./Extra.module.css";
import type { Preview } from "./use-preview.ts";

/** Step 2, which may be left as it is. */
export function Extra(props: { preview: Preview }) {
  const page = usePage();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().finalisation.extra;
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const spot = useSpot();
  const report = () => open.link.handles().report;
  const tell = (verdict: Verdict<ClosedRefusal>) =>
    setRefusal(verdict.ok ? null : words().refused[verdict.reason]);

  return (
    <div class={styles.extra}>
      <h2>{words().title}</h2>
      <p>{words().hint}</p>
      <Show when={refusal()}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Show>
      <CheckboxField
        {...spot("hasIncident")}
        isChecked={props.preview.answers.hasIncident}
        onChange={(value) =>
          tell(runCommand(report(), (draft) => setHasIncident(draft, { value, facts: facts() })))
        }
      >
        {words().hasIncident}
      </CheckboxField>
      <CheckboxField
        {...spot("hasJoiningIssue")}
        isChecked={props.preview.answers.hasJoiningIssue}
        hint={words().joiningHelp}
        onChange={(value) =>
          tell(
            runCommand(report(), (draft) => setHasJoiningIssue(draft, { value, facts: facts() })),
          )
        }
      >
        {words().hasJoiningIssue}
      </CheckboxField>
      <Conflicts of={({ field }) => field === "hasIncident" || field === "hasJoiningIssue"} />
    </div>
  );
}
