import { createSignal, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { OfferInPanel } from "../rehearsal/OfferInPanel.tsx";
import { EntryPage } from "./EntryPage.tsx";
import { LinkForm } from "./LinkForm.tsx";
import { SignInForm } from "./SignInForm.tsx";

/** For whoever is not signed in: with a password, or with a link that an administrator has given. */
export function SignIn() {
  const page = usePage();
  const words = () => page.messages().account;
  const [hasLink, setHasLink] = createSignal(false);
  return (
    <EntryPage>
      <Show when={hasLink()} fallback={<SignInForm />}>
        <LinkForm />
      </Show>
      <Button look="quiet" onClick={() => setHasLink(!hasLink())}>
        {hasLink() ? words().link.back : words().signIn.link}
      </Button>
      <OfferInPanel />
    </EntryPage>
  );
}
