import { useNavigate } from "@tanstack/solid-router";
import { createSignal, Show } from "solid-js";
import { factsView } from "#core/facts/queries.ts";
import { idFrom, sessionId } from "#core/ids.ts";
import { setDetails } from "#core/session/commands.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { isDuplicateOf } from "#core/session/queries.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { openDocument } from "../../documents/open-document.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { localNow } from "./local-now.ts";
import { EMPTY_DETAILS } from "./session-draft.ts";
import { SessionForm } from "./SessionForm.tsx";
import type { SessionLine } from "./session-line.ts";

/** Makes a session on this device, with or without a connection; its codes come from the server. */
export function NewSession(props: { lines: readonly SessionLine[] }) {
  const page = usePage();
  const { member, centre, say } = useMember();
  const navigate = useNavigate();
  const words = () => page.messages().session.form;
  const [refusal, setRefusal] = createSignal<string | null>(null);
  usePageTitle(() => words().createTitle);
  const isOffline = () => centre()?.state().phase === "offline";

  async function create(details: SessionDetails): Promise<void> {
    const twin = props.lines.find((line) => isDuplicateOf({ ...line, observations: "" }, details));
    if (twin) return void setRefusal(duplicateOf(twin));
    const session = idFrom(sessionId, crypto.getRandomValues(new Uint8Array(16)));
    const place = { session, kind: "session" as const, generation: 0, replica: 0 };
    const handle = await openDocument(page.documents, place);
    const today = localNow(Date.now()).date;
    const verdict = runCommand(handle, (draft) =>
      setDetails(draft, { details, today, creating: true, facts: factsView([]) }),
    );
    if (!verdict.ok) return void setRefusal(words().refused[verdict.reason]);
    await page.documents.repo.flush([handle.documentId]);
    await keepSession(page.documents.database, {
      session,
      me: member().person,
      role: "member",
      centre: member().centre,
    });
    say(words().created);
    await navigate({ to: "/sessions/$session", params: { session } });
  }

  const duplicateOf = ({ number }: SessionLine) =>
    number === null ? words().duplicatePending : words().duplicate({ sessionNumber: number });

  return (
    <SessionForm
      title={words().createTitle}
      first={EMPTY_DETAILS}
      isNew
      refusal={refusal()}
      note={
        <Show when={isOffline()}>
          <Note tone="attention">{words().offline}</Note>
        </Show>
      }
      submitWord={words().create}
      onSubmit={(details) => void create(details)}
      onCancel={() => void navigate({ to: "/" })}
    />
  );
}
