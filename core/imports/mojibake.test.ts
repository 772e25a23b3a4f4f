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

test("[RG5] a name broken twice is put right twice", () => {
  expect(repairMojibake("LÃƒÂ©na", "utf-8")).toBe("Léna");
});

test("[RG5] a right name beside a broken one stays as it is", () => {
  expect(repairMojibake("Zoé d’AVIGNON, LÃ©na", "utf-8")).toBe("Zoé d’AVIGNON, Léna");
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
  ];
  expect(names.map((name) => repairMojibake(name, "utf-8"))).toEqual(names);
});
