// Everybody asks everything there is, and the answer is what the table says.
import { documentKind } from "#core/schema.ts";
import { deviceFrame } from "#core/wire/frames.ts";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillsTheDisk, secretsOf, strays } from "./canary.ts";
import { ATTEMPTS, verdictOn, type Verdict } from "./frames.ts";
import { asks, asksAboutNothing } from "./requests.ts";
import { LINES, ROLES, type Line, type Role } from "./table.ts";
import { keptIn, worlds, type World } from "./world.ts";

const REQUESTS = LINES.filter(({ asked }) => !asked.startsWith("frame "));
const FRAMES = LINES.filter(({ asked }) => asked.startsWith("frame "));
/** Who it is, or that it is not theirs, or that there is no such thing. */
const REFUSED = [401, 403, 404];

let made: Awaited<ReturnType<typeof worlds>>;
beforeAll(async () => {
  made = await worlds();
}, 60_000);
afterAll(() => made.forget());

const isForAll = ({ rules }: Line) => rules.size === ROLES.length;
const whoMay = ({ rules }: Line) => ROLES.filter((role) => rules.has(role));
const whoMayNot = ({ rules }: Line) => ROLES.filter((role) => !rules.has(role));

async function inFreshWorld<Found>(work: (world: World) => Promise<Found>): Promise<Found> {
  const world = await made.fresh();
  try {
    return await work(world);
  } finally {
    await world.end();
  }
}

test("[RT2] every address, every frame and every document of a session stands in the table", async () => {
  const routes = await inFreshWorld(async (world) => world.routes);
  const kinds = deviceFrame.options.map(({ shape }) => shape.type.value);
  const frames = kinds.flatMap((kind) =>
    kind === "push" ? documentKind.options.map((doc) => `frame push ${doc}`) : [`frame ${kind}`],
  );
  expect([...new Set(LINES.map(({ asked }) => asked))].toSorted()).toEqual(
    [...routes, ...frames].toSorted(),
  );
  expect(Object.keys(ATTEMPTS).toSorted()).toEqual(FRAMES.map(({ title }) => title).toSorted());
});

test("[RT2] each yes of the table has a rule, and no address has room for what somebody types", () => {
  const spec = readFileSync("core/SPEC.md", "utf8");
  const rules = new Set(LINES.flatMap((line) => [...line.rules.values()]));
  expect([...rules].filter((rule) => !spec.includes(`**[${rule}]**`))).toEqual([]);
  const parts = new Set(REQUESTS.flatMap(({ asked }) => asked.match(/:\w+/g) ?? []));
  expect([...parts].toSorted()).toEqual(
    [":candidate", ":centre", ":hash", ":invitation", ":number", ":person", ":session"].toSorted(),
  );
});

test("[RT1] [SO4] [SO5] [LO14] [PL1] [RG14] [RS3] [IN5] [TE1] whoever is not named is refused, and nothing comes of it", async () => {
  await inFreshWorld(async (world) => {
    const before = keptIn(world.database);
    for (const line of REQUESTS.filter((each) => !isForAll(each))) {
      const answers = await Promise.all(whoMayNot(line).map((role) => refusal(world, line, role)));
      expect(answers.filter((answer) => answer !== null)).toEqual([]);
    }
    for (const line of FRAMES.filter((each) => !closesFirst(each))) {
      const roles = whoMayNot(line);
      const verdicts = await Promise.all(roles.map((role) => verdictOn(world, line, role)));
      const told = roles.map((role, index) => [role, line.title, verdicts[index]]);
      expect(told).toEqual(roles.map((role) => [role, line.title, refusalOf(line, role)]));
    }
    const after = keptIn(world.database);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual([]);
  });
}, 120_000);

/** A session that is closing is another one for whoever asks next. */
function closesFirst({ title }: Line): boolean {
  return title === "frame drained" || title === "frame finalise";
}

/** Whoever is let in is told that it is not theirs: that it is too early or too much is no refusal. */
function refusalOf({ asked }: Line, role: Role): Verdict {
  const hello = LINES.find((line) => line.asked === "frame hello");
  if (!hello?.rules.has(role)) return "stranger";
  return ["frame presence", "frame drained"].includes(asked) ? "silence" : "FORBIDDEN";
}

/** null if this is refused, in the same words as what never was; else what is wrong. */
async function refusal(world: World, line: Line, role: Role): Promise<string | null> {
  const answer = await asks(world, line, role);
  const told = `${role}: ${line.title}: ${answer.status} ${answer.text}`;
  if (!REFUSED.includes(answer.status)) return told;
  // Within a centre of one's own, there is nothing to hide from a member.
  if (answer.text === '{"code":"not-admin"}') return role === "member" ? null : told;
  const other = await asksAboutNothing(world, line, role);
  const isSame = other.status === answer.status && other.text === answer.text;
  return isSame ? null : `${told}, and of nothing ${other.status} ${other.text}`;
}

test("[RT1] whoever is named may", async () => {
  for (const line of REQUESTS.filter((each) => !isForAll(each)))
    for (const role of whoMay(line)) {
      const { status, text } = await inFreshWorld((world) => asks(world, line, role));
      expect(status < 300, `${role}: ${line.title}: ${status} ${text}`).toBe(true);
    }
}, 120_000);

test("[RT1] [RT4] whoever is named is heard", async () => {
  for (const line of FRAMES)
    for (const role of whoMay(line)) {
      const verdict = await inFreshWorld((world) => verdictOn(world, line, role));
      expect(verdict, `${role}: ${line.title}`).toBe("heard");
    }
}, 120_000);

/** What can be used once has been, and one account is tried a few times, whoever asks next. */
const NEXT: Readonly<Record<string, readonly number[]>> = {
  "POST /links/use": [409],
  "POST /sign-in": [200, 429],
};

test("[RT3] the doors and what anybody may know are open to anybody", async () => {
  await inFreshWorld(async (world) => {
    for (const line of REQUESTS.filter(isForAll)) {
      const [first, ...others] = whoMay(line);
      const answer = await asks(world, line, first ?? "nobody");
      const answers = await Promise.all(others.map((role) => asks(world, line, role)));
      const due = NEXT[line.asked] ?? [200];
      const wrong = answers.filter(({ status }) => !due.includes(status));
      expect([line.title, answer.status, wrong]).toEqual([line.title, 200, []]);
    }
  });
}, 60_000);

test("[SR1] [SR7] [RT1] once somebody has closed, nobody speaks for the others or finalises who may not", async () => {
  for (const line of FRAMES.filter(closesFirst))
    for (const role of whoMayNot(line)) {
      const verdict = await inFreshWorld((world) => verdictOn(world, line, role));
      expect([role, line.title, verdict]).toEqual([role, line.title, refusalOf(line, role)]);
    }
}, 60_000);

test("[AC15] whatever was asked, went wrong or was typed where it should not, no log and no file names it", async () => {
  await inFreshWorld(async (world) => {
    await strays(world);
    fillsTheDisk(world.database);
    for (const line of REQUESTS) await Promise.all(ROLES.map((role) => asks(world, line, role)));
    for (const line of FRAMES.filter(({ asked }) => /create|push/.test(asked)))
      await Promise.all(ROLES.map((role) => verdictOn(world, line, role)));
    const written = made.lines.join("");
    for (const event of ["request failed", "frame failed"]) expect(written).toContain(event);
    const places = [written, readdirSync(made.folder).join()];
    const found = secretsOf(world).filter((secret) => places.some((text) => text.includes(secret)));
    expect(found).toEqual([]);
  });
}, 120_000);
