// From an empty page to one that works: the shell first, then what it needs.
import { Show, type JSX } from "solid-js";
import { render } from "solid-js/web";
import "../ui/tokens.css";
import "../ui/base.css";
import { createReading } from "./create-reading.ts";
import { NotOpened } from "./Stopped.tsx";

type Props<Start> = {
  open: () => Promise<Start>;
  /** What stands there until everything is read. */
  waiting: JSX.Element;
  children: (start: Start) => JSX.Element;
};

/** Renders a page that begins with something to be read. */
export function renderPage(view: () => JSX.Element): void {
  const root = document.getElementById("root");
  if (root) render(view, root);
}

export function Shell<Start extends object>(props: Props<Start>) {
  // oxlint-disable-next-line solid/reactivity -- how a page opens never changes
  const [start, { problem }] = createReading(props.open);
  return (
    <Show when={problem() === null} fallback={<NotOpened error={problem()?.error} />}>
      <Show when={start()} fallback={props.waiting} keyed>
        {(ready) => props.children(ready)}
      </Show>
    </Show>
  );
}
