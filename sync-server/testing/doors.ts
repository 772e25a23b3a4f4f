// `node sync-server/testing/doors.ts`: what the time of a refusal tells. Each wrong password is followed by one for a
// session, or an address, that never was; tests count the work [AC3] [AC10], and this is the figure by hand.
import { performance } from "node:perf_hooks";
import { sessionId } from "#core/ids.ts";
import { newId } from "../accounts/secrets.ts";
import { CLAIRE, freshRelay, LIBRARY_TABLET, memberOf, sessionIn } from "./cast.ts";

/** Each comes first every other time: whoever is second finds everything warm. */
const FIRST = ["known", "unknown"] as const;
const SESSIONS = 40;
/** Below the hundred that close an entry, each from a network of its own. */
const TRIES = 90;
/** Each costs 46 MiB and tens of milliseconds; below the ten that pause. */
const SIGN_INS = 9;

const { database, accounts } = freshRelay();
await memberOf(database, { centre: "Collège Louise-Michel" });
for (let number = 1; number <= SESSIONS; number += 1) {
  const [session, password] = [newId(sessionId), "K7QM22XD"];
  sessionIn(database, "open", { session, number, password });
}

const at = { device: LIBRARY_TABLET, name: "Luc", password: "AAAA2222" };
await compared("session", SESSIONS * TRIES, (isKnown, count) => {
  const number = (count % SESSIONS) + (isKnown ? 1 : 1_000);
  return accounts.enterSession({ ...at, number, network: `10.${count >> 8}.${count & 255}.0/24` });
});
await compared("account", SIGN_INS, (isKnown) => {
  const email = isKnown ? CLAIRE.email : "personne@example.fr";
  return accounts.signIn({ ...at, email, network: "10.0.0.0/24" });
});

async function compared(
  what: string,
  tries: number,
  refused: (isKnown: boolean, count: number) => Promise<{ ok: boolean; reason?: string }>,
): Promise<void> {
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  for (let count = 0; count < tries; count += 1)
    for (const who of count % 2 === 0 ? FIRST : FIRST.toReversed()) {
      const start = performance.now();
      const answer = await refused(who === "known", count);
      times[who].push(performance.now() - start);
      if (answer.reason !== "wrong-credentials") throw new Error(JSON.stringify(answer));
    }
  const [known, unknown] = [median(times.known), median(times.unknown)];
  process.stdout.write(
    `${what}: wrong password ${known.toFixed(3)} ms, never was ${unknown.toFixed(3)} ms (medians of ${tries})\n`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
