import { alertId } from "#core/ids.ts";
import { answerAlert, authoriseResume, confirmPresence, endTest } from "#core/report/commands.ts";
import { expect, test } from "vitest";
import { posted } from "../../testing/cast.ts";
import { demonstration, exam, freshRelay } from "../testing/exam.ts";
import { ACCESS_CODE, ANAS, MAELYS } from "../testing/room.ts";
import { DEMO_RATE } from "./routes.ts";
import { textsIn } from "./texts.ts";

const EVENT = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";
const IMAGE = alertId.parse("1a".repeat(16));
type Room = Awaited<ReturnType<typeof demonstration>>;

async function asks({ request }: Pick<Room, "request">, path: string, body: object) {
  const answer = await request(path, posted(body));
  const told: unknown = await answer.json();
  return { status: answer.status, body: told };
}
const looks = (room: Room, candidate = room.idOf(MAELYS)) =>
  asks(room, "/demo/look", { sessionNumber: room.sessionNumber, candidate });

const routes: readonly [method: string, path: string][] = [
  ["GET", "/demo/candidate"],
  ["GET", "/demo/publish"],
  ["GET", "/demo/candidate.js"],
  ["POST", "/demo/facts"],
  ["POST", "/demo/look"],
  ["POST", "/demo/received"],
];
test.each(routes)(
  "[PL15] %s %s is not there unless the relay demonstrates",
  async (method, path) => {
    const { request } = freshRelay();
    const answer = await request(path, method === "POST" ? posted({}) : {});
    expect(answer.status).toBe(404);
  },
);

test("[PL15] POST /demo/facts refuses what the platform would be refused", async () => {
  const room = await demonstration(ANAS);
  const { sessionNumber } = room;
  const told = { event: EVENT, kind: "joined", sessionNumber, ...MAELYS };
  expect(await asks(room, "/demo/facts", told)).toEqual({
    status: 404,
    body: { code: "no-match" },
  });
  expect(await asks(room, "/demo/facts", { kind: "joined" })).toEqual({
    status: 400,
    body: { code: "bad-request" },
  });
});

test("[PL15] POST /demo/look refuses a session and a candidate that it does not know", async () => {
  const room = await demonstration(MAELYS);
  const candidate = "ca".repeat(16);
  const unknown = await asks(room, "/demo/look", { sessionNumber: 4, candidate });
  expect(unknown).toEqual({ status: 404, body: { code: "unknown-session" } });
  const { sessionNumber } = room;
  expect(await asks(room, "/demo/look", { sessionNumber, candidate })).toEqual({
    status: 404,
    body: { code: "unknown-candidate" },
  });
});

test("[PL15] a network that asks too much is told to wait", async () => {
  const room = await demonstration();
  const burst = Array.from({ length: DEMO_RATE.points }, () => asks(room, "/demo/look", {}));
  await Promise.all(burst);
  expect(await asks(room, "/demo/look", {})).toEqual({
    status: 429,
    body: { code: "slow-down" },
  });
});

test.each(["/demo/candidate", "/demo/publish"])(
  "[PL15] %s is a page of the relay alone, holds no key and runs no script but the relay's",
  async (path) => {
    const { request, key } = await demonstration(MAELYS);
    const answer = await request(path);
    const html = await answer.text();
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer.headers.get("Content-Security-Policy")).not.toContain("unsafe");
    expect(html).toContain('<html lang="fr">');
    expect(html).not.toContain(key);
    expect(html).not.toMatch(/ style=| on\w+=|https?:/);
  },
);

test("[PL15] the page speaks English to those who ask for it", async () => {
  const { request } = await demonstration();
  const html = await (await request("/demo/candidate?lang=en")).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("Join the session");
});

test("[PL15] the words of the page are French as French is set", () => {
  const said = JSON.stringify(textsIn("fr"));
  expect(said).not.toMatch(/ [:;?!»]|\d (?:minutes|heures|secondes)|'/);
});

test.each(["candidate.js", "publish.js", "ask.js", "style.css"])(
  "[PL15] /demo/%s is served as what it is",
  async (name) => {
    const { request } = await demonstration();
    const answer = await request(`/demo/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toMatch(/^text\/(javascript|css); charset=utf-8$/);
  },
);

test("[PL16] a person plays Maëlys: joins, is seen, starts, and finishes", async () => {
  const room = await demonstration(MAELYS);
  const { sessionNumber, idOf, decides } = room;
  const candidate = idOf(MAELYS);
  const tells = (kind: string, told: object) =>
    asks(room, "/demo/facts", { event: crypto.randomUUID(), kind, sessionNumber, ...told });
  expect((await tells("joined", MAELYS)).body).toEqual({ candidate });
  expect((await looks(room)).body).toMatchObject({ refusal: "not-present", started: false });
  await decides(candidate, confirmPresence);
  expect((await looks(room)).body).toMatchObject({ refusal: null, started: false });
  const certification = 1_000_010_001;
  const start = { candidate, accessCode: ACCESS_CODE };
  expect((await tells("started", start)).body).toEqual({ certification });
  expect((await looks(room)).body).toMatchObject({ started: true, certification, how: null });
  await tells("finished", { candidate, how: "completed" });
  expect((await looks(room)).body).toMatchObject({ how: "completed" });
});

test("[PL16] whoever plays Maëlys on another machine is Maëlys, and goes on when Luc allows it", async () => {
  const room = await demonstration(MAELYS);
  const { sessionNumber, idOf, decides } = room;
  const join = { event: EVENT, kind: "joined", sessionNumber, ...MAELYS };
  const candidate = idOf(MAELYS);
  await asks(room, "/demo/facts", join);
  await decides(candidate, confirmPresence);
  await room.starts(MAELYS);
  const again = { ...join, event: crypto.randomUUID() };
  expect((await asks(room, "/demo/facts", again)).body).toEqual({ candidate });
  expect((await looks(room)).body).toMatchObject({ refusal: "resume-not-authorised" });
  await decides(candidate, authoriseResume);
  expect((await looks(room)).body).toMatchObject({ refusal: null });
});

test("[PL16] when Luc ends a test, the platform that is played ends it", async () => {
  const room = await demonstration(MAELYS);
  await room.isUnderWay(MAELYS);
  await room.decides(room.idOf(MAELYS), endTest);
  expect((await looks(room)).body).toMatchObject({ how: "ended-by-invigilator" });
});

test("[PL16] when Luc answers an alert, the platform that is played closes it", async () => {
  const room = await demonstration(MAELYS);
  const { sessionNumber, idOf, decides } = room;
  const candidate = idOf(MAELYS);
  await room.isUnderWay(MAELYS);
  const alert = { sessionNumber, candidate, alert: IMAGE, about: "question", question: 7 };
  await room.tells("alert-raised", alert);
  expect((await looks(room)).body).toMatchObject({ alert: { open: true, answer: null } });
  await decides(candidate, (draft, args) =>
    answerAlert(draft, { ...args, alert: IMAGE, answer: { kind: "dismissed" } }),
  );
  expect((await looks(room)).body).toMatchObject({
    alert: { about: "question", open: false, answer: "dismissed" },
  });
});

test("[PL15] the demonstration does not open the platform's own routes to anybody", async () => {
  const { request } = await demonstration();
  expect((await request("/platform/events")).status).toBe(401);
  expect((await (await exam()).request("/demo/candidate")).status).toBe(404);
});
