import { encode } from "cborg";
import * as fc from "fast-check";
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { atomic, type SessionDocument } from "#core/schema.ts";
import { encodeFrame } from "#core/wire/encoding.ts";
import { MAX_FRAME_BYTES } from "#core/wire/frames.ts";
import { morning } from "../testing/morning.ts";
import { hashOf, write } from "../testing/notebook.ts";
import { connected } from "../testing/wire-client.ts";

/** Prose that nothing shortens. */
const noise = (characters: number) => atomic(randomBytes(characters / 2).toString("hex"));
const fills = (characters: number) => (draft: SessionDocument) => {
  draft.site = noise(characters);
};
const pull = { type: "pull", log: "5e".repeat(16), since: 0, max: 1 } as const;

const noFrames: readonly [what: string, message: Uint8Array | string, code: number][] = [
  ["text", JSON.stringify(pull), 4400],
  ["nothing", new Uint8Array(), 4400],
  ["no CBOR", Uint8Array.of(0xff, 0xff), 4400],
  ["CBOR null", encode(null), 4400],
  ["an unknown frame", encode({ type: "shutdown" }), 4400],
  ["a frame without its fields", encode({ type: "open" }), 4400],
  ["a frame with something behind it", Buffer.concat([encodeFrame(pull), encode(null)]), 4400],
  ["a key that reaches a prototype", encode({ ...pull, constructor: 1 }), 4400],
  ["100,000 lists in each other", new Uint8Array(100_000).fill(0x81), 4400],
  ["1 MB", new Uint8Array(1024 * 1024), 1009],
];

test.each(noFrames)("[SO3] %s ends its socket, and nobody else's", async (_what, message, code) => {
  const { claire, samir, session } = await morning();
  const hostile = await samir();
  hostile.wire.socket.send(message);
  expect(await hostile.wire.closed).toMatchObject({ code });
  expect(await claire.wire.open(session)).toMatchObject({ type: "opened" });
});

test("[SO3] a stranger's noise gets an answer, whatever it is", async () => {
  const { claire, port, session } = await morning();
  const anything = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      const stranger = await connected(port);
      stranger.socket.send(bytes);
      expect((await stranger.closed).code).toBe(4400);
    }),
    { numRuns: 25 },
  );
  expect(await claire.wire.open(session)).toMatchObject({ type: "opened" });
});

test("[SO6] a change that is too large is refused, those beside it are kept", async () => {
  const { claire, nadia, session } = await morning();
  const small = write(claire.notebook, "session", fills(1_000));
  const large = write(claire.notebook, "session", fills(66_000));
  const ack = await claire.wire.push(session, "session", small, large);
  expect(ack).toMatchObject({
    ok: [[hashOf(small), expect.any(Number)]],
    no: [[expect.any(String), "TOO_LARGE"]],
  });
  const other = await nadia();
  await other.catchesUp();
  expect(await other.writes("session", fills(1_000))).toMatchObject({ no: [] });
});

test("[SO6] a change of 10 MB ends its socket, and the session is as it was", async () => {
  const { claire, samir, session } = await morning();
  const hostile = await samir();
  const { tip } = claire.notebook;
  hostile.wire.send({
    type: "push",
    log: session,
    doc: { kind: "report", generation: 0 },
    changes: [new Uint8Array(10_000_000)],
  });
  expect(await hostile.wire.closed).toMatchObject({ code: 1009 });
  expect(await claire.wire.open(session, tip.seq)).toMatchObject({ len: tip.seq, hash: tip.hash });
});

test("[SO7] who asks too much is told so, waits, and is heard again; others do not wait", async () => {
  const budget = { points: 20, seconds: 1, pointBytes: MAX_FRAME_BYTES };
  const { claire, samir, session } = await morning({ limits: { budget, holdMs: 20 } });
  const eager = await samir();
  const answers = Array.from({ length: 30 }, () => eager.wire.pull(session, 0, 1));
  expect(await claire.wire.pull(session, 0, 1)).toMatchObject({ type: "items" });
  const types = (await Promise.all(answers)).map(({ type }) => type);
  expect(types.filter((type) => type === "items")).toHaveLength(20);
  expect(types.filter((type) => type === "refused")).toHaveLength(10);
  await expect
    .poll(async () => (await eager.wire.pull(session, 0, 1)).type, { timeout: 3_000 })
    .toBe("items");
});

test("[SO7] what is large counts for more", async () => {
  const budget = { points: 20, seconds: 10, pointBytes: 1024 };
  const { claire } = await morning({ limits: { budget, holdMs: 20 } });
  expect(await claire.writes("session", fills(30_000))).toMatchObject({ code: "RATE" });
});

test("[SO8] who does not read is dropped, comes back and finds everything", async () => {
  const budget = { points: 1e6, seconds: 10, pointBytes: MAX_FRAME_BYTES };
  const limits = { maxBufferedBytes: 64 * 1024, budget };
  const { claire, nadia, lines } = await morning({ limits });
  const asleep = await nadia();
  await asleep.catchesUp();
  asleep.wire.socket.pause();
  const claireWrites = async () => {
    await claire.writes("session", fills(60_000));
    return lines.join();
  };
  await expect
    .poll(claireWrites, { interval: 1, timeout: 20_000 })
    .toContain("slow reader dropped");
  asleep.wire.socket.resume();
  expect(await asleep.wire.closed).toMatchObject({ code: 1006 });
  const awake = await nadia();
  await awake.catchesUp();
  await claire.catchesUp();
  expect(awake.notebook.tip).toEqual(claire.notebook.tip);
}, 30_000);
