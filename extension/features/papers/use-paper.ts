import { createSignal, type Accessor } from "solid-js";
import { invitationEnd } from "#core/facts/invitation.ts";
import type { KitInvitation } from "#core/papers/invigilator-kit.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { relayAddress } from "../../platform/settings.ts";
import { saveFile } from "../../platform/save-file.ts";
import { relayUrls } from "../../relay-link/address.ts";
import { joinAddress } from "../../relay-link/join-link.ts";
import { useSessionPage } from "../session/session-context.ts";
import { makePaper } from "./ask-paper-worker.ts";
import type { PaperName } from "./paper-desk.ts";

/** Makes papers of the session as it is at that moment, and hands them to the browser's downloads. */
export function usePaper(): {
  download: (name: PaperName) => Promise<void>;
  /** Whether the last one that was asked for could not be made. */
  hasFailed: Accessor<boolean>;
} {
  const page = usePage();
  const { id, documents, facts } = useSessionPage();
  const [hasFailed, setFailed] = createSignal(false);
  const underWay = new Set<PaperName>();

  async function make(name: PaperName): Promise<void> {
    const order = {
      session: id,
      details: sessionDetails(documents().session),
      codes: facts().codes,
      candidates: enrolledCandidates(documents().roster, facts()),
      language: page.language(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      madeAt: Date.now(),
    };
    const server = (await relayAddress()).address;
    const invitation = invitationOf(server, order.details.date);
    const bytes = await makePaper({ name, ...order, server, invitation });
    const sessionNumber = order.codes?.number ?? null;
    const fileName = page.messages().printed.fileName[name]({ sessionNumber });
    saveFile(fileName, "application/pdf", bytes);
  }

  function invitationOf(server: string, day: string): KitInvitation | null {
    const { invitation } = facts();
    const relay = relayUrls(server)?.http;
    if (invitation === null || relay === undefined) return null;
    return { link: joinAddress(relay, invitation), until: invitationEnd(day) };
  }

  return {
    hasFailed,
    async download(name) {
      // A second press while the first is being made asks for nothing more.
      if (underWay.has(name)) return;
      underWay.add(name);
      setFailed(false);
      await make(name).catch((error: unknown) => {
        setFailed(true);
        reportError(error);
      });
      underWay.delete(name);
    },
  };
}
