import type { LucideIcon } from "lucide-solid";
import type { Findable } from "./find-entries.ts";

/** One line of the palette. */
export type Entry = Findable & {
  id: string;
  icon: LucideIcon;
  words: string;
  /** What else is known of it, beside the words. */
  note?: string | undefined;
  /** The key that does the same. */
  key?: string | undefined;
  run: () => void;
};
