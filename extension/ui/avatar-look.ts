/** The first letters of the first and the last name: "Hélène Marty" is HM, "Jean-Luc" is J. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const outer = words.length > 1 ? [words[0], words.at(-1)] : words;
  return outer
    .map((word) => word?.match(/\p{L}\p{M}*/u)?.[0] ?? "")
    .join("")
    .toUpperCase();
}

const TONES = ["action", "attention", "ok"] as const;
export type AvatarTone = (typeof TONES)[number];

/** The colour of a person, the same on every device: drawn from the id, not from the order of arrival. */
export function avatarTone(key: string): AvatarTone {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return TONES[sum % TONES.length] ?? "action";
}
