import { createSignal, type Accessor } from "solid-js";
import { onceSeen } from "../../documents/once-seen.ts";

export type Press = {
  /** Seen, and about to be written down. */
  isTaken: Accessor<boolean>;
  /** Once it is seen that it was pressed, does `act`. What is pressed until then is a second click of the same. [DE14] */
  take: (act: () => void) => void;
};

/** What is pressed in one place, one thing at a time. */
export function createPress(): Press {
  const [isTaken, setTaken] = createSignal(false);
  function take(act: () => void): void {
    if (isTaken()) return;
    setTaken(true);
    onceSeen(() => {
      try {
        act();
      } finally {
        setTaken(false);
      }
    });
  }
  return { isTaken, take };
}
