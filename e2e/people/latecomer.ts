// A page that comes back too late. It speaks to the relay itself, with a real token: what it is told
// does not rest on anything that the extension would not let a person do.
import * as A from "@automerge/automerge";
import { expect } from "@playwright/test";
import { randomBytes } from "node:crypto";
import { WebSocket } from "ws";
import type { RefusalCode } from "#core/wire/codes.ts";
import { encodeFrame, parseRelayFrame } from "#core/wire/encoding.ts";
import { deviceFrame, WIRE_VERSION, type RelayFrame } from "#core/wire/frames.ts";
import { signedIn } from "#core/wire/http.ts";
import type { StoryRelay } from "../relay.ts";

/** A member of the centre, whose computer was away. */
export type Latecomer = {
  /** One more change of the report, as Automerge writes it; what the relay says to it. */
  pushes: () => Promise<"kept" | RefusalCode>;
  leaves: () => void;
};

type Report = { hasIncident: boolean; [field: string]: unknown };
type Answer<Type extends RelayFrame["type"]> = Extract<RelayFrame, { type: Type }>;

/** `session` is the id under which the tab shows it. */
export async function latecomer(relay: StoryRelay, session: string): Promise<Latecomer> {
  const account = await relay.addMember("henri.roux@louise-michel.example", "Henri Roux");
  const device = randomBytes(16).toString("hex");
  const token = await signIn(relay, { ...account, device });
  const socket = new WebSocket(`ws://127.0.0.1:${relay.port()}/socket`);
  await next(socket, "challenge");
  say(socket, { type: "hello", v: WIRE_VERSION, token, device, app: "late" });
  say(socket, { type: "open", log: session, cursor: 0 });
  await next(socket, "opened");
  let report = emptyReport();

  return {
    async pushes() {
      report = A.change(report, (draft) => {
        draft.hasIncident = !draft.hasIncident;
      });
      const changes = [A.getLastLocalChange(report)];
      say(socket, { type: "push", log: session, doc: { kind: "report", generation: 0 }, changes });
      const { no } = await next(socket, "ack");
      return no[0]?.[1] ?? "kept";
    },
    leaves: () => socket.close(),
  };
}

async function signIn(relay: StoryRelay, credentials: object): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${relay.port()}/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(credentials),
  });
  expect(response.status).toBe(200);
  return signedIn.parse(await response.json()).token;
}

function say(socket: WebSocket, frame: object): void {
  socket.send(encodeFrame(deviceFrame.parse(frame)));
}

/** The next frame of this type; the relay may tell other things meanwhile. */
function next<Type extends RelayFrame["type"]>(
  socket: WebSocket,
  type: Type,
): Promise<Answer<Type>> {
  const isWanted = (frame: RelayFrame): frame is Answer<Type> => frame.type === type;
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer) => {
      const parsed = parseRelayFrame(data);
      if (!parsed.ok || !isWanted(parsed.frame)) return;
      socket.off("message", hear);
      resolve(parsed.frame);
    };
    socket.on("message", hear);
    socket.once("error", reject);
    socket.once("close", (code) => reject(new Error(`closed ${code} before ${type}`)));
  });
}

/** As every report begins, byte for byte: written by nobody at time 0. */
function emptyReport(): A.Doc<Report> {
  const nobody = "0".repeat(32);
  const first = A.change(A.init<Report>({ actor: nobody }), { time: 0 }, (draft) => {
    Object.assign(draft, {
      decisions: {},
      issueReports: {},
      abortReasons: {},
      incidentMinutes: {},
      hasIncident: false,
      hasJoiningIssue: false,
      journal: {},
      parts: {},
    });
  });
  return A.clone(first);
}
