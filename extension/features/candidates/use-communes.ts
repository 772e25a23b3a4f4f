import { createSignal, type Accessor } from "solid-js";
import type { CommuneFinder } from "#core/communes/finder.ts";
import { readCommunes } from "./read-communes.ts";

export type Communes = {
  /** null until somebody has asked for the list and it is there. */
  finder: Accessor<CommuneFinder | null>;
  /** The last time that it was asked for. */
  hasFailed: Accessor<boolean>;
  /** null if it cannot be read. */
  load: () => Promise<CommuneFinder | null>;
};

let reading: Promise<CommuneFinder> | undefined;

/** The list of communes, which is read once a page, when a birthplace is first told. [CM6] */
export function useCommunes(): Communes {
  const [finder, setFinder] = createSignal<CommuneFinder | null>(null);
  const [hasFailed, setFailed] = createSignal(false);

  async function load(): Promise<CommuneFinder | null> {
    reading ??= readCommunes();
    try {
      const found = await reading;
      setFinder(() => found);
      setFailed(false);
      return found;
    } catch (error) {
      reading = undefined;
      setFailed(true);
      reportError(error);
      return null;
    }
  }

  return { finder, hasFailed, load };
}
