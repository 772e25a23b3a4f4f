import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./locale.ts";
import type { Messages } from "./messages.ts";

export type { Language } from "./locale.ts";

/** In the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ["fr", "en"];

const MESSAGES: Readonly<Record<Language, Messages>> = { fr, en };

export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

/** The first language of `wanted` (`navigator.languages`, as `en-GB`) that we speak, else French. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) =>
    LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language),
  );
  return spoken.find((language) => language !== undefined) ?? "fr";
}
