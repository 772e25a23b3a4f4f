// How each address is asked: with what in its path, and with which body.
import { randomUUID } from "node:crypto";
import { OFFICE_COMPUTER } from "../testing/cast.ts";
import { ZOE } from "../testing/morning.ts";
import { NADIA } from "../testing/school.ts";
import type { Line, Role } from "./table.ts";
import type { Stage } from "./stages.ts";
import { NEWCOMER, type Card } from "./template.ts";
import { cardOf, headersOf, type World } from "./world.ts";

/** Where a session has to have come for this to be answered; `open` where nothing is said. */
const STAGES: Readonly<Record<string, Stage>> = {
  "GET /sessions/:session/seal": "published",
  "GET /sessions/:session/results": "published",
  "GET /platform/sessions/:number/sealed": "published",
  "PUT /platform/sessions/:number/results": "sealed",
  "POST /sessions/:session/addenda": "sealed",
  "GET /sessions/:session/addenda/:hash": "published",
  "GET /platform/sessions/:number/addenda/:hash": "published",
};
const stageOf = ({ asked }: Line): Stage => STAGES[asked] ?? "open";

const guest = { name: "Luc Dumas", device: OFFICE_COMPUTER };
const joined = (_: World, __: Role, sessionNumber: number) => ({
  event: randomUUID(),
  kind: "joined",
  sessionNumber,
  ...ZOE,
});

/** Given who asks, and the number of the session that is asked about. JSON, or bytes as they are. */
type Body = (world: World, role: Role, sessionNumber: number) => unknown;
const BODIES: Readonly<Record<string, Body>> = {
  "POST /sign-in": () => ({ ...NADIA, device: OFFICE_COMPUTER }),
  "POST /enter": ({ sessions: { open } }) => ({
    number: open.number,
    password: open.codes?.sessionPassword,
    ...guest,
  }),
  "POST /join": ({ sessions }) => ({ secret: sessions.open.facts.invitation, ...guest }),
  "POST /links/look": ({ link }) => ({ secret: link.secret }),
  "POST /links/use": ({ link }) => ({ ...NEWCOMER, secret: link.secret, device: OFFICE_COMPUTER }),
  "POST /password": (_, role) => ({ present: presentOf(role), next: "une autre phrase de passe" }),
  "PUT /centres/:centre/team/members/:person": () => ({ centreRole: "member" }),
  "PUT /centres/:centre/team/referer": ({ paul }) => ({ person: paul.person }),
  "POST /centres/:centre/team/invitations": () => ({ emails: ["jo@example.fr"] }),
  "PUT /centres/:centre/team/invitations/:invitation": () => ({ state: "cancelled" }),
  "PUT /centres/:centre/registers/:hash": ({ register }) => new Uint8Array(register.bytes),
  "POST /sessions/:session/addenda": (world, role) => {
    const card = cardOf(world, role, "sealed");
    const { addendum, samir } = world.sessions.sealed;
    return addendum(card && "pass" in card ? card.pass.person : samir.person);
  },
  "POST /platform/facts": joined,
  "POST /demo/received": ({ sessions }) => ({ sessionNumber: sessions.published.number }),
  "PUT /platform/sessions/:number/results": ({ sessions }) => ({
    results: sessions.sealed.results,
  }),
  "POST /demo/facts": joined,
  "POST /demo/look": ({ sessions: { started } }) => ({
    sessionNumber: started.number,
    candidate: started.candidate,
  }),
};

function presentOf(role: Role): string {
  const names: Partial<Record<Role, string>> = {
    "other-admin": "Henri",
    removed: "Remi",
    homeless: "Hugo",
  };
  const name = names[role];
  if (name !== undefined) return `${name} sous la pluie de mars`;
  return role === "member" ? NADIA.password : "des grues et des cigognes";
}

export type Answer = { status: number; text: string };

/** Somebody of this role asks it. */
export function asks(world: World, line: Line, role: Role): Promise<Answer> {
  return sent(world, { line, role, values: valuesOf(world, line) });
}

/** The same about what never was. */
export function asksAboutNothing(world: World, line: Line, role: Role): Promise<Answer> {
  const id = "0e".repeat(16);
  const nothing = { ...valuesOf(world, line), centre: id, session: id, number: "999999" };
  return sent(world, { line, role, values: nothing });
}

async function sent(
  world: World,
  { line, role, values }: { line: Line; role: Role; values: Values },
): Promise<Answer> {
  const [method = ""] = line.asked.split(" ");
  const card = cardOf(world, role, stageOf(line));
  const headers = headersOf(card);
  const body = BODIES[line.asked]?.(world, role, Number(values.number));
  const init: RequestInit =
    body === undefined || body instanceof Uint8Array
      ? { method, headers, body: body ?? null }
      : {
          method,
          headers: { ...headers, "Content-Type": "application/json" },
          body: JSON.stringify(body),
        };
  const path = pathOf(line, card, values);
  const answer = await fetch(`http://127.0.0.1:${world.port}${path}`, init);
  const text = await answer.text();
  world.given.push(text);
  return { status: answer.status, text };
}

type Values = ReturnType<typeof valuesOf>;

function valuesOf(world: World, line: Line) {
  const { centre, paul, invitation, register, sessions } = world;
  const { session, number, candidate, addendumHash } = sessions[stageOf(line)];
  const hash = line.asked.includes("/addenda/") ? addendumHash : register.hash;
  return {
    centre: String(centre),
    session: String(session),
    number: String(number),
    candidate,
    person: paul.person,
    invitation,
    hash,
  };
}

function pathOf({ asked, title }: Line, card: Card, values: Values): string {
  const isOneself = title.includes("(oneself)") && card && "pass" in card;
  const person = isOneself ? card.pass.person : values.person;
  const known: Record<string, string> = { ...values, person };
  const path = asked.slice(asked.indexOf(" ") + 1);
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`${asked}: nobody knows what ":${name}" is`);
    return value;
  });
}
