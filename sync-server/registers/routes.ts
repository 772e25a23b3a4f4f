// The register of a centre over HTTP: 2,800 pupils are 800 KiB, too much for a frame. Its members hear in
// the centre's log which version counts, and fetch the bytes here.
import {
  centreId,
  contentHash,
  sessionId,
  type CentreId,
  type ContentHash,
  type PersonId,
  type SessionId,
} from "#core/ids.ts";
import { parseRegister } from "#core/register/register.ts";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts } from "../accounts/accounts.ts";
import { signedIn } from "../routes/client.ts";
import type { RouteEnv } from "../routes/context.ts";
import { refuseWith } from "../routes/refusals.ts";
import type { Store } from "../store/store.ts";
import { keepOnly, keepRegister, registerBytes, registerSecret } from "./registers.ts";

export type RegisterContext = {
  accounts: Accounts;
  database: DatabaseSync;
  store: Store;
  /** Tells everybody who looks at this log what was committed. */
  spread: (log: SessionId) => Promise<void>;
};

/** 20,000 pupils: ten times a large school. */
const MAX_REGISTER_BYTES = 8 * 1024 * 1024;
const BYTES = "application/octet-stream";

/** For the members of the centre alone; to anybody else it is as unknown as what never was. [RG14] */
export function registerRoutes(context: RegisterContext): Hono<RouteEnv> {
  const { accounts, database } = context;
  const app = new Hono<RouteEnv>();
  app.get("/centres/:centre/register-key", (c) => {
    const asking = memberAsking(c, accounts);
    if ("refused" in asking) return asking.refused;
    return c.json({ key: bytesToHex(registerSecret(database, asking.centre)) });
  });
  app.get("/centres/:centre/registers/:hash", (c) => {
    const asking = memberAsking(c, accounts);
    if ("refused" in asking) return asking.refused;
    const hash = contentHash.safeParse(c.req.param("hash"));
    const bytes = hash.success ? registerBytes(database, asking.centre, hash.data) : null;
    return bytes ? c.body(bytes, 200, { "Content-Type": BYTES }) : refuseWith(c, "not-found");
  });
  app.put("/centres/:centre/registers/:hash", registerSized, async (c) => {
    const asking = memberAsking(c, accounts);
    if ("refused" in asking) return asking.refused;
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return (await imported(context, { ...asking, hash: c.req.param("hash"), bytes }))
      ? c.body(null, 204)
      : refuseWith(c, "bad-request");
  });
  return app;
}

const registerSized = bodyLimit({
  maxSize: MAX_REGISTER_BYTES,
  onError: (c) => refuseWith(c, "too-large"),
});

/**
 * Kept before everybody hears of it, and once more after: whoever imports at the same moment forgets the
 * version that is not the last. False if the bytes are no register of this centre, or not these.
 */
async function imported(
  { database, store, spread }: RegisterContext,
  args: { centre: CentreId; person: PersonId; hash: string; bytes: Uint8Array },
): Promise<boolean> {
  const { centre, person, bytes } = args;
  const register = parseRegister(bytes);
  if (register?.centre !== centre || register.hash !== args.hash) return false;
  const { hash, pupils } = register;
  keepRegister(database, { centre, hash, bytes });
  const log = sessionId.parse(centre);
  const fact = {
    kind: "register-imported",
    by: person,
    version: hash,
    pupils: pupils.length,
  } as const;
  const [decision] = await store.commit([{ log, request: { kind: "fact", fact, eventId: null } }]);
  if (!decision?.ok) throw new Error("the list of a centre took no register");
  if ((await lastVersion(store, log)) === hash) keepOnly(database, { centre, hash, bytes });
  await spread(log);
  return true;
}

async function lastVersion(store: Store, log: SessionId): Promise<ContentHash | null> {
  const { facts } = await store.read(log);
  const last = facts.findLast((fact) => fact.kind === "register-imported");
  return last?.kind === "register-imported" ? last.version : null;
}

type Asking = { centre: CentreId; person: PersonId } | { refused: Response };

function memberAsking(c: Context<RouteEnv>, accounts: Accounts): Asking {
  const asking = signedIn(c, accounts);
  if (!asking) return { refused: refuseWith(c, "not-signed-in") };
  const centre = centreId.safeParse(c.req.param("centre")).data;
  const { principal } = asking;
  const mine = principal.kind === "member" ? principal.centres : [];
  const found = mine.find((each) => each.centre === centre);
  return found ?? { refused: refuseWith(c, "not-found") };
}
