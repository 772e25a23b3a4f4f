// A centre with Claire, its administrator, and Nadia, a member, each signed in: what they ask over HTTP.
import type { CentreId } from "#core/ids.ts";
import { invited, linkPurpose, newLink, team } from "#core/wire/team.ts";
import * as z from "zod";
import { addCentre } from "../accounts/centres.ts";
import { bearer, CLAIRE, LIBRARY_TABLET, must, OFFICE_COMPUTER, relayApp } from "./cast.ts";
import { memberIn, NADIA, passFor, type Pass } from "./school.ts";

export const LUC = {
  name: "Luc Dumas",
  email: "luc.dumas@college-louise-michel.fr",
  password: "un héron au bord du canal",
};

const code = z.object({ code: z.string() });

export async function staffRoom() {
  const relay = relayApp();
  const { database, request } = relay;
  const name = "Collège Louise-Michel";
  const centre = must(addCentre(database, { name, uai: null, now: Date.now() })).id;
  const claire = await memberIn(database, centre, CLAIRE);
  const nadia = await memberIn(database, centre, NADIA, "member");
  return {
    ...relay,
    centre,
    claire: { ...claire, ...asking(request, centre, passFor(database, claire)) },
    nadia: { ...nadia, ...asking(request, centre, passFor(database, nadia)) },
    /** Somebody who holds a link, at the library. */
    looksAt: async (secret: string) =>
      outcome(await request("/links/look", json("POST", { secret })), linkPurpose),
    uses: (secret: string, given: { password: string; name?: string }) =>
      request("/links/use", json("POST", { secret, ...given, device: LIBRARY_TABLET })),
    signsIn: (who: typeof CLAIRE) =>
      request("/sign-in", json("POST", { ...who, device: OFFICE_COMPUTER })),
  };
}

type Request = ReturnType<typeof relayApp>["request"];

function asking(request: Request, centre: CentreId, pass: Pass) {
  const { token, device } = pass;
  const asks = async (method: string, path: string, body?: unknown) =>
    await request(`/centres/${centre}/team${path}`, json(method, body, bearer(token, device)));
  return {
    ...pass,
    asks,
    seesTeam: async () => team.parse(await (await asks("GET", "")).json()),
    invites: async (...emails: string[]) =>
      invited.parse(await (await asks("POST", "/invitations", { emails })).json()),
    /** The secret of the first link that was made. */
    getsLink: async (path: string) => newLink.parse(await (await asks("POST", path)).json()).secret,
    changesPassword: (body: { present: string; next: string }) =>
      request("/password", json("POST", body, bearer(token, device))),
    isSignedIn: async () =>
      (await request("/me", { headers: bearer(token, device) })).status === 200,
  };
}

/** What was answered, or the status and code of the refusal. */
export async function outcome<Value>(answer: Response, shape: z.ZodType<Value>) {
  const body: unknown = await answer.json();
  return answer.ok ? shape.parse(body) : refusalOf(answer.status, body);
}

export async function refused(answer: Response): Promise<string> {
  return refusalOf(answer.status, await answer.json());
}

function refusalOf(status: number, body: unknown): string {
  return `${status} ${code.parse(body).code}`;
}

function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  if (body === undefined) return { method, headers };
  const type = { "Content-Type": "application/json" };
  return { method, headers: { ...type, ...headers }, body: JSON.stringify(body) };
}
