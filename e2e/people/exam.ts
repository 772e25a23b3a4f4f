// The morning that most stories begin with: a session, two candidates, an invigilator in the room.
import { expect } from "@playwright/test";
import type { StoryRelay } from "../relay.ts";
import type { Administrator } from "./administrator.ts";
import type { Codes, Details } from "./session-acts.ts";
import { candidateOf, type Candidate } from "./candidate.ts";
import type { Invigilator } from "./invigilator.ts";
import { platformOf, type Platform } from "./platform.ts";

const DAY_MS = 86_400_000;

export const DETAILS: Details = {
  site: "Collège Louise-Michel",
  room: "B12",
  date: "2030-05-14",
  time: "09:30",
  invigilators: "Luc Dumas, Hélène Marty",
};
export const SACHA = { lastName: "Moreau", firstName: "Sacha", birthdate: "2011-04-03" };
export const INES = { lastName: "Ferreira", firstName: "Inès", birthdate: "2011-09-21" };

/** Sacha's test is under way, Inès has finished; the administrator is about to finalise. */
export async function examUnderWay(cast: {
  relay: StoryRelay;
  nadia: Administrator;
  luc: Invigilator;
  date?: string;
}): Promise<{ codes: Codes; sacha: Candidate; ines: Candidate; platform: Platform }> {
  const { relay, nadia, luc, date = DETAILS.date } = cast;
  await nadia.signsIn();
  await nadia.createsSession({ ...DETAILS, date });
  const codes = await nadia.copiesTheCodes();
  await nadia.enrols([SACHA, INES]);
  await luc.joins(codes);
  await luc.confirmsPresence("Sacha Moreau");
  await luc.confirmsPresence("Inès Ferreira");
  // The relay has received both: the platform may let them start.
  await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
  const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
  const sacha = candidateOf(relay, { ...session, identity: SACHA });
  const ines = candidateOf(relay, { ...session, identity: INES });
  for (const candidate of [sacha, ines]) {
    await candidate.joins();
    await candidate.starts(codes.accessCode);
  }
  await ines.finishes();
  return { codes, sacha, ines, platform: platformOf(relay, session) };
}

/** By the clock of the room. */
export function today(): string {
  return dayAhead(0);
}

/** `YYYY-MM-DD`, so many days from today. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toLocaleDateString("sv-SE");
}
