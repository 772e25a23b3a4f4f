import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { openPanel } from "../../platform/panel.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { goAway } from "./create-leaving.ts";
import { EntryPage } from "./EntryPage.tsx";
import { LinkForm } from "./LinkForm.tsx";
import styles from "./SignIn.module.css";
import { unsentSessions } from "./unsent-sessions.ts";

/** For an account that is in no centre: on to the invigilator's entry, in the panel. [AC8] */
export function WithoutCentre() {
  const page = usePage();
  const words = () => page.messages().account;
  const [hasLink, setHasLink] = createSignal(false);

  /** What nobody can send with this account is no reason to stay, and none to lose it. */
  async function leave(): Promise<void> {
    const unsent = await unsentSessions(page);
    for (const { open } of unsent) open.stop();
    await goAway(page, new Set(unsent.map(({ known }) => known.session)));
  }

  return (
    <EntryPage>
      <Show
        when={hasLink()}
        fallback={
          <Sheet title={words().signIn.noCentreTitle} subtitle={page.account()?.name}>
            <div class={styles.form}>
              <p>{words().signIn.noCentre}</p>
              <Button look="primary" wide onClick={() => void openPanel()}>
                {words().join.title}
              </Button>
              <p class={styles.hint}>{words().signIn.noCentreJoin}</p>
            </div>
          </Sheet>
        }
      >
        <LinkForm />
      </Show>
      <Button look="quiet" onClick={() => setHasLink(!hasLink())}>
        {hasLink() ? page.messages().action.back : words().signIn.link}
      </Button>
      <Button look="quiet" onClick={() => void leave().catch(reportError)}>
        {words().signOut.act}
      </Button>
    </EntryPage>
  );
}
