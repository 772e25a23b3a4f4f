import { usePage } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { signOut } from "../../relay-link/api.ts";
import { useMember } from "./member-context.ts";

/** Forgets who works here, and tells the server where it can be reached. */
export function useSignOut(): () => Promise<void> {
  const page = usePage();
  const { member } = useMember();
  return async () => {
    const { token } = member().account;
    const relay = page.urls()?.http;
    await keepAccount(null);
    if (relay !== undefined) await signOut(relay, token, page.device);
  };
}
