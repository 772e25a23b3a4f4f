// The register of a centre over HTTP: 2,800 pupils are 800 KiB, too much for a frame. Its members hear in
// the centre's log which version counts, and fetch the bytes here.
import {
  contentHash,
  sessionId,
  type CentreId,
  type ContentHash,
  type PersonId,
  type SessionId,
} from "#core/ids.ts";
import { parseRegister } from "#core/register/register.ts";
import { bytesToHex } from "@noble/hashes/utils.js";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DatabaseSync } from "node:sqlite";
import type { Accounts } from "../accounts/accounts.ts";
import { membersOnly, type MemberEnv } from "../routes/members-only.ts";
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

/** 18,000 pupils: ten times a large school. */
const MAX_REGISTER_BYTES = 4 * 1024 * 1024;
const BYTES = "application/octet-stream";

export function registerRoutes(context: RegisterContext): Hono<MemberEnv> {
  const { accounts, database } = context;
  const app = new Hono<MemberEnv>();
  app.use("/centres/:centre/*", membersOnly(accounts));
  app.get("/centres/:centre/register-key", (c) => {
    const { centre } = c.get("asking");
    return c.json({ key: bytesToHex(registerSecret(database, centre)) });
  });
  app.get("/centres/:centre/registers/:hash", (c) => {
    const { centre } = c.get("asking");
    const hash = contentHash.safeParse(c.req.param("hash"));
    const bytes = hash.success ? registerBytes(database, centre, hash.data) : null;
    return bytes ? c.body(bytes, 200, { "Content-Type": BYTES }) : refuseWith(c, "not-found");
  });
  app.put("/centres/:centre/registers/:hash", registerSized, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { centre, person } = c.get("asking");
    const args = { centre, person, hash: c.req.param("hash"), bytes };
    return (await imported(context, args)) ? c.body(null, 204) : refuseWith(c, "bad-request");
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
