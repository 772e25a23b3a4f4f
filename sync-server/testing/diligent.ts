// Somebody who goes on working whatever happens to the relay: what is not acknowledged is sent again.
import type { SessionId } from "#core/ids.ts";
import { colleague, type Colleague } from "./colleague.ts";
import type { Acknowledged } from "./kill/history.ts";
import { emptyNotebook, hashOf, oneMoreMinute, write, type Notebook } from "./notebook.ts";
import type { Pass } from "./school.ts";
import { HungUpError } from "./wire-client.ts";

type Relay = { port: number; isUp: () => Promise<void> };
type Who = { pass: Pass; session: SessionId };
/** `heard` is called with all that is acknowledged; `rests` says how long they wait between two changes. */
type Day = { heard: (told: readonly Acknowledged[]) => void; rests?: () => Promise<unknown> };
export type Diligent = ReturnType<typeof diligent>;

/** As many as one push may hold. */
const MAX_UNSENT = 20;

/** Works from now on, until they go home or the session is sealed. */
export function diligent(relay: Relay, who: Who, { heard, rests }: Day) {
  const { session } = who;
  const notebook = emptyNotebook();
  let unsent: Uint8Array[] = [];
  const day = { isOver: false };

  /** What is refused as LOCKED came too late: that is the end of the day. */
  async function sends({ wire }: Colleague): Promise<void> {
    if (unsent.length < MAX_UNSENT) unsent.push(write(notebook, "report", oneMoreMinute));
    const answer = await wire.push(session, "report", ...unsent);
    const isWell = answer.type === "ack" && answer.no.every(([, code]) => code === "LOCKED");
    if (!isWell) throw new Error(`not taken: ${JSON.stringify(answer)}`);
    const bytesOf = new Map<string, Uint8Array>(unsent.map((bytes) => [hashOf(bytes), bytes]));
    heard(
      answer.ok.map(([hash, seq]) => ({
        session,
        hash,
        seq,
        bytes: bytesOf.get(hash) ?? new Uint8Array(),
      })),
    );
    unsent = [];
    if (answer.no.length > 0) day.isOver = true;
  }

  const done = withoutPause(relay, { ...who, notebook }, day, async (page) => {
    void answersWhoCloses(page);
    while (!day.isOver) {
      await sends(page);
      await rests?.();
    }
  });
  return {
    /** Resolves when the session is sealed; throws what went wrong on the way. */
    done,
    /** Ends the day; throws what went wrong during it. */
    async goesHome(): Promise<void> {
      day.isOver = true;
      await done;
    },
  };
}

/** `work` on one page after the other, until the day is over: only that the relay was gone is nothing to worry about. */
export function withoutPause(
  relay: Relay,
  who: Who & { notebook: Notebook },
  day: { isOver: boolean },
  work: (page: Colleague) => Promise<void>,
): Promise<void> {
  async function visits(): Promise<void> {
    await relay.isUp();
    const page = await colleague(relay.port, who);
    await page.catchesUp();
    await work(page);
    await page.wire.hangUp();
  }
  async function works(): Promise<void> {
    while (!day.isOver) {
      await visits().catch((error: unknown) => {
        if (!(error instanceof HungUpError)) throw error;
      });
    }
  }
  const done = works();
  // Whoever waits for it is told; until then it is no surprise.
  done.catch(() => undefined);
  return done;
}

/** As long as the page is there: it has nothing that it has not sent. `hears` is called each time that somebody closes. */
export async function answersWhoCloses({ wire }: Colleague, hears?: () => void): Promise<void> {
  try {
    for (;;) {
      const { log } = await wire.next("closing");
      hears?.();
      wire.drained(log);
    }
  } catch (error) {
    if (!(error instanceof HungUpError)) throw error;
  }
}
