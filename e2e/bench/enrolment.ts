// Pupils chosen among all of a large school.
import type { Page } from "@playwright/test";
import type { Administrator } from "../people/administrator.ts";
import { presses, timesToPaint, typedAndTakenBack } from "./painted.ts";

type Measured = { what: string; times: number[] };

export async function measureEnrolment(
  nadia: Administrator,
  count: number,
): Promise<readonly Measured[]> {
  const { page } = nadia;
  await nadia.opensTheSessions();
  await page.getByRole("button", { name: /^À venir/ }).click();
  await page.locator("tbody th[scope=row] > a").first().click();
  await page.getByRole("link", { name: /^Candidats/ }).click();
  await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
  await page.getByRole("checkbox", { name: "3E1", exact: true }).waitFor();
  const measured = [
    { what: "enrolment: class chosen", times: await timesOfClasses(page, count) },
    { what: "enrolment: pupil selected", times: await timesOfPupils(page, count) },
    { what: "enrolment: whole class selected", times: await timesOfAll(page, count) },
    { what: "enrolment: key → found among all", times: await timesOfSearch(page, count) },
  ];
  await nadia.opensTheSessions();
  await page.getByRole("button", { name: /^Toutes/ }).click();
  return measured;
}

/** One, and a second one beside it, then none again. */
function timesOfClasses(page: Page, count: number): Promise<number[]> {
  const names = ["3E1", "4E2", "4E2", "3E1"];
  return timesToPaint(page, count, {
    on: "click",
    does: (index) =>
      presses(page.getByRole("checkbox", { name: names[index % names.length] ?? "", exact: true })),
  });
}

async function timesOfPupils(page: Page, count: number): Promise<number[]> {
  await page.getByRole("checkbox", { name: "3E1", exact: true }).check();
  const boxes = page.getByRole("row").getByRole("checkbox", { disabled: false });
  return timesToPaint(page, count, {
    on: "click",
    does: (index) => presses(boxes.nth(1 + (index % 12))),
  });
}

function timesOfAll(page: Page, count: number): Promise<number[]> {
  const all = page.getByRole("checkbox", { name: "Sélectionner les élèves affichés" });
  return timesToPaint(page, count, { on: "click", does: () => presses(all) });
}

async function timesOfSearch(page: Page, count: number): Promise<number[]> {
  await page.getByRole("checkbox", { name: "3E1", exact: true }).uncheck();
  await page.getByLabel("Chercher un élève").focus();
  const keys = typedAndTakenBack("mar");
  return timesToPaint(page, count * 2, {
    on: "keydown",
    comes: "input",
    does: (index) => page.keyboard.press(keys[index % keys.length] ?? "a"),
  });
}
