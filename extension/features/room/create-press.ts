import { createSignal, type Accessor } from "solid-js";
import { onceSeen } from "../../documents/once-seen.ts";

export type Press = {
  /** Seen, and about to be written down. */
  isTaken: Accessor<boolean>;
  /**
   * Once it is seen that it was pressed, does `act`. What is pressed until then is the same press, and so is the second
   * click of a hand that has clicked twice, by when the button that takes it back stands there. [DE14]
   */
  take: (click: Pick<MouseEvent, "detail">, act: () => void) => void;
};

/** What is pressed in one place, one thing at a time. */
export function createPress(): Press {
  const [isTaken, setTaken] = createSignal(false);
  function take({ detail }: Pick<MouseEvent, "detail">, act: () => void): void {
    if (isTaken() || detail > 1) return;
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
