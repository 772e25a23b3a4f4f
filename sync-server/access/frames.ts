// How each frame is asked, over a socket of one's own.
import type { RelayFrame } from "#core/wire/frames.ts";
import { deviceId, sessionId } from "#core/ids.ts";
import { newId } from "../accounts/secrets.ts";
import { colleague, type Colleague } from "../testing/colleague.ts";
import { emptyNotebook, expectationOf, oneMoreMinute, write } from "../testing/notebook.ts";
import { HungUpError } from "../testing/wire-client.ts";
import type { Line, Role } from "./table.ts";
import { cardOf, type World } from "./world.ts";

const NOBODY = { token: "A".repeat(43), device: deviceId.parse("0d".repeat(16)) };

/** What was answered; null where nothing was heard by anybody, or the socket was ended. */
type Heard = RelayFrame | null;
type Attempt = (page: Colleague, world: World) => Promise<Heard>;
/** What came of it; a stranger is not let in, and of what is not answered the others hear nothing. */
export type Verdict = "heard" | "silence" | "stranger" | Code;
type Code = Extract<RelayFrame, { type: "refused" }>["code"];

const listOf = ({ centre }: World) => sessionId.parse(centre);

export const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  // Whoever is known is told that there is no such session; whoever is not, that they are not.
  "frame hello": async ({ wire }) => {
    const answer = await wire.open(newId(sessionId));
    return answer.type === "refused" && answer.code === "FORBIDDEN" ? opened(answer.log) : answer;
  },
  "frame create": ({ wire }, { centre }) => wire.create(newId(sessionId), centre),
  "frame create (the list of a centre)": createsLists,
  "frame open": ({ wire, session }) => wire.open(session),
  "frame open (the list of a centre)": ({ wire }, { centre }) => wire.open(centre),
  "frame pull": ({ wire, session }) => wire.pull(session),
  "frame pull (the list of a centre)": ({ wire }, world) => wire.pull(listOf(world)),
  "frame push session": (page) =>
    page.writes("session", (draft) => {
      draft.observations = "Salle B13";
    }),
  "frame push roster": (page) =>
    page.writes("roster", (draft) => {
      draft.candidates = {};
    }),
  "frame push report": (page) => page.writes("report", oneMoreMinute),
  "frame push report (the list of a centre)": ({ wire }, world) =>
    wire.push(listOf(world), "report", write(emptyNotebook(), "report", oneMoreMinute)),
  "frame presence": presence,
  "frame close": async ({ wire, session }) => {
    await wire.open(session);
    const answer = wire.close(session);
    wire.drained(session);
    return await answer;
  },
  "frame close (the list of a centre)": async ({ wire }, world) => {
    await wire.open(listOf(world));
    return await wire.close(listOf(world));
  },
  "frame drained": drained,
  "frame finalise": finalise,
  "frame finalise (the list of a centre)": async ({ wire, notebook }, world) => {
    await wire.open(listOf(world));
    const expect = expectationOf(notebook);
    return await wire.finalise({ log: listOf(world), expect, missing: [] });
  },
};

/** Somebody of this role asks it. */
export async function verdictOn(world: World, { title }: Line, role: Role): Promise<Verdict> {
  const attempt = ATTEMPTS[title];
  if (!attempt) throw new Error(`nobody knows how to ask ${title}`);
  const { session } = world.sessions.started;
  const card = cardOf(world, role, "started");
  const known = card && "pass" in card ? card.pass : { ...world.witness, ...NOBODY };
  const pass = card && "key" in card ? { ...known, token: card.key } : known;
  try {
    const page = await colleague(world.port, { pass, session });
    const heard = await attempt(page, world);
    await page.wire.hangUp();
    return verdictOf(heard);
  } catch (error) {
    if (error instanceof HungUpError) return "stranger";
    throw error;
  }
}

function verdictOf(heard: Heard): Verdict {
  if (!heard) return "silence";
  if (heard.type === "refused") return heard.code === "AUTH" ? "stranger" : heard.code;
  const codes = heard.type === "ack" ? heard.no.map(([, code]) => code) : [];
  return codes.find((code) => code !== "FORBIDDEN") ?? codes[0] ?? "heard";
}

/** Each list, the full one and the empty one, as a session of each centre: of one's own, too. */
async function createsLists({ wire }: Colleague, { centre, elsewhere }: World): Promise<Heard> {
  const answers: Heard[] = [];
  for (const list of [centre, elsewhere])
    for (const owner of [centre, elsewhere])
      answers.push(await wire.create(sessionId.parse(list), owner));
  return answers.find((answer) => verdictOf(answer) !== "FORBIDDEN") ?? answers[0] ?? null;
}

/** The administrator has the session open on one more computer, and hears what is passed on. */
function witness({ port, witness: pass, sessions }: World): Promise<Colleague> {
  return colleague(port, { pass, session: sessions.started.session });
}

async function presence({ wire, session }: Colleague, world: World): Promise<Heard> {
  const other = await witness(world);
  await other.opens();
  await wire.open(session);
  wire.send({ type: "presence", log: session, on: "room" });
  return await heardBy(other, "presence", isAnswered(wire));
}

/** Claire closes; whoever has it open is waited for, and nobody else's word counts. */
async function drained({ wire, session }: Colleague, world: World): Promise<Heard> {
  const [closes, silent] = [await witness(world), await witness(world)];
  await closes.opens();
  const answer = await wire.open(session);
  if (answer.type === "refused") await silent.opens();
  closes.wire.send({ type: "close", log: session });
  await closes.wire.next("closing");
  closes.wire.drained(session);
  wire.drained(session);
  const heard = await heardBy(closes, "drained", isAnswered(wire));
  await silent.wire.hangUp();
  return heard;
}

/** What the other one has got of this type by the time that all that was sent before `done` is answered. */
async function heardBy(
  other: Colleague,
  type: "presence" | "drained",
  done: Promise<unknown>,
): Promise<Heard> {
  try {
    await done;
    await isAnswered(other.wire);
    return other.wire.unreadOf(type)[0] ?? null;
  } finally {
    await other.wire.hangUp();
  }
}

/** All that was sent before: nobody but whoever asks is told of a session that never was. */
async function isAnswered({ open }: Colleague["wire"]): Promise<void> {
  await open(newId(sessionId));
}

/** The right thing at the right moment: somebody has closed, and who asks confirms what there is. */
async function finalise({ wire, session: log }: Colleague, world: World): Promise<Heard> {
  const other = await witness(world);
  await other.opens();
  other.wire.send({ type: "close", log });
  await other.wire.next("closing");
  await other.catchesUp();
  await other.wire.hangUp();
  return await wire.finalise({ log, expect: expectationOf(other.notebook), missing: [] });
}

function opened(log: string): RelayFrame {
  return { type: "hint", log, len: 0 };
}
