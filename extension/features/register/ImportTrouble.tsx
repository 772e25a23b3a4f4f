import { Match, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { LinkButton } from "../session/LinkButton.tsx";
import type { Import } from "./create-import.ts";

/** Why a file is not imported: the file itself, the server, or this device. */
export function ImportTrouble(props: { incoming: Import }) {
  const page = usePage();
  const words = () => page.messages().register;
  const failure = () => {
    const failed = props.incoming.failed();
    if (!failed) return null;
    const { unreachable, unanswered, signedOut, tooLarge, refused, thisDevice } = words().failed;
    switch (failed.reason) {
      case "unreachable":
        return props.incoming.preview() ? unanswered : unreachable;
      case "not-signed-in":
        return signedOut;
      case "too-large":
        return tooLarge;
      case "this-device":
        return thisDevice;
      default:
        return refused;
    }
  };
  const act = () => {
    if (props.incoming.failed()?.reason === "not-signed-in")
      return <LinkButton to="/sign-in">{page.messages().account.signIn.submit}</LinkButton>;
    // Where there is something to import, the button that does it stays.
    return (
      !props.incoming.preview() && (
        <Button size="sm" onClick={() => void props.incoming.tryAgain()}>
          {page.messages().action.retry}
        </Button>
      )
    );
  };

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
          <Note tone="signal" live="assertive" act={act()}>
            {sentence()}
          </Note>
        )}
      </Match>
    </Switch>
  );
}
