// The API of the test platform. `Authorization: Bearer <key>` of one centre; answers and refusals as JSON.
import { subscriptionOf } from "#core/roster/queries.ts";
import { addendaIn } from "#core/addendum/queries.ts";
import { candidateId, contentHash } from "#core/ids.ts";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import * as z from "zod";
import { addendumBytes } from "../addenda/addenda.ts";
import { jsonBody, smallBody } from "../routes/body.ts";
import { refuseWith } from "../routes/refusals.ts";
import { platformAccess } from "./access.ts";
import type { PlatformContext, PlatformEnv } from "./context.ts";
import { feedPage } from "./feed.ts";
import { handedOver, handOver } from "./hand-over.ts";
import { mayBeAsked, mayStartNow } from "./judge-candidate.ts";
import { momentOf, sessionOf } from "./moment.ts";
import { addendumPath } from "./paths.ts";
import { refusePlatform } from "./refusals.ts";
import { sealedOf } from "./sealed.ts";
import { tell } from "./tell.ts";
import { toldEvent } from "./told-event.ts";

const cursor = z.object({
  since: z.coerce.number().int().nonnegative().default(0),
  max: z.coerce.number().int().min(1).max(1000).default(200),
});
const sessionPath = z.object({ number: z.coerce.number().int().positive() });
const addendumOfSession = sessionPath.extend({ hash: contentHash });
const candidatePath = sessionPath.extend({ candidate: candidateId });

/** What the test platform may do; mounted on the app of the relay. */
export function platformRoutes(context: PlatformContext): Hono<PlatformEnv> {
  const app = new Hono<PlatformEnv>();
  app.use("/platform/*", platformAccess(context));
  app.post("/platform/facts", smallBody, jsonBody(toldEvent), async (c) => {
    const told = await tell(context, c.get("centre"), c.req.valid("json"));
    return told.ok ? c.json(told.answer) : refusePlatform(c, told.reason, told.opensOn);
  });
  app.get("/platform/events", inQuery(cursor), async (c) =>
    c.json(await feedPage(context, { centre: c.get("centre"), ...c.req.valid("query") })),
  );
  app.get("/platform/sessions/:number/sealed", inPath(sessionPath), (c) =>
    sealedSession(c, context, c.req.valid("param").number),
  );
  app.get("/platform/sessions/:number/addenda/:hash", inPath(addendumOfSession), (c) =>
    addendum(c, context, c.req.valid("param")),
  );
  app.put(
    "/platform/sessions/:number/results",
    inPath(sessionPath),
    resultsSized,
    jsonBody(handedOver),
    async (c) => {
      const sessionNumber = c.req.valid("param").number;
      const { results } = c.req.valid("json");
      const kept = await handOver(context, c.get("centre"), { sessionNumber, results });
      return kept.ok ? c.json({ results: kept.hash }) : refusePlatform(c, kept.reason);
    },
  );
  app.get("/platform/sessions/:number/candidates/:candidate/state", inPath(candidatePath), (c) =>
    candidateState(c, context, c.req.valid("param")),
  );
  return app;
}

/** 2,000 results with the longest comments would be more; nobody has those. */
const resultsSized = bodyLimit({
  maxSize: 2 * 1024 * 1024,
  onError: (c) => refuseWith(c, "too-large"),
});

/** What was sealed, with its people and its receipt [PL12], and what was sent after it. [PL17] */
async function sealedSession(c: Context<PlatformEnv>, context: PlatformContext, number: number) {
  const codes = sessionOf(context, c.get("centre"), number);
  if (!codes) return refusePlatform(c, "unknown-session");
  const sealed = sealedOf(context.database, codes.session);
  if (!sealed) return refusePlatform(c, "not-sealed");
  const { facts } = await context.store.read(codes.session);
  const addenda = addendaIn(facts).map(({ at, hash }) => {
    return { at, addendum: hash, way: addendumPath(number, hash) };
  });
  return c.json({ ...sealed, addenda });
}

/** Byte for byte: its SHA-256 is the hash by which it is asked for. [PL17] */
function addendum(
  c: Context<PlatformEnv>,
  context: PlatformContext,
  { number, hash }: z.infer<typeof addendumOfSession>,
): Response {
  const codes = sessionOf(context, c.get("centre"), number);
  if (!codes) return refusePlatform(c, "unknown-session");
  const bytes = addendumBytes(context.database, codes.session, hash);
  return bytes
    ? c.body(bytes, 200, { "Content-Type": "application/json; charset=utf-8" })
    : refusePlatform(c, "unknown-addendum");
}

/** `{mayStart: true}`, or `{mayStart: false, code}` with the reason; and for which certification. [PL13] */
async function candidateState(
  c: Context<PlatformEnv>,
  context: PlatformContext,
  { number, candidate }: z.infer<typeof candidatePath>,
): Promise<Response> {
  const codes = sessionOf(context, c.get("centre"), number);
  if (!codes) return refusePlatform(c, "unknown-session");
  const moment = await momentOf(context, codes);
  const known = mayBeAsked(moment, candidate);
  if (!known.ok) return refusePlatform(c, known.reason);
  const verdict = mayStartNow(moment, candidate);
  const subscription = subscriptionOf(moment.documents.roster, candidate);
  const answer = verdict.ok ? { mayStart: true } : { mayStart: false, code: verdict.reason };
  return c.json({ ...answer, subscription });
}

/** The query as this schema knows it, else `bad-request`. */
function inQuery<Output, Input>(schema: z.ZodType<Output, Input>) {
  return validator("query", (value, c) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : refuseWith(c, "bad-request");
  });
}

/** The parts of the path as this schema knows them, else `bad-request`. */
function inPath<Output, Input>(schema: z.ZodType<Output, Input>) {
  return validator("param", (value, c) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : refuseWith(c, "bad-request");
  });
}
