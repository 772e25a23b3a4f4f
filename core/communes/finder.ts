import { foldedName } from "../roster/spelling.ts";
import type { Commune } from "./commune.ts";

export type CommuneFinder = {
  /** What somebody may mean who has typed this much, the likeliest first. [CM1] */
  find: (typed: string, most: number) => Commune[];
  /** The one commune of this name; null where there are several, or none. [CM4] */
  named: (name: string) => Commune | null;
  /** The one commune of this name that has this postal code. */
  at: (postalCode: string, name: string) => Commune | null;
  /**
   * Which commune a code stands for, or stood for: the one of this name if several do, otherwise that of
   * today; null where the code is not known. [CM5]
   */
  coded: (inseeCode: string, name?: string) => Commune | null;
};

/** ` saint denis`: folded words, a blank before each. */
type Entry = { commune: Commune; key: string };

/** Paris, Lyon, Marseille: somebody was born in one of their arrondissements. [CM2] */
const DIVIDED: readonly string[] = ["75056", "69123", "13055"];
/** Stands in no name, and is neither a blank nor punctuation: the folding of many names at once keeps it. */
const BETWEEN = "\0";
/** 1er, 2e, 3ème, 2nd. */
const ORDINAL = /\b(\d+)(?:er|ere|e|eme|nd|nde)\b/g;

export function createFinder(communes: readonly Commune[]): CommuneFinder {
  const entries = entriesOf(communes);
  const bearersOf = (name: string) => {
    const key = keyOf(name);
    return entries.filter((entry) => entry.key === key && isBirthplace(entry.commune));
  };

  return {
    find(typed, most) {
      const key = keyOf(typed);
      return key === "" ? [] : likeliest(entries, key, most);
    },
    named: (name) => only(bearersOf(name)),
    at: (postalCode, name) =>
      only(bearersOf(name).filter(({ commune }) => commune.postalCodes.includes(postalCode))),
    coded(inseeCode, name) {
      const bearers = communes.filter(({ code }) => code === inseeCode);
      return bearers.find((each) => each.name === name) ?? bearers[0] ?? null;
    },
  };
}

/** All names are folded as one text: one by one takes six times as long. */
function entriesOf(communes: readonly Commune[]): Entry[] {
  const keys = foldedText(communes.map(({ name }) => name).join(BETWEEN)).split(BETWEEN);
  return communes.map((commune, index) => ({ commune, key: spaced(keys[index] ?? "") }));
}

function keyOf(text: string): string {
  return spaced(foldedText(text.replaceAll(BETWEEN, " ")));
}

function spaced(folded: string): string {
  const words = folded.trim();
  return words && ` ${words}`;
}

/** Without what two people write differently in the name of a place. [CM1] */
function foldedText(text: string): string {
  return foldedName(text)
    .replaceAll(ORDINAL, "$1")
    .replaceAll(/\bst\b/g, "saint")
    .replaceAll(/\bste\b/g, "sainte");
}

function isBirthplace({ code, name }: Commune): boolean {
  return name !== "" && !DIVIDED.includes(code);
}

/**
 * One pass, and nothing is sorted: the first letter has thousands of matches, and the next key waits for them. Of one
 * rank, those come first that come first in the list: by department.
 */
function likeliest(entries: readonly Entry[], key: string, most: number): Commune[] {
  const words = key.trim().split(" ").map(wordOf);
  const byRank: Commune[][] = [];
  for (const entry of entries) {
    if (!words.every((word) => isIn(entry, word)) || !isBirthplace(entry.commune)) continue;
    const alike = (byRank[rankOf(entry, key)] ??= []);
    if (alike.length < most) alike.push(entry.commune);
  }
  return byRank.flat().slice(0, most);
}

type Word = { begun: string; code: string | null };

/** A word begins one of the name; one with a digit in front may be the beginning of a code, too. */
function wordOf(word: string): Word {
  return { begun: ` ${word}`, code: /^\d/.test(word) ? word.toUpperCase() : null };
}

function isIn({ commune, key }: Entry, { begun, code: start }: Word): boolean {
  if (key.includes(begun)) return true;
  if (start === null) return false;
  const { code, department, postalCodes } = commune;
  return (
    department.code === start ||
    code.startsWith(start) ||
    postalCodes.some((each) => each.startsWith(start))
  );
}

/** The very name before its beginning, before what else has all words; the larger, then one of today. */
function rankOf({ commune, key }: Entry, typed: string): number {
  const beginning = key.startsWith(typed) ? 1 : 2;
  const distance = key === typed ? 0 : beginning;
  return distance * 20 + (9 - commune.size) * 2 + (commune.successor === null ? 0 : 1);
}

function only(found: readonly Entry[]): Commune | null {
  const [first, second] = found;
  return first && !second ? first.commune : null;
}
