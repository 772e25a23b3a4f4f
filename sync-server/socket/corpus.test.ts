// Everything that was ever found to do harm, pushed to a relay; the device's door is in core/link.
import { parseHeader } from "#core/guard/header.ts";
import { parseFact } from "#core/log/log.ts";
import { atomic } from "#core/schema.ts";
import { CORPUS, type Answer, type Vector } from "#core/testing/guard/corpus.ts";
import { FRAMES } from "#core/testing/guard/corpus-frames.ts";
import { MAX_CHANGES_A_PUSH, MAX_FRAME_BYTES } from "#core/wire/frames.ts";
import { expect, test } from "vitest";
import { morning, sessionAt } from "../testing/morning.ts";
import { hashOf, write } from "../testing/notebook.ts";

type Place = Awaited<ReturnType<typeof sessionAt>>;

const inAFrame = CORPUS.filter(({ bytes }) => bytes.length < MAX_FRAME_BYTES);
const tooLong = CORPUS.filter(({ bytes }) => bytes.length >= MAX_FRAME_BYTES);

test("[LO3] whatever is pushed is answered as it must be, and what is honest is kept beside it", async () => {
  const relay = await morning();
  const heard: [string, Answer][] = [];
  for (const vector of inAFrame) {
    const place = await sessionAt(relay, relay.school);
    heard.push([vector.name, await answerTo(place, vector)]);
    await expectHonestIsKept(place);
  }
  expect(heard).toEqual(inAFrame.map(({ name, answer }) => [name, answer]));
}, 120_000);

test("[LO11] what is kept and does not apply is told to everybody, each once", async () => {
  const relay = await morning();
  for (const vector of inAFrame.filter(({ answer }) => answer === "kept")) {
    const place = await sessionAt(relay, relay.school);
    await answerTo(place, vector);
    await expect.poll(() => voidedIn(place)).toEqual([nameOf(vector.bytes)]);
  }
}, 120_000);

test("[SO3] what is longer than a frame ends its socket", async () => {
  const relay = await morning();
  for (const { bytes } of tooLong) {
    const { claire, session } = await sessionAt(relay, relay.school);
    const doc = { kind: "report" as const, generation: 0 };
    claire.wire.send({ type: "push", log: session, doc, changes: [bytes] });
    expect(await claire.wire.closed).toMatchObject({ code: 1009 });
  }
});

test("[SO3] torn CBOR ends its socket, and nobody else's", async () => {
  const { claire, samir, session } = await morning();
  const codes: [string, number][] = [];
  for (const [what, bytes] of FRAMES) {
    const hostile = await samir();
    hostile.wire.socket.send(bytes);
    codes.push([what, (await hostile.wire.closed).code]);
  }
  expect(codes).toEqual(FRAMES.map(([what]) => [what, 4400]));
  expect(await claire.wire.open(session)).toMatchObject({ type: "opened" });
});

/** What comes before it enters; then it is pushed. */
async function answerTo(place: Place, { before = [], bytes }: Vector): Promise<Answer> {
  for (let from = 0; from < before.length; from += MAX_CHANGES_A_PUSH) {
    const some = before.slice(from, from + MAX_CHANGES_A_PUSH);
    expect((await pushed(place, some)).ok).toHaveLength(some.length);
  }
  const { no } = await pushed(place, [bytes]);
  return no[0]?.[1] ?? "kept";
}

async function pushed({ claire, session }: Place, changes: readonly Uint8Array[]) {
  const answer = await claire.wire.push(session, "report", ...changes);
  if (answer.type !== "ack") throw new Error(`no ack: ${answer.type}`);
  return answer;
}

async function expectHonestIsKept({ claire, session }: Place): Promise<void> {
  const honest = write(claire.notebook, "session", (draft) => {
    draft.site = atomic("B12");
  });
  const ok = [[hashOf(honest), expect.any(Number)]];
  expect(await claire.wire.push(session, "session", honest)).toMatchObject({ ok });
}

async function voidedIn({ claire, session }: Place): Promise<string[]> {
  const answer = await claire.wire.pull(session, 0);
  const items = answer.type === "items" ? answer.items : [];
  const facts = items.map(([, kind, bytes]) => (kind === "fact" ? parseFact(bytes) : null));
  return facts.flatMap((fact) => (fact?.kind === "voided" ? [fact.hash] : []));
}

function nameOf(bytes: Uint8Array): string {
  const parsed = parseHeader(bytes);
  return parsed.ok ? parsed.header.hash : parsed.reason;
}
