// The published results of a session, for the members of its centre; too much for a frame.
import { sessionId, type SessionId } from "#core/ids.ts";
import { publishedResults } from "#core/results/results.ts";
import { Hono } from "hono";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts } from "../accounts/accounts.ts";
import { signedIn } from "../routes/client.ts";
import type { RouteEnv } from "../routes/context.ts";
import { refuseWith } from "../routes/refusals.ts";
import { readerOfSession } from "../socket/reader.ts";
import type { Store } from "../store/store.ts";
import { resultsBytes } from "./results.ts";

export type ResultsContext = { accounts: Accounts; database: DatabaseSync; store: Store };

/** To anybody else there is nothing here, and the same where nothing is published. [RS3] */
export function resultsRoutes(context: ResultsContext): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  app.get("/sessions/:session/results", async (c) => {
    const asking = signedIn(c, context.accounts);
    if (!asking) return refuseWith(c, "not-signed-in");
    const session = sessionId.safeParse(c.req.param("session"));
    const bytes = session.success ? await bytesFor(context, asking, session.data) : null;
    return bytes
      ? c.body(bytes, 200, { "Content-Type": "application/json; charset=utf-8" })
      : refuseWith(c, "not-found");
  });
  return app;
}

async function bytesFor(
  { store, database }: ResultsContext,
  asking: Parameters<typeof readerOfSession>[1],
  session: SessionId,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await readerOfSession(store, asking, session);
  const hash = found?.reader.role === "member" ? publishedResults(found.log.facts) : null;
  return hash && resultsBytes(database, session, hash);
}
