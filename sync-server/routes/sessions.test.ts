import { factsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import { describe, expect, test } from "vitest";
import { bearer, posted } from "../testing/cast.ts";
import { fillsIn, morning, platform, zoeTakesTheTest } from "../testing/morning.ts";
import type { Pass } from "../testing/school.ts";

/** A relay with Claire's session, and what people ask of it over HTTP. */
async function school() {
  const at = await morning();
  const { port, session } = at;
  const url = (id: SessionId | string, path = "") =>
    `http://127.0.0.1:${port}/sessions/${id}${path}`;
  const codes = async () => {
    await at.claire.catchesUp();
    return factsView(at.claire.notebook.facts).codes;
  };
  return {
    ...at,
    deletes: (who: Pass | null, id: string = session) => ask("DELETE", url(id), who),
    changesPassword: (who: Pass | null) => ask("POST", url(session, "/password"), who),
    codes,
    /** At the door of the session, with this password. */
    enters: async (password: string) => {
      const body = {
        number: (await codes())?.number,
        password,
        name: "Luc",
        device: "d7".repeat(16),
      };
      return await fetch(`http://127.0.0.1:${port}/enter`, posted(body));
    },
  };
}

function ask(method: string, address: string, who: Pass | null): Promise<Response> {
  return fetch(address, { method, headers: who ? bearer(who.token, who.device) : {} });
}

describe("deleting a session", () => {
  test("[LO8] a member deletes it, everybody in it hears so, and nobody enters it any more", async () => {
    const { claire, deletes, enters, codes } = await school();
    const password = (await codes())?.sessionPassword ?? "";
    const heard = claire.wire.next("items");
    expect((await deletes(claire.pass)).status).toBe(204);
    await heard;
    await claire.catchesUp();
    expect(factsView(claire.notebook.facts).lifecycle).toBe("deleted");
    expect((await enters(password)).status).toBe(401);
    expect((await deletes(claire.pass)).status).toBe(204);
  });

  test("[SE5] not once a candidate has started", async () => {
    const { claire, school: at, deletes, ...relay } = await school();
    await fillsIn(claire);
    await zoeTakesTheTest(claire, platform(relay, at));
    const answer = await deletes(claire.pass);
    expect([answer.status, await answer.json()]).toEqual([409, { code: "session-started" }]);
    await claire.catchesUp();
    expect(factsView(claire.notebook.facts).lifecycle).toBe("open");
  });
});

describe("another session password", () => {
  test("[LO14] the old one stops working at once, the new one is in the log, who is in stays in", async () => {
    const { claire, samir, codes, changesPassword, enters } = await school();
    const luc = await samir();
    await luc.catchesUp();
    const old = (await codes())?.sessionPassword ?? "";
    expect((await changesPassword(claire.pass)).status).toBe(204);
    const fresh = (await codes())?.sessionPassword ?? "";
    expect(fresh).not.toBe(old);
    expect((await enters(old)).status).toBe(401);
    expect((await enters(fresh)).status).toBe(200);
    await luc.catchesUp();
  });

  test("[LO14] none once the session is finalised", async () => {
    const { claire, school: at, changesPassword, ...relay } = await school();
    await fillsIn(claire);
    await zoeTakesTheTest(claire, platform(relay, at));
    await claire.closes();
    await claire.finalises();
    const answer = await changesPassword(claire.pass);
    expect([answer.status, await answer.json()]).toEqual([409, { code: "session-finalised" }]);
  });
});
