import Download from "lucide-solid/icons/download";
import { sessionFileText } from "#core/session-file/session-file.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/Button.tsx";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./SessionFile.module.css";

/** Everything of this session as one file. */
export function SaveSession() {
  const page = usePage();
  const { id, documents, facts, open } = useSessionPage();
  const words = () => page.messages().sessionFile;

  function save(): void {
    const sessionNumber = facts().codes?.number ?? null;
    const text = sessionFileText({
      session: id,
      documents: documents(),
      facts: open.link.facts(),
      number: sessionNumber,
      receipt: open.link.state().receipt,
      now: Date.now(),
    });
    saveFile(words().fileName({ sessionNumber }), "application/json", text);
  }

  return (
    <section class={styles.box} aria-labelledby="copy">
      <h2 id="copy">{words().save.title}</h2>
      <p>{words().save.text}</p>
      <Button icon={Download} onClick={save}>
        {words().save.act}
      </Button>
    </section>
  );
}
