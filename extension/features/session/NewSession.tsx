import { useNavigate } from "@tanstack/solid-router";
import { createSignal, Show } from "solid-js";
import { factsView } from "#core/facts/queries.ts";
import { sessionId } from "#core/ids.ts";
import { setDetails } from "#core/session/commands.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { newId } from "../../platform/chance.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { openDocument } from "../../documents/open-document.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { duplicateAmong } from "./duplicate.ts";
import { localNow } from "./local-now.ts";
import { EMPTY_DETAILS } from "./session-draft.ts";
import { SessionForm } from "./SessionForm.tsx";
import type { SessionLine } from "./session-line.ts";
import { useSessions } from "./sessions-context.tsx";
import { TwinNote } from "./TwinNote.tsx";

/** Makes a session on this device, with or without a connection; its codes come from the server. */
export function NewSession() {
  const page = usePage();
  const { member, centre, say } = useMember();
  const { lines } = useSessions();
  const navigate = useNavigate();
  const words = () => page.messages().session.form;
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const [twin, setTwin] = createSignal<SessionLine | null>(null);
  usePageTitle(() => words().createTitle);
  const isOffline = () => centre()?.state().phase === "offline";

  async function create(details: SessionDetails): Promise<void> {
    if (setTwin(duplicateAmong(lines() ?? [], details, null))) return;
    const session = newId(sessionId);
    const place = { session, kind: "session" as const, generation: 0, replica: 0 };
    const handle = await openDocument(page.documents, place);
    const today = localNow(Date.now()).date;
    const { opensOn } = member().profile;
    const verdict = runCommand(handle, (draft) =>
      setDetails(draft, { details, today, creating: true, facts: factsView([]), opensOn }),
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

  return (
    <SessionForm
      title={words().createTitle}
      first={EMPTY_DETAILS}
      isNew
      refusal={refusal()}
      note={
        <>
          <Show when={isOffline()}>
            <Note tone="attention">{words().offline}</Note>
          </Show>
          <Show when={twin()}>{(other) => <TwinNote twin={other()} isNew />}</Show>
        </>
      }
      submitWord={words().create}
      onSubmit={(details) => void create(details)}
      onCancel={() => void navigate({ to: "/" })}
    />
  );
}
