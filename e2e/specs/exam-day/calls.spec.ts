import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { examUnderWay } from "../../people/exam.ts";

test(
  "[PA8] whoever looks elsewhere is called once for each alert, without a name, as they have set it",
  { tag: ["@exam-day", "@calls"] },
  async ({ relay, nadia, luc }) => {
    const { sacha } = await examUnderWay({ relay, nadia, luc });
    const { page } = luc;
    await listensIn(page);
    await sacha.reports(7);
    await luc.sees("Question 7, en pause");
    await luc.opensTheSettings();
    const sound = page.getByRole("checkbox", { name: /^Un son court/ });
    await expect(sound).not.toBeChecked();
    await sound.check();
    await page.getByRole("checkbox", { name: /^Une notification/ }).check();
    await page.evaluate("isLooking = false");
    await sacha.lacksExtension();
    await expect
      .poll(() => heard(page))
      .toEqual(["Signalement en cours, B12", "one note", "one note"]);

    await page.reload();
    await page.evaluate("isLooking = false");
    await luc.sees("Extension non détectée");
    await luc.opensTheSettings();
    await expect(sound).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /^Une notification/ })).toBeChecked();
    expect(await heard(page)).toEqual([]);
  },
);

/** The notifications, the loudspeakers and the focus of the system are out of reach: what is asked for is written down. */
async function listensIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const note = (what: string) => asked.push(what);
    const granted = { request: async () => true, contains: async () => true };
    const notifications = {
      create: async (_id: string, { message }: { message: string }) => note(message),
      onClicked: { addListener: () => undefined },
    };
    const global: Record<string, unknown> = globalThis;
    for (const name of ["chrome", "browser"])
      Object.assign(global[name] ?? {}, { permissions: granted, notifications });
    Object.assign(OscillatorNode.prototype, {
      start: () => note("one note"),
      stop: () => undefined,
    });
    Object.assign(globalThis, { asked, isLooking: true });
    document.hasFocus = () => global["isLooking"] === true;
  });
  await page.reload();
}

async function heard(page: Page): Promise<string[]> {
  const asked: string[] = await page.evaluate("asked");
  return asked.toSorted();
}
