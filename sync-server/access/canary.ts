// What nobody may find outside the database, and what happens to a relay besides what the table has.
import type { DatabaseSync } from "node:sqlite";
import { CLAIRE, OFFICE_COMPUTER, posted } from "../testing/cast.ts";
import { DETAILS, ZOE } from "../testing/morning.ts";
import { NADIA } from "../testing/school.ts";
import { connected } from "../testing/wire-client.ts";
import { PUPIL, somebody } from "./template.ts";
import type { World } from "./world.ts";

/** Typed where nobody should type it. */
const STRAY = "Canari-Égaré";
/** By those who ask, beside what the cast has. */
const TYPED = [
  STRAY,
  "Canari",
  "Salle B13",
  "Marta",
  "Samir",
  "Luc Dumas",
  "jo@example.fr",
  "une autre phrase de passe",
];
const PEOPLE = [CLAIRE, NADIA, ...["Henri", "Remi", "Hugo", "Paul", "Ines"].map(somebody)];

/** Names, birthdates, addresses, passwords, codes, tokens, and what else somebody has typed or was given. */
export function secretsOf({ cards, link, sessions, witness, given }: World): string[] {
  const shown = Object.values(cards).flatMap((card) => {
    if (!card) return [];
    return "pass" in card ? [card.pass.token] : [card.key];
  });
  const codes = Object.values(sessions).flatMap((each) => [
    each.codes?.accessCode,
    each.codes?.sessionPassword,
    each.facts.invitation,
    each.samir.token,
    each.gone.token,
  ]);
  const { lastName, firstName, birthdate, ine } = PUPIL;
  const { site, room, invigilators } = DETAILS;
  return [
    ...PEOPLE.flatMap(({ name, email, password }) => [name, email, password]),
    ...[...shown, ...codes, link.secret, witness.token].flatMap((secret) => secret ?? []),
    ...given.flatMap((text) => secretsIn(text)),
    ...Object.values(ZOE),
    ...Object.values({ lastName, firstName, birthdate, ine, site, room, invigilators }),
    ...TYPED,
  ];
}

function secretsIn(answer: string): string[] {
  return [...answer.matchAll(/"(?:token|secret|key)":"([^"]+)"/g)].map(([, secret = ""]) => secret);
}

/** What is no request, no address, no frame and no password. */
export async function strays({ port }: World): Promise<void> {
  const word = encodeURIComponent(STRAY);
  const device = OFFICE_COMPUTER;
  const all: readonly [string, RequestInit][] = [
    [`/${word}?name=${word}`, {}],
    ["/sign-in", { ...posted({}), body: `{"email": ${STRAY}` }],
    ["/sign-in", posted({ email: "canari@example.fr", password: STRAY, device })],
    ["/enter", posted({ number: 1, password: STRAY, name: STRAY, device })],
    ["/join", posted({ secret: "Canari".padEnd(22, "q"), name: STRAY, device })],
    ["/me", { headers: { Authorization: "Bearer Canari-Egare", "Scelle-Device": "Canari-Egare" } }],
  ];
  for (const [path, init] of all)
    await (await fetch(`http://127.0.0.1:${port}${path}`, init)).text();
  const page = await connected(port);
  page.socket.send(STRAY);
  await page.closed;
}

const WRITTEN = {
  tokens: "NEW.hash",
  invigilators: "NEW.name",
  invitations: "NEW.email",
  items: "CAST(NEW.bytes AS TEXT)",
  registers: "CAST(NEW.bytes AS TEXT)",
};

/** From now on nothing is written down any more; the error says what it was, on a line that looks like a place. */
export function fillsTheDisk(database: DatabaseSync): void {
  for (const [table, value] of Object.entries(WRITTEN))
    database.exec(
      `CREATE TRIGGER full_${table} BEFORE INSERT ON ${table}
       BEGIN SELECT RAISE(ABORT, 'no room for' || char(10) || '    at ' || ${value}); END`,
    );
}
