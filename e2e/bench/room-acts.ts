// What somebody does in a full room, again and again, and how long until it is seen.
import type { Page } from "@playwright/test";
import type { Invigilator } from "../people/invigilator.ts";
import { presses, timesToPaint, typedAndTakenBack } from "./painted.ts";

export async function timesOfSearch(page: Page, count: number): Promise<number[]> {
  const keys = typedAndTakenBack("faure d", "zo");
  await page.getByLabel("Rechercher un candidat").focus();
  const times = await timesToPaint(page, count * 4, {
    on: "keydown",
    comes: "input",
    does: (index) => page.keyboard.press(keys[index % keys.length] ?? "a"),
  });
  await page.getByLabel("Rechercher un candidat").fill("");
  return times;
}

/** Until `shown` is there: the first that is seen of a candidate, or the last. */
export function timesOfCandidate(
  luc: Invigilator,
  count: number,
  shown: string,
): Promise<number[]> {
  const rows = luc.page.getByRole("listitem").getByRole("button", { name: /^FAURE / });
  return timesToPaint(luc.page, count, {
    on: "click",
    shown,
    before: () => luc.seesTheRoom(),
    does: (index) => presses(rows.nth(index % 5)),
  });
}

export async function timesOfComingBack(luc: Invigilator, count: number): Promise<number[]> {
  const row = luc.page.getByRole("listitem").getByRole("button", { name: /^FAURE Adèle/ });
  await luc.seesTheRoom();
  return timesToPaint(luc.page, count, {
    on: "click",
    shown: "header h1",
    before: async () => {
      await row.click();
      await luc.page.getByLabel("Que s’est-il passé ?").waitFor();
    },
    does: () => presses(luc.page.getByRole("button", { name: "Retour à la liste" })),
  });
}

export async function timesOfIncident(luc: Invigilator, count: number): Promise<number[]> {
  await luc.seesTheRoom();
  await luc.notesIncident("FAURE Adèle", "Le réseau");
  await luc.description().press("ControlOrMeta+End");
  const times = await timesOfKeys(luc.page, count * 4);
  await luc.seesTheRoom();
  return times;
}

export function timesOfJournal(luc: Invigilator, count: number): Promise<number[]> {
  return timesToPaint(luc.page, count, {
    // A menu acts when the button of the mouse goes up, and is gone before the click.
    on: "pointerup",
    shown: "ol li",
    before: async () => {
      await luc.seesTheRoom();
      await luc.page.getByRole("button", { name: "Menu de la session" }).click();
    },
    does: () => presses(luc.page.getByRole("menuitem", { name: "Journal de la salle" })),
  });
}

export async function timesOfNote(luc: Invigilator, count: number): Promise<number[]> {
  await luc.page.getByLabel("Ajouter une note").focus();
  const times = await timesOfKeys(luc.page, count * 4);
  await luc.seesTheRoom();
  return times;
}

function timesOfKeys(page: Page, count: number): Promise<number[]> {
  const keys = typedAndTakenBack("tombe une fois de plus");
  return timesToPaint(page, count, {
    on: "keydown",
    comes: "input",
    does: (index) => page.keyboard.press(keys[index % keys.length] ?? "a"),
  });
}
