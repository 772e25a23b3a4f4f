import { createSignal, type Accessor } from "solid-js";
import { EVERYTHING, type ListChoice } from "./list-view.ts";

/** What somebody is looking for among the sessions. [SL6] */
export type ListMemory = {
  typed: Accessor<string>;
  setTyped: (typed: string) => void;
  choice: Accessor<ListChoice>;
  choose: (change: Partial<ListChoice>) => void;
  forget: () => void;
};

export function createListMemory(): ListMemory {
  const [typed, setTyped] = createSignal("");
  const [choice, setChoice] = createSignal(EVERYTHING);
  return {
    typed,
    setTyped,
    choice,
    choose: (change) => setChoice((before) => ({ ...before, ...change })),
    forget() {
      setTyped("");
      setChoice(EVERYTHING);
    },
  };
}
