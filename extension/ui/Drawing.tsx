import type { LucideIcon } from "lucide-solid";
import { createMemo, createRoot } from "solid-js";

/** An icon, drawn once and then copied: lucide draws one line by line, and a list has hundreds of them. */
export function Drawing(props: { icon: LucideIcon }) {
  const icon = createMemo(() => props.icon);
  return <>{copyOf(icon())}</>;
}

const drawn = new Map<LucideIcon, Node>();

function copyOf(icon: LucideIcon): Node {
  let first = drawn.get(icon);
  if (!first) {
    first = createRoot(() => draw(icon));
    drawn.set(icon, first);
  }
  return first.cloneNode(true);
}

/** Nothing in it ever changes, so nothing has to be disposed of. */
function draw(Icon: LucideIcon): Node {
  const element = (<Icon />) as unknown;
  const node = typeof element === "function" ? (element() as unknown) : element;
  if (!(node instanceof Node)) throw new TypeError("an icon is one node");
  return node;
}
