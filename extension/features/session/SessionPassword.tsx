import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { UNREACHABLE, type ApiRefusal } from "../../relay-link/api.ts";
import { changeSessionPassword } from "../../relay-link/session-api.ts";
import { Button } from "../../ui/Button.tsx";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { ServerQuestion } from "./ServerQuestion.tsx";
import { useSessionPage } from "./session-context.ts";

/** Gives the session another password; the old one stops working at once. */
export function SessionPassword() {
  const page = usePage();
  const { say } = useMember();
  const { id, facts } = useSessionPage();
  const desk = useCentreDesk();
  const words = () => page.messages().sessionAct.password;
  const [isOpen, setOpen] = createSignal(false);

  async function change(): Promise<ApiRefusal | null> {
    const at = desk();
    const answer = at ? await changeSessionPassword(at, id) : UNREACHABLE;
    if (!answer.ok) return answer;
    say(words().done);
    return null;
  }

  return (
    <>
      <Button look="quiet" size="sm" onClick={() => setOpen(true)}>
        {words().change}
      </Button>
      <ServerQuestion
        isOpen={isOpen()}
        onClose={() => setOpen(false)}
        title={words().question}
        text={
          <p>
            {words().text}
            <Show when={facts().invitation}> {words().invitationToo}</Show>
          </p>
        }
        words={words()}
        ask={change}
      />
    </>
  );
}
