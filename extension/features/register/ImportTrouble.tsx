import { Match, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Import } from "./create-import.ts";

/** Why a file is not imported: the file itself, or the server. */
export function ImportTrouble(props: { incoming: Import }) {
  const page = usePage();
  const words = () => page.messages().register;
  const failure = () => {
    const failed = props.incoming.failed();
    if (!failed) return null;
    const { unreachable, signedOut, refused } = words().failed;
    if (failed.reason === "unreachable") return unreachable;
    return failed.reason === "not-signed-in" ? signedOut : refused;
  };
  const retry = () => (props.incoming.preview() ? undefined : props.incoming.tryAgain);

  return (
    <Switch>
      <Match when={props.incoming.refused()}>
        {(reason) => (
          <Note tone="signal" live="assertive">
            {words().refused[reason()]}
          </Note>
        )}
      </Match>
      <Match when={failure()}>
        {(sentence) => (
          <Note
            tone="signal"
            live="assertive"
            act={
              retry() && (
                <Button size="sm" onClick={() => void retry()?.()}>
                  {page.messages().action.retry}
                </Button>
              )
            }
          >
            {sentence()}
          </Note>
        )}
      </Match>
    </Switch>
  );
}
