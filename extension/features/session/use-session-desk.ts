import type { Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";
import type { SessionDesk } from "../../relay-link/session-api.ts";
import { useMember } from "../account/member-context.ts";

/** Where this member asks something of a whole session; null while nobody has said where the server is. */
export function useSessionDesk(): Accessor<SessionDesk | null> {
  const page = usePage();
  const { member } = useMember();
  return () => {
    const relay = page.urls()?.http;
    const { token } = member().account;
    return relay === undefined ? null : { relay, token, device: page.device };
  };
}
