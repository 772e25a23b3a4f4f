import { createSignal, For, Show, untrack, type JSX } from "solid-js";
import { createStore, unwrap } from "solid-js/store";
import { MAX_OBSERVATIONS, MAX_SHORT } from "#core/schema.ts";
import { detailsProblems, type SessionDetails } from "#core/session/policy.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import type { SpotProps } from "../together/use-spot.ts";
import { createLocalNow } from "./local-now.ts";
import { problemOf, type DetailsField } from "./session-draft.ts";
import styles from "./SessionForm.module.css";

type Props = {
  title: string;
  /** What the fields hold when the form opens. The draft is the person's own from then on. */
  first: SessionDetails;
  isNew: boolean;
  /** What stands against the whole of it, in one sentence. */
  refusal: string | null;
  note?: JSX.Element;
  submitWord: string;
  /** Who else is in one of the fields of an existing session. */
  spot?: ((field: DetailsField) => SpotProps) | undefined;
  /** The form as it was filled in; only called when nothing is wrong with it. */
  onSubmit: (details: SessionDetails) => void;
  onCancel: () => void;
};

const ONE_LINE = [
  { field: "site", type: "text", limit: MAX_SHORT, span: "half" },
  { field: "room", type: "text", limit: MAX_SHORT, span: "half" },
  { field: "date", type: "date", limit: undefined, span: "half" },
  { field: "time", type: "time", limit: undefined, span: "half" },
  { field: "invigilators", type: "text", limit: MAX_SHORT, span: "full" },
] as const;

/** The guide's form. All problems are told at once; nothing is written before it is sent. */
export function SessionForm(props: Props) {
  const page = usePage();
  const now = createLocalNow();
  const words = () => page.messages().session;
  const [draft, setDraft] = createStore<SessionDetails>(untrack(() => ({ ...props.first })));
  const [isTried, setTried] = createSignal(false);
  let form: HTMLFormElement | undefined;

  const problems = () => detailsProblems(draft, { today: now().date, creating: props.isNew });
  const errorOf = (field: DetailsField) => {
    const problem = isTried() ? problemOf(field, problems()) : null;
    return problem === null ? undefined : words().form.problem[problem];
  };

  function submit(): void {
    setTried(true);
    if (problems().length > 0) return focusFirstInvalid(form);
    props.onSubmit({ ...unwrap(draft) });
  }

  return (
    <Sheet title={props.title} subtitle={words().form.required}>
      <form
        ref={(element) => (form = element)}
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {props.note}
        <Show when={props.refusal}>
          {(sentence) => (
            <Note tone="signal" live="assertive">
              {sentence()}
            </Note>
          )}
        </Show>
        <div class={styles.fields}>
          <For each={ONE_LINE}>
            {({ field, type, limit, span }) => (
              <div data-span={span}>
                <TextField
                  {...props.spot?.(field)}
                  label={words().field[field]}
                  type={type}
                  limit={limit}
                  min={field === "date" && props.isNew ? now().date : undefined}
                  hint={field === "invigilators" ? words().form.invigilatorsHint : undefined}
                  value={draft[field]}
                  error={errorOf(field)}
                  onInput={(text) => setDraft(field, text)}
                  isRequired
                />
              </div>
            )}
          </For>
          <div data-span="full">
            <TextArea
              {...props.spot?.("observations")}
              label={words().form.observations}
              hint={words().form.observationsHint}
              limit={MAX_OBSERVATIONS}
              value={draft.observations}
              error={errorOf("observations")}
              onInput={(text) => setDraft("observations", text)}
            />
          </div>
        </div>
        <div class={styles.buttons}>
          <Button onClick={() => props.onCancel()}>{page.messages().action.cancel}</Button>
          <Button look="primary" type="submit">
            {props.submitWord}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
