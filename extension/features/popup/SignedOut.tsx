import KeyRound from "lucide-solid/icons/key-round";
import { useSurroundings } from "../../page/page.tsx";
import type { Account } from "../../platform/settings.ts";
import { OfferInPanel } from "../rehearsal/OfferInPanel.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { leave } from "./Frame.tsx";

/** For whoever has not come in, or is a member of no centre. */
export function SignedOut(props: { account: Account | null }) {
  const { messages } = useSurroundings();
  const words = () => messages().popup;
  const isNowhere = () => props.account?.kind === "member";
  return (
    <>
      <EmptyState
        icon={KeyRound}
        title={isNowhere() ? messages().account.signIn.noCentre : words().signedOut}
      >
        {words().signedOutHow}
      </EmptyState>
      <OfferInPanel isShort done={leave} />
    </>
  );
}
