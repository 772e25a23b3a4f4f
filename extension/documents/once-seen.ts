import { afterPaintInBackground } from "../platform/after-paint.ts";
import { writeDownWhenAsked } from "./finish-typing.ts";

/** A page that is not painted is not waited for longer. */
const LATE_MS = 100;

/**
 * Does `act` once what the person sees of it already is painted: a letter, a row that says what was pressed. What
 * is written down is so all the same when the page is hidden or goes before that. [DE14]
 */
export function onceSeen(act: () => void): void {
  const finish = () => {
    letGo();
    callOff();
    clearTimeout(late);
    act();
  };
  const letGo = writeDownWhenAsked(finish);
  const late = setTimeout(finish, LATE_MS);
  const callOff = afterPaintInBackground(finish);
}
