import { factsView } from "#core/facts/queries.ts";
import { describe, expect, test } from "vitest";
import { LIBRARY_TABLET, OFFICE_COMPUTER, bearer, posted } from "../testing/cast.ts";
import { DETAILS, fillsIn, morning, platform, zoeTakesTheTest } from "../testing/morning.ts";
import type { Pass } from "../testing/school.ts";

/** A relay with Claire's session, and what people do with its invitation over HTTP. */
async function school(given: Parameters<typeof morning>[0] = {}) {
  const at = await morning(given);
  const relay = `http://127.0.0.1:${at.port}`;
  const ask = (method: string, path: string, who: Pass | null) =>
    fetch(`${relay}/sessions/${at.session}/${path}`, {
      method,
      headers: who ? bearer(who.token, who.device) : {},
    });
  return {
    ...at,
    relay,
    ask,
    /** As everybody hears it who has the session open. */
    secret: async () => {
      await at.claire.catchesUp();
      return factsView(at.claire.notebook.facts).invitation;
    },
    joins: (secret: string | null, device: string = LIBRARY_TABLET) =>
      fetch(`${relay}/join`, posted({ secret, name: " Luc  Dumas ", device })),
    seesUse: async (who: Pass): Promise<unknown> => (await ask("GET", "invitation", who)).json(),
  };
}

describe("the invitation of a session", () => {
  test("[IN1] comes with its codes, 128 bits that no other session has", async () => {
    const [one, other] = [await school(), await school()];
    expect(await one.secret()).toMatch(/^[\w-]{22}$/);
    expect(await one.secret()).not.toBe(await other.secret());
  });

  test("[IN1] lets somebody in who says their name and nothing else", async () => {
    const { joins, secret, session } = await school();
    const answer = await joins(await secret());
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        token: expect.stringMatching(/^[\w-]{43}$/),
        expiresAt: expect.any(Number),
        session,
        person: expect.stringMatching(/^[0-9a-f]{32}$/),
        name: "Luc Dumas",
      },
    ]);
  });

  test("[IN3] tells members how many devices it has let in", async () => {
    const { claire, joins, secret, seesUse } = await school();
    expect(await seesUse(claire.pass)).toEqual({ devices: 0 });
    await joins(await secret());
    await joins(await secret(), OFFICE_COMPUTER);
    await joins(await secret(), OFFICE_COMPUTER);
    expect(await seesUse(claire.pass)).toEqual({ devices: 2 });
  });

  test("[IN4] ends with the day that the form of the session says", async () => {
    const { claire, joins, secret, database } = await school();
    await fillsIn(claire);
    await expect
      .poll(() => database.prepare("SELECT day FROM session_codes").all())
      .toEqual([{ day: DETAILS.date }]);
    database.exec("UPDATE session_codes SET day = '2020-03-12'");
    const answer = await joins(await secret());
    expect([answer.status, await answer.json()]).toEqual([410, { code: "link-expired" }]);
  });

  test("[IN5] is revoked by a member, and made anew: everybody in the session hears of it", async () => {
    const { claire, samir, ask, joins, secret, seesUse } = await school();
    const luc = await samir();
    const first = await secret();
    expect((await ask("DELETE", "invitation", claire.pass)).status).toBe(204);
    expect(await secret()).toBeNull();
    expect(await seesUse(claire.pass)).toEqual({ devices: null });
    expect(await (await joins(first)).json()).toEqual({ code: "link-cancelled" });
    expect((await ask("POST", "invitation", claire.pass)).status).toBe(204);
    const second = await secret();
    expect(second).not.toBe(first);
    expect((await joins(first)).status).toBe(410);
    expect((await joins(second)).status).toBe(200);
    await luc.catchesUp();
    expect(factsView(luc.notebook.facts).invitation).toBe(second);
  });

  test("[IN5] does not change any more once the session is finalised, and lets nobody in", async () => {
    const { claire, school: at, ask, joins, secret, ...relay } = await school();
    await fillsIn(claire);
    await zoeTakesTheTest(claire, platform(relay, at));
    await claire.closes();
    await claire.finalises();
    for (const method of ["POST", "DELETE"]) {
      const answer = await ask(method, "invitation", claire.pass);
      expect([answer.status, await answer.json()]).toEqual([409, { code: "session-finalised" }]);
    }
    expect(await (await joins(await secret())).json()).toEqual({ code: "session-finalised" });
  });

  test("[IN6] is another one after a new password", async () => {
    const { claire, ask, joins, secret } = await school();
    const before = await secret();
    expect((await ask("POST", "password", claire.pass)).status).toBe(204);
    expect((await joins(before)).status).toBe(410);
    expect((await joins(await secret())).status).toBe(200);
  });

  test.each(["", "q".repeat(21), "q".repeat(43), "q".repeat(21) + "é"])(
    "[IN7] %j is none, and not even looked for",
    async (secret) => {
      const { joins } = await school();
      const answer = await joins(secret);
      expect([answer.status, await answer.json()]).toEqual([400, { code: "bad-request" }]);
    },
  );

  test("[IN11] its link, opened in a browser, tells what to do, and nothing of the page comes from elsewhere", async () => {
    const { relay } = await school();
    const page = await fetch(`${relay}/join`);
    expect(page.status).toBe(200);
    expect(page.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none';/);
    const text = await page.text();
    expect(text).toContain("Collez ce lien, en entier, dans «&nbsp;Numéro de la session&nbsp;»");
    expect(text).not.toMatch(/(?:src|href)="(?!\/link\/)/);
  });
});
