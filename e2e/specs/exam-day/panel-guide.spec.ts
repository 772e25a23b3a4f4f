import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";

test(
  "[PP16] whoever has never been an invigilator finds the guide before coming in, and in the room without network",
  { tag: ["@exam-day", "@panel-guide"] },
  async ({ nadia, luc, lucsLine }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await luc.page.getByLabel("Vos prénom et nom").fill("Luc Du");
    await luc.opensTheGuideBeforehand();
    await luc.sees("Entrez dans la session");
    await expect(luc.page.getByLabel("Vos prénom et nom")).toHaveValue("Luc Du");

    await luc.joins(codes);
    await luc.seesTheRoom();
    lucsLine.cut();
    await luc.opensTheGuide();
    await expect(
      luc.page.getByRole("heading", { name: "Guide du surveillant", level: 1 }),
    ).toBeFocused();
    await luc.sees("Noter un incident, en trois clics");
    await luc.seesTheRoom();
  },
);
