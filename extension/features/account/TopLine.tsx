import { Show, type JSX } from "solid-js";
import { Portal } from "solid-js/web";
import { useMember } from "./member-context.ts";

/** Puts what stands in it into the top line. */
export function TopLine(props: { children: JSX.Element }) {
  const { topLine } = useMember();
  return (
    <Show when={topLine()}>{(place) => <Portal mount={place()}>{props.children}</Portal>}</Show>
  );
}
