// What the tests print: a session of the morning of the cast, with people whose names are hard to set.
import { candidateId, idFrom } from "../ids.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { formatIn } from "../messages/format.ts";
import { messagesIn, type Language } from "../messages/language.ts";
import type { KitOrder } from "../papers/invigilator-kit.ts";
import type { ListedCandidate, PaperOrder } from "../papers/order.ts";
import { at, session } from "./cast.ts";
import { fonts } from "./reading-papers.ts";

export const CODES = { number: 48217, accessCode: "KRTB42", sessionPassword: "7KQM2XWA" };

export const INVITATION = {
  link: "https://scelle.louise-michel.example/join#Xk3_-pQXk3_-pQXk3_-pQw",
  until: Date.UTC(2026, 2, 13, 12),
};

/** Last and first names from all over Europe and beyond, each with letters that others lack. */
export const NAMES: readonly (readonly [string, string])[] = [
  ["Wiśniewski", "Łukasz"],
  ["Nguyễn", "Thị Hương"],
  ["Đặng", "Ánh"],
  ["Öztürk", "Çağlar"],
  ["Œuvrard", "Zoé"],
  ["D’Aubigné", "Agrippa"],
  ["Hawaiʼi", "Keoniʻana"],
  ["Țăran", "Ștefan"],
  ["Sigurðardóttir", "Þóra"],
  ["Groß", "Jürgen"],
  ["Affleck-Fichet", "Fiorella"],
];

export function listed(names: readonly (readonly [string, string])[]): ListedCandidate[] {
  return names.map(([lastName, firstName], index) => ({
    id: idFrom(
      candidateId,
      sha256(new TextEncoder().encode(`${index} ${lastName} ${firstName}`)).subarray(0, 16),
    ),
    lastName,
    firstName,
    birthdate: "2009-03-14",
    schoolClass: "3E1",
    externalId: "",
  }));
}

/** This many candidates of different names. */
export function crowd(count: number): ListedCandidate[] {
  const letters = Array.from({ length: count }, (_, index) => index);
  return listed(letters.map((index) => [`Moreau-${index + 1}`, "Sacha"]));
}

export function orderOf(
  candidates: readonly ListedCandidate[],
  { language = "fr", ...more }: Partial<PaperOrder> & { language?: Language } = {},
): KitOrder {
  return {
    session,
    details: {
      site: "Collège Louise-Michel",
      room: "Salle B12",
      date: "2026-03-12",
      time: "09:30",
      invigilators: "Luc Dumas, Hélène Marty",
      observations: "",
    },
    candidates,
    language,
    messages: messagesIn(language),
    format: formatIn(language, "Europe/Paris"),
    fonts,
    madeAt: at("08:40"),
    server: "https://scelle.louise-michel.example",
    ...more,
    codes: CODES,
    invitation: INVITATION,
  };
}
