import type { LucideIcon } from "lucide-solid";
import { createRoot } from "solid-js";

/** An icon of the tags, drawn once and then copied: in a list of 500 sessions each would be drawn anew. */
export function Drawing(props: { icon: LucideIcon }) {
  return <>{copyOf(props.icon)}</>;
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
  const element = (<Icon strokeWidth={2.25} />) as unknown;
  const node = typeof element === "function" ? (element() as unknown) : element;
  if (!(node instanceof Node)) throw new TypeError("an icon is one node");
  return node;
}
