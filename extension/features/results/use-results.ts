// The published results of a session: from this device, or fetched and kept on it. [RS6]
import { createMemo, type Accessor } from "solid-js";
import type { ContentHash, SessionId } from "#core/ids.ts";
import { publishedResults, type Results } from "#core/results/results.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage, type Page } from "../../page/page.tsx";
import { keptResults } from "../../relay-link/kept-results.ts";
import type { Desk } from "../../relay-link/api.ts";
import { fetchResults } from "../../relay-link/results-api.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { useSessionPage } from "../session/session-context.ts";

type Wanted = { session: SessionId; hash: ContentHash; desk: Desk | null };

/** undefined while they are read; null where they are published and not to be had now. */
export function useResults(): Accessor<Results | null | undefined> {
  const page = usePage();
  const here = useCentreDesk();
  const { id, open } = useSessionPage();
  const hash = createMemo(() => publishedResults(open.link.facts()));
  const isOpen = createMemo(() => page.relay()?.connection().isOpen === true);
  const wanted = createMemo(() => {
    const published = hash();
    if (published === null) return null;
    // Asked for anew with each connection.
    return { session: id, hash: published, desk: isOpen() ? here() : null };
  });
  const [found] = createReadingOf(wanted, (asked) => resultsNow(page, asked));
  return found;
}

function resultsNow({ documents }: Page, { session, hash, desk }: Wanted): Promise<Results | null> {
  const fetch = async () => desk && (await fetchResults(desk, session, hash));
  return keptResults(documents, { session, published: hash, fetch });
}
