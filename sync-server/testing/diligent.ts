// Somebody who goes on working whatever happens to the relay: what is not acknowledged is sent again.
import type { SessionId } from "#core/ids.ts";
import { colleague, type Colleague } from "./colleague.ts";
import { emptyNotebook, oneMoreMinute, write } from "./notebook.ts";
import type { Pass } from "./school.ts";
import { HungUpError } from "./wire-client.ts";

export type Acknowledged = { hash: string; seq: number };
type Relay = { port: number; isUp: () => Promise<void> };
export type Diligent = ReturnType<typeof diligent>;

/** As many as one push may hold. */
const MAX_UNSENT = 20;

/** Works from now on; `heard` is called with every acknowledgement. */
export function diligent(
  relay: Relay,
  { pass, session }: { pass: Pass; session: SessionId },
  heard: () => void,
) {
  const notebook = emptyNotebook();
  const acknowledged: Acknowledged[] = [];
  let unsent: Uint8Array[] = [];
  const day = { isOver: false };

  async function sends({ wire }: Colleague): Promise<void> {
    if (unsent.length < MAX_UNSENT) unsent.push(write(notebook, "report", oneMoreMinute));
    const answer = await wire.push(session, "report", ...unsent);
    if (answer.type === "refused" || answer.no.length > 0) {
      throw new Error(`not taken: ${JSON.stringify(answer)}`);
    }
    acknowledged.push(...answer.ok.map(([hash, seq]) => ({ hash, seq })));
    unsent = [];
    heard();
  }

  async function visits(): Promise<void> {
    await relay.isUp();
    const page = await colleague(relay.port, { pass, session, notebook });
    await page.catchesUp();
    while (!day.isOver) await sends(page);
    await page.wire.hangUp();
  }

  /** Only that the relay was gone is nothing to worry about. */
  async function works(): Promise<void> {
    while (!day.isOver) {
      await visits().catch((error: unknown) => {
        if (!(error instanceof HungUpError)) throw error;
      });
    }
  }

  let failure: unknown = null;
  const done = works().catch((error: unknown) => {
    failure = error;
  });
  return {
    acknowledged,
    /** Ends the day; throws what went wrong during it. */
    async goesHome(): Promise<void> {
      day.isOver = true;
      await done;
      if (failure !== null) throw new Error("the day went wrong", { cause: failure });
    },
  };
}
