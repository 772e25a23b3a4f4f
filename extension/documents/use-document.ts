import type { Doc } from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { createSignal, onCleanup, type Accessor } from "solid-js";

/**
 * The document as it is, whoever changed it: this page, another one, or the link. What a change did
 * not touch stays the same object, so a memo on a part compares by identity.
 *
 * It follows in a microtask, several changes as one: inside the handle's own event a command would be
 * queued instead of run, and what Solid then tears down may still have something to write.
 */
export function useDocument<T>(handle: DocHandle<T>): Accessor<Doc<T>> {
  const [document, setDocument] = createSignal(handle.doc());
  let behind = false;
  const follow = () => {
    if (behind) return;
    behind = true;
    queueMicrotask(() => {
      behind = false;
      if (handle.isReady()) setDocument(() => handle.doc());
    });
  };
  handle.on("heads-changed", follow);
  onCleanup(() => handle.off("heads-changed", follow));
  return document;
}
