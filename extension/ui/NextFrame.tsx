import { createSignal, onCleanup, Show, type JSX } from "solid-js";
import { afterPaint } from "../platform/after-paint.ts";

/** The end of a page, which comes once what stands above it is seen; nothing moves when it does. */
export function NextFrame(props: { children: JSX.Element }) {
  const [isDue, setDue] = createSignal(false);
  onCleanup(afterPaint(() => setDue(true)));
  return <Show when={isDue()}>{props.children}</Show>;
}
