import { expect, test } from "vitest";
import { repairMojibake } from "./mojibake.ts";

test("[RG5] broken accents are put right, from either of the two usual encodings", () => {
  expect(repairMojibake("LEFÃ\u0088VRE", "iso-8859-15")).toBe("LEFÈVRE");
  expect(repairMojibake("LEFÃˆVRE", "utf-8")).toBe("LEFÈVRE");
  expect(repairMojibake("InÃ¨s NOÃ‹L-Å’UVRARD", "utf-8")).toBe("Inès NOËL-ŒUVRARD");
});

test("[RG5] the letters on which the two differ are read in the file's own way", () => {
  expect(repairMojibake("BÃŠCHE", "windows-1252")).toBe("BÊCHE");
  expect(repairMojibake("Inès BÃŠche", "iso-8859-15")).toBe("Inès Bæche");
});

test("[RG5] a no-break space is half of a letter, or one that stands beside it", () => {
  expect(repairMojibake("Pont-Ã\u00a0-Mousson", "utf-8")).toBe("Pont-à-Mousson");
  expect(repairMojibake("AndrÃ©\u00a0", "utf-8")).toBe("André\u00a0");
});

test("[RG5] letters of Romania and Vietnam are put right", () => {
  expect(repairMojibake("IonuÈ›", "utf-8")).toBe("Ionuț");
  expect(repairMojibake("Nguyá»…n", "utf-8")).toBe("Nguyễn");
});

test("[RG5] a name broken twice is put right twice", () => {
  expect(repairMojibake("LÃƒÂ©na", "utf-8")).toBe("Léna");
});

test("[RG5] a right name beside a broken one stays as it is", () => {
  expect(repairMojibake("Zoé d’AVIGNON, LÃ©na", "utf-8")).toBe("Zoé d’AVIGNON, Léna");
});

test("[RG5] what a Mac has made of accents is put right", () => {
  expect(repairMojibake("L√©a", "utf-8")).toBe("Léa");
  expect(repairMojibake("Fran√ßois d‚ÄôAvignon", "utf-8")).toBe("François d’Avignon");
});

test("[RG5] letters and quotes that would make letters of another script are left alone", () => {
  for (const text of ["d’été", "L’École", "cœurs – «À»"])
    expect(repairMojibake(text, "utf-8")).toBe(text);
});

test("[RG5] names that only look unusual are not touched", () => {
  const names = [
    "JOÃO",
    "SÃO TOMÉ",
    "ÅSE",
    "Øyvind",
    "ŁUKASZ",
    "AÑÓN",
    "D’ÂTRE",
    "Çağlar",
    "Đặng",
    "Â",
    "ANDRÉ\u00a0",
    "RENÉ\u00a0DUPONT",
    "SALLE «ÉTÉ»",
    "ANNULÉ…",
    "L’ÉTÉ’",
    "CAFÉ\u00a0»",
  ];
  expect(names.map((name) => repairMojibake(name, "utf-8"))).toEqual(names);
});
