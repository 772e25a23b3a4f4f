import { invitationEnd } from "#core/facts/invitation.ts";
import type { KitInvitation } from "#core/papers/invigilator-kit.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { relayUrls } from "../../relay-link/address.ts";
import { joinAddress } from "../../relay-link/join-link.ts";
import { useSessionPage } from "../session/session-context.ts";
import type { MakeRequest } from "./paper-desk.ts";

export type SessionOrder = Omit<MakeRequest, "kind" | "name">;

/** What papers of this session are made of as it is now; `server` is the relay's address. */
export function usePaperOrder(): (server: string) => SessionOrder {
  const page = usePage();
  const { id, documents, facts } = useSessionPage();

  function invitationOf(server: string, day: string): KitInvitation | null {
    const { invitation } = facts();
    const relay = relayUrls(server)?.http;
    if (invitation === null || relay === undefined) return null;
    return { link: joinAddress(relay, invitation), until: invitationEnd(day) };
  }

  return (server) => {
    const details = sessionDetails(documents().session);
    return {
      session: id,
      details,
      codes: facts().codes,
      candidates: enrolledCandidates(documents().roster, facts()),
      language: page.language(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      madeAt: Date.now(),
      server,
      invitation: invitationOf(server, details.date),
    };
  };
}
