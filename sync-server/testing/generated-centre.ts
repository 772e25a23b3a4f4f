// `node sync-server/testing/generated-centre.ts ADDRESS EMAIL PASSWORD PLATFORM_KEY SESSIONS PUPILS`: gives a
// centre as many sessions and pupils, over the wire and by HTTP as everybody else, for measurements.
import { A_SCHOOL } from "#core/centre/profile.ts";
import "@automerge/automerge";
import { factsView } from "#core/facts/queries.ts";
import { candidateId, deviceId, sessionId } from "#core/ids.ts";
import { registerVersion } from "#core/register/register.ts";
import { enrolCandidate } from "#core/roster/commands.ts";
import { setDetails } from "#core/session/commands.ts";
import { registerKey, signedIn } from "#core/wire/http.ts";
import { hexToBytes } from "@noble/hashes/utils.js";
import { randomBytes } from "node:crypto";
import { newId } from "../accounts/secrets.ts";
import { must, posted } from "./cast.ts";
import { colleague, type Colleague } from "./colleague.ts";
import { generatedDay, generatedPupil } from "./generated.ts";
import { platform, zoeTakesTheTest } from "./morning.ts";

/** So many write at one time, each at a computer of their own: what one may ask of the relay is limited. */
const HANDS = 6;
const A_CLASS = 28;

const [address = "", email = "", password = "", platformKey = "", ...counts] =
  process.argv.slice(2);
const [sessions = 0, pupils = 0] = counts.map(Number);
const port = Number(new URL(address).port);
const left = Array.from({ length: sessions }, (_, index) => index);
await importsPupils(await signsIn());
await Promise.all(Array.from({ length: HANDS }, worksOn));

type Member = Awaited<ReturnType<typeof signsIn>>;

async function signsIn() {
  const device = newId(deviceId);
  const answer = await fetch(`${address}/sign-in`, posted({ email, password, device }, {}));
  const { token, centres } = signedIn.parse(await answer.json());
  const [first] = centres;
  if (!first) throw new Error(`${email} works in no centre`);
  const { centre, person } = first;
  return { centre, pass: { token, device, person } };
}

async function importsPupils({ centre, pass }: Member): Promise<void> {
  const headers = { Authorization: `Bearer ${pass.token}`, "Scelle-Device": pass.device };
  const at = `${address}/centres/${centre}`;
  const secret = await fetch(`${at}/register-key`, { headers });
  const hashKey = hexToBytes(registerKey.parse(await secret.json()).key);
  const all = Array.from({ length: pupils }, (_, index) => generatedPupil(index));
  const { hash, bytes } = registerVersion(all, { centre, hashKey });
  const body = new Uint8Array(bytes);
  const { status } = await fetch(`${at}/registers/${hash}`, { method: "PUT", headers, body });
  if (status !== 204) throw new Error(`the register was not imported: ${status}`);
}

async function worksOn(): Promise<void> {
  const member = await signsIn();
  for (let index = left.shift(); index !== undefined; index = left.shift())
    await holds(member, index);
}

async function holds({ centre, pass }: Member, index: number): Promise<void> {
  const { details, isHeld, isSealed } = generatedDay(index, sessions);
  const who = await colleague(port, { pass, session: newId(sessionId) });
  await who.creates(centre);
  await who.catchesUp();
  const facts = factsView(who.notebook.facts);
  await who.writes("session", (draft) => {
    must(
      setDetails(draft, {
        details,
        facts,
        today: details.date,
        creating: true,
        opensOn: undefined,
      }),
    );
  });
  await enrolsAClass(who, index);
  if (isHeld) await zoeTakesTheTest(who, platform({ port }, { platformKey }));
  if (isSealed) await seals(who);
  await who.wire.hangUp();
}

async function enrolsAClass(who: Colleague, index: number): Promise<void> {
  const facts = factsView(who.notebook.facts);
  await who.writes("roster", (draft) => {
    for (let seat = 0; seat < A_CLASS; seat++) {
      const {
        ine: _,
        usageName: __,
        birthCountry: ___,
        ...pupil
      } = generatedPupil((index * A_CLASS + seat) % pupils);
      const salt = randomBytes(16).toString("hex");
      const more = { candidate: newId(candidateId), salt, extraTimePercent: null };
      must(
        enrolCandidate(draft, {
          centre: A_SCHOOL,
          person: { ...pupil, ...more },
          facts,
          now: Date.now(),
        }),
      );
    }
  });
}

async function seals(who: Colleague): Promise<void> {
  await who.catchesUp();
  await who.closes();
  const answer = await who.finalises();
  if (answer.type !== "finalised") throw new Error(`not finalised: ${answer.code}`);
}
