// The published results of a session: from this device, or fetched and kept on it. [RS6]
import { createMemo, createResource, type Accessor } from "solid-js";
import type { ContentHash, SessionId } from "#core/ids.ts";
import { publishedResults, type Results } from "#core/results/results.ts";
import { usePage, type Page } from "../../page/page.tsx";
import { keptResults } from "../../relay-link/kept-results.ts";
import { fetchResults, type ResultsDesk } from "../../relay-link/results-api.ts";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";

type Wanted = { session: SessionId; hash: ContentHash; desk: ResultsDesk | null };

/** undefined while they are read; null where they are published and not to be had now. */
export function useResults(): Accessor<Results | null | undefined> {
  const page = usePage();
  const { member } = useMember();
  const { id, open } = useSessionPage();
  const hash = createMemo(() => publishedResults(open.link.facts()));
  const isOpen = createMemo(() => page.relay()?.connection().isOpen === true);
  const wanted = createMemo(() => {
    const published = hash();
    const relay = page.urls()?.http;
    if (published === null) return null;
    const { token } = member().account;
    // Asked for anew with each connection.
    const desk = isOpen() && relay ? { relay, token, device: page.device } : null;
    return { session: id, hash: published, desk };
  });
  const [found] = createResource(wanted, (asked) => resultsNow(page, asked));
  return () => found.latest;
}

function resultsNow({ documents }: Page, { session, hash, desk }: Wanted): Promise<Results | null> {
  const fetch = async () => desk && (await fetchResults(desk, session, hash));
  return keptResults(documents, { session, published: hash, fetch });
}
