import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import type { ApiRefusal } from "../../relay-link/api.ts";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { removeSession } from "./remove-session.ts";
import { ServerQuestion } from "./ServerQuestion.tsx";
import type { SessionLine } from "./session-line.ts";

type Props = {
  /** The session that shall go; null while there is no question. */
  line: SessionLine | null;
  onClose: () => void;
  /** It is gone. */
  onGone: (session: SessionId) => void;
};

/** The question before a session goes, with how many candidates go with it, and the server's refusal. */
export function SessionDeletion(props: Props) {
  const page = usePage();
  const { say } = useMember();
  const desk = useCentreDesk();
  const words = () => page.messages().sessionAct.deletion;
  const number = () => props.line?.number ?? null;
  const title = () => {
    const sessionNumber = number();
    return sessionNumber === null ? words().questionPending : words().question({ sessionNumber });
  };

  /** The line as it was asked about: whoever has closed the question meanwhile is told all the same. */
  async function remove(line: SessionLine): Promise<ApiRefusal | null> {
    const refusal = await removeSession(page.documents.database, desk(), line);
    if (refusal) return refusal;
    const sessionNumber = line.number;
    say(sessionNumber === null ? words().donePending : words().done({ sessionNumber }));
    props.onGone(line.id);
    return null;
  }

  return (
    <ServerQuestion
      isOpen={props.line !== null}
      onClose={() => props.onClose()}
      title={title()}
      text={
        <>
          <p>{words().enrolled({ count: props.line?.enrolled ?? 0 })}</p>
          <p>{number() === null ? words().irreversiblePending : words().irreversible}</p>
        </>
      }
      words={words()}
      ask={() => (props.line ? remove(props.line) : Promise.resolve(null))}
    />
  );
}
