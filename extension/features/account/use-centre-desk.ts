import type { Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";
import type { CentreDesk } from "../../relay-link/api.ts";
import { useMember } from "./member-context.ts";

/** Where this member asks about their centre; null while nobody has said where the server is. */
export function useCentreDesk(): Accessor<CentreDesk | null> {
  const page = usePage();
  const { member } = useMember();
  return () => {
    const relay = page.urls()?.http;
    const { centre, account } = member();
    return relay === undefined
      ? null
      : { relay, centre, token: account.token, device: page.device };
  };
}
