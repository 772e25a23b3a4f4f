import { Show } from "solid-js";
import { LEASE_MS } from "#core/link/patience.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSessionPage } from "./session-context.ts";

/** A colleague is finalising: what was typed here is on its way. */
export function ClosingNote() {
  const page = usePage();
  const { open, facts } = useSessionPage();
  const colleague = () => {
    const { closing } = open.link.state();
    if (!closing || closing.by === open.known.me) return undefined;
    return facts().people.get(closing.by)?.name ?? page.messages().account.role.member;
  };
  return (
    <Show when={colleague()}>
      {(name) => (
        <Note tone="attention" live="polite">
          {page
            .messages()
            .finalisation.closing({ name: name(), wait: page.format().length(LEASE_MS) })}
        </Note>
      )}
    </Show>
  );
}
