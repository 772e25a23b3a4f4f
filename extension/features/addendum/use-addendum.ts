// Where an addendum of this device stands, and how it comes to be.
import { createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import { parseAddendum } from "#core/addendum/addendum.ts";
import { addendumOf } from "#core/addendum/addendum-of.ts";
import { addendaIn, holdsAll } from "#core/addendum/queries.ts";
import type { Difference } from "#core/finalisation/excluded.ts";
import type { PersonId } from "#core/ids.ts";
import type { SessionDocuments } from "#core/schema.ts";
import type { Timestamp } from "#core/time.ts";
import { createReading } from "../../page/create-reading.ts";
import { usePage } from "../../page/page.tsx";
import {
  addendaOn,
  keepAddendum,
  watchAddenda,
  type KeptAddendum,
} from "../../relay-link/kept-addenda.ts";
import type { SessionLink } from "../../relay-link/session-link.ts";

/** What a device has and the seal does not. */
export type LeftOut = {
  link: SessionLink;
  me: PersonId;
  /** With what the seal does not hold. */
  documents: Accessor<SessionDocuments>;
  differences: Accessor<readonly Difference[]>;
};
export type Standing =
  | { is: "unsent" }
  | { is: "waiting" }
  | { is: "sent"; at: Timestamp }
  | { is: "refused"; why: "results-published" | "too-large" | "unprepared" | "other" };

export function useAddendum({ link, me, documents, differences }: LeftOut) {
  const { database } = usePage().documents;
  const [kept, { again }] = createReading(() => addendaOn(database, link.session));
  onCleanup(watchAddenda((session) => session === link.session && void again()));
  const [problem, setProblem] = createSignal<"too-large" | "unprepared">();

  /** Those that say all there is to say, the one that got furthest first. */
  const current = createMemo(() => {
    const whole = (kept() ?? []).filter((each) => isWhole(each, differences()));
    return whole.toSorted((one, other) => rank(one) - rank(other))[0];
  });
  const isPublished = () => link.facts().some(({ kind }) => kind === "published");
  const sentAt = ({ hash, at }: KeptAddendum) =>
    addendaIn(link.facts()).find((fact) => fact.hash === hash)?.at ?? at;

  const standing = createMemo((): Standing => {
    const addendum = current();
    if (addendum && rank(addendum) === 0) return { is: "sent", at: sentAt(addendum) };
    if (isPublished()) return { is: "refused", why: "results-published" };
    if (addendum?.standing === "waiting") return { is: "waiting" };
    const why = problem();
    if (why) return { is: "refused", why };
    if (!addendum) return { is: "unsent" };
    return refusedAs(addendum);
  });

  async function keep(reason: string): Promise<"too-large" | "unprepared" | undefined> {
    const signed = link.state().receipt;
    const made = signed && addendumOf({ local: documents(), signed, by: me, reason });
    if (!made?.ok) return made?.reason === "too-large" ? "too-large" : "unprepared";
    const { hash, bytes } = made.addendum;
    const waiting = { standing: "waiting" as const, at: Date.now() };
    await keepAddendum(database, { session: link.session, by: me, hash, bytes, ...waiting });
    return undefined;
  }

  return {
    /** undefined while it is read. */
    standing: () => (kept() === undefined ? undefined : standing()),
    /** Done when it is on the disk, from where it goes [AD6], or when `standing` says why it is not. */
    async send(reason: string): Promise<void> {
      setProblem(undefined);
      try {
        setProblem(await keep(reason));
      } catch (error) {
        setProblem("unprepared");
        throw error;
      }
    },
  };
}

function isWhole({ bytes }: KeptAddendum, differences: readonly Difference[]): boolean {
  const addendum = parseAddendum(bytes);
  return addendum !== null && holdsAll(addendum.content.differences, differences);
}

function rank({ standing }: KeptAddendum): number {
  if (standing === "sent" || standing === "read") return 0;
  return standing === "waiting" ? 1 : 2;
}

function refusedAs({ standing }: KeptAddendum): Standing {
  const isTold = standing === "results-published" || standing === "too-large";
  return { is: "refused", why: isTold ? standing : "other" };
}
