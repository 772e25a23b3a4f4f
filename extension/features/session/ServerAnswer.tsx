import { Match, Switch } from "solid-js";
import { Note } from "../../ui/Note.tsx";

/** In a question that only the server can answer: that it is being asked, or why it has refused. */
export function ServerAnswer(props: { asking: string | null; refusal: string | null }) {
  return (
    <Switch>
      <Match when={props.asking}>
        {(sentence) => (
          <Note tone="action" live="polite">
            {sentence()}
          </Note>
        )}
      </Match>
      <Match when={props.refusal}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Match>
    </Switch>
  );
}
