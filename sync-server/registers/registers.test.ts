import { canonicalBytes } from "#core/canonical.ts";
import { sessionId } from "#core/ids.ts";
import { parseFact } from "#core/log/log.ts";
import { registerVersion } from "#core/register/register.ts";
import { registerKey } from "#core/wire/http.ts";
import { hexToBytes } from "@noble/hashes/utils.js";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bearer } from "../testing/cast.ts";
import { morning } from "../testing/morning.ts";
import type { Pass } from "../testing/school.ts";
import { greeted } from "../testing/wire-client.ts";

const PUPIL = {
  lastName: "LEFÈVRE",
  usageName: "",
  firstName: "Hugo",
  birthdate: "2011-11-14",
  sex: "M" as const,
  birthCity: "",
  birthInseeCode: "69383",
  birthCountry: "100",
  schoolClass: "3A",
};
const JUNE = [{ ine: "101071364FK", ...PUPIL }];
const SEPTEMBER = [...JUNE, { ine: "607151283BD", ...PUPIL, firstName: "Adam" }];
const NOBODYS_HASH = "0".repeat(64);

/** A relay with a school, and what a member of it asks over HTTP. */
async function school() {
  const at = await morning();
  const { centre } = at.school;
  const claire = at.claire.pass;
  const ask = (path: string, who: Pass | null, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${at.port}/centres/${centre}${path}`, {
      ...init,
      headers: who ? bearer(who.token, who.device) : {},
    });
  const key = async (who: Pass) =>
    hexToBytes(registerKey.parse(await (await ask("/register-key", who)).json()).key);
  const hashKey = await key(claire);
  const version = (pupils: typeof JUNE) => registerVersion(pupils, { centre, hashKey });
  const imports = ({ bytes, hash }: { bytes: Uint8Array; hash: string }, who: Pass = claire) =>
    ask(`/registers/${hash}`, who, { method: "PUT", body: new Uint8Array(bytes) });
  /** The versions that the centre's log names, the oldest first. */
  const told = async () => {
    const wire = await greeted(at.port, claire);
    await wire.open(sessionId.parse(centre));
    const answer = await wire.pull(sessionId.parse(centre));
    const items = answer.type === "items" ? answer.items : [];
    return items.flatMap(([, , bytes]) => {
      const fact = parseFact(bytes);
      return fact?.kind === "register-imported" ? [fact.version] : [];
    });
  };
  return { ...at, centre, claire, ask, key, version, imports, told };
}

describe("importing a register", () => {
  test("[RG13] every member gets the same secret, another centre another one", async () => {
    const { key, claire, nadia } = await school();
    const secret = await key(claire);
    expect(secret).toHaveLength(32);
    expect(await key((await nadia()).pass)).toEqual(secret);
    const other = await school();
    expect(await other.key(other.claire)).not.toEqual(secret);
  });

  test("[RG15] what one member imports, every member hears of and can read, byte for byte", async () => {
    const { centre, version, imports, ask, nadia } = await school();
    const { pass, wire } = await nadia();
    await wire.open(centre);
    const june = version(JUNE);
    expect((await imports(june)).status).toBe(204);
    const { items } = await wire.next("items");
    expect(parseFact(items[0]?.[2] ?? new Uint8Array())).toMatchObject({
      kind: "register-imported",
      version: june.hash,
      pupils: 1,
    });
    const answer = await ask(`/registers/${june.hash}`, pass);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(june.bytes);
  });

  test("[RG15] the version before it is forgotten", async () => {
    const { version, imports, ask, claire } = await school();
    const [june, september] = [version(JUNE), version(SEPTEMBER)];
    await imports(june);
    await imports(september);
    expect((await ask(`/registers/${june.hash}`, claire)).status).toBe(404);
    expect((await ask(`/registers/${september.hash}`, claire)).status).toBe(200);
  });

  test("[RG15] of two imports at one moment the one told last is the one there is", async () => {
    const { version, imports, ask, claire, told } = await school();
    const versions = [version(JUNE), version(SEPTEMBER)];
    await Promise.all(versions.map((each) => imports(each)));
    const [first, last] = await told();
    expect((await ask(`/registers/${last}`, claire)).status).toBe(200);
    expect((await ask(`/registers/${first}`, claire)).status).toBe(404);
  });

  test.each([
    ["bytes that are no register", (bytes: Uint8Array) => bytes.slice(1)],
    [
      "a register that was altered",
      (bytes: Uint8Array) => bytes.map((byte) => (byte === 0x48 ? 0x4a : byte)),
    ],
  ])("[RG14] %s are refused, and nobody hears of them", async (_what, spoil) => {
    const { version, imports, ask, claire } = await school();
    const { bytes, hash } = version(JUNE);
    expect((await imports({ bytes: spoil(bytes), hash })).status).toBe(400);
    expect((await ask(`/registers/${hash}`, claire)).status).toBe(404);
  });

  test("[RG14] a register of another centre is refused", async () => {
    const { imports } = await school();
    const { version } = await school();
    expect((await imports(version(JUNE))).status).toBe(400);
  });

  test("[RG14] a register of nobody is refused, and its neighbours in the log are kept", async () => {
    const { centre, imports, told, nadia } = await school();
    const nobody = { kind: "register@1", centre, pupils: [] };
    const bytes = canonicalBytes(nobody);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const [answer] = await Promise.all([imports({ bytes, hash }), nadia()]);
    expect(answer.status).toBe(400);
    expect(await told()).toEqual([]);
  });

  test("[RG14] more than 4 MiB are refused", async () => {
    const { imports } = await school();
    const bytes = new Uint8Array(4 * 1024 * 1024 + 1);
    expect((await imports({ bytes, hash: NOBODYS_HASH })).status).toBe(413);
  });

  test("[RG14] nothing is read of what a stranger sends", async () => {
    const { port, centre } = await school();
    const sent = { chunks: 0 };
    const body = endless(sent);
    const url = `http://127.0.0.1:${port}/centres/${centre}/registers/${NOBODYS_HASH}`;
    const request: RequestInit & { duplex: "half" } = { method: "PUT", body, duplex: "half" };
    const answer = await fetch(url, request);
    expect(answer.status).toBe(401);
    // What the sockets of a busy machine hold by themselves is far below 64 MiB.
    expect(sent.chunks).toBeLessThan(1024);
  });
});

/** 64 KiB after 64 KiB, as long as somebody takes them. */
function endless(sent: { chunks: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      sent.chunks += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
}
