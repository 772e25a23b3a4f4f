import { createEffect, createMemo, untrack } from "solid-js";
import { useSurroundings, type Surroundings } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { fetchMyself } from "../../relay-link/api.ts";
import { broughtUpToDate } from "./member.ts";

/**
 * Asks who one is whenever the connection is made: when a role or a centre changes, the relay ends it,
 * and the page comes back. [TE3]
 */
export function useFreshAccount(): void {
  const page = useSurroundings();
  const isOpen = createMemo(() => page.relay()?.connection().isOpen ?? false);
  createEffect(() => {
    if (isOpen()) void freshenAccount(page).catch(reportError);
  });
}

/** Keeps who one is now, for every page; nothing is changed when the relay does not say. */
export async function freshenAccount(page: Surroundings): Promise<void> {
  const [before, relay] = untrack(() => [page.account(), page.urls()?.http]);
  if (before?.kind !== "member" || relay === undefined) return;
  const answer = await fetchMyself({ relay, token: before.token, device: page.device });
  // Somebody may have gone, or changed the centre, meanwhile.
  const account = untrack(page.account);
  if (!answer.ok || account?.kind !== "member" || account.token !== before.token) return;
  const fresh = broughtUpToDate(account, answer.value);
  if (JSON.stringify(fresh) !== JSON.stringify(account)) await keepAccount(fresh);
}
