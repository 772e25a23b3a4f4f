// A relay that was put back from a copy made before may have lost an addendum that it had taken.
import { addendaIn } from "#core/addendum/queries.ts";
import type { Fact } from "#core/facts/schema.ts";
import type { SessionId } from "#core/ids.ts";
import { factsCountUpTo } from "#core/link/kept-facts.ts";
import type { LinkState } from "#core/link/state.ts";
import { sendAgain } from "./kept-addenda.ts";

type Deps = {
  database: IDBDatabase;
  session: SessionId;
  facts: () => readonly Fact[];
  failed: (error: unknown) => void;
};

/** To be told of every state: compares once in each connection, when a sealed log has been read to its end. [AD6] */
export function createLostAddenda(deps: Deps): (state: LinkState) => void {
  const { database, session, facts, failed } = deps;
  let isCompared = false;
  return (state) => {
    if (state.phase !== "live") isCompared = false;
    if (isCompared || !state.receipt || factsCountUpTo(state) === Infinity) return;
    isCompared = true;
    const told = new Set<string>(addendaIn(facts()).map(({ hash }) => hash));
    void sendAgain(database, { session, told, at: Date.now() }).catch(failed);
  };
}
