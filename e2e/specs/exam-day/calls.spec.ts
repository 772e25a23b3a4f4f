import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { examUnderWay } from "../../people/exam.ts";

const CALLED = ["Signalement en cours, B12", "one note", "one note"];

test(
  "[PA8] whoever looks elsewhere is called once, without a name, from one of two windows, until it is answered",
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
    const second = await luc.opensASecondWindow();
    await listensIn(second);
    await expect(second.getByText("Question 7, en pause")).toBeVisible();
    for (const window of [page, second]) await looksAway(window);
    await sacha.lacksExtension();
    await expect.poll(() => heard(page, second)).toEqual(CALLED);
    await second.getByRole("button", { name: /^Confirmer la présence de l’extension/ }).click();
    await expect.poll(() => heard(page, second)).toEqual([...CALLED, "taken away"]);
    await expect.poll(() => luc.numberOnTheIcon()).toBe("");

    await page.reload();
    await luc.opensTheSettings();
    await expect(sound).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /^Une notification/ })).toBeChecked();
    await luc.seesTheRoom();
    await page.evaluate("isGranted = false");
    await luc.opensTheSettings();
    await luc.sees("Le navigateur ne l’autorise pas : aucune notification ne s’affiche.");
    await expect(page.getByRole("checkbox", { name: /^Une notification/ })).not.toBeChecked();
  },
);

/** The notifications, the loudspeakers and the focus of the system are out of reach: what is asked for is written down. */
async function listensIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const global: Record<string, unknown> = globalThis;
    const asked: string[] = [];
    const shown = new Set<string>();
    const note = (what: string) => asked.push(what);
    const isGranted = async () => global["isGranted"] === true;
    const granted = { request: isGranted, contains: isGranted };
    const notifications = {
      async create(id: string, { message }: { message: string }) {
        shown.add(id);
        note(message);
      },
      clear: async (id: string) => shown.delete(id) && note("taken away"),
      onClicked: { addListener: () => undefined },
    };
    for (const name of ["chrome", "browser"])
      Object.assign(global[name] ?? {}, { permissions: granted, notifications });
    Object.assign(OscillatorNode.prototype, {
      start: () => note("one note"),
      stop: () => undefined,
    });
    Object.assign(globalThis, { asked, isLooking: true, isGranted: true });
    document.hasFocus = () => global["isLooking"] === true;
  });
  await page.reload();
}

async function looksAway(page: Page): Promise<void> {
  await page.evaluate("isLooking = false; window.dispatchEvent(new Event('blur'))");
}

/** In any of these windows. */
async function heard(...windows: Page[]): Promise<string[]> {
  const asked = await Promise.all(windows.map((window) => window.evaluate<string[]>("asked")));
  return asked.flat().toSorted();
}
