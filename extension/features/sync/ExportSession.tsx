import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import type { SessionLink } from "../../relay-link/session-link.ts";
import { Button } from "../../ui/Button.tsx";
import { sessionFile } from "./session-file.ts";

/** Takes along what the browser does not store any more. [DE3] */
export function ExportSession(props: { link: SessionLink }) {
  const { messages } = usePage();

  function download(): void {
    const { session, roster, report } = props.link.handles();
    const documents = { session: session.doc(), roster: roster.doc(), report: report.doc() };
    const { name, text } = sessionFile(documents, props.link.facts());
    saveFile(name, "application/json", text);
  }

  return (
    <Button size="sm" onClick={download}>
      {messages().device.storage.export}
    </Button>
  );
}
