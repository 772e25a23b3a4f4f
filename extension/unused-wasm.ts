// What a WebAssembly module carries for its debugger, and what nobody calls from outside nor from what is
// called: of Automerge's a third. Nothing that stays is rewritten.
import type { Plugin } from "vite";

/** What Automerge can do and no page ever asks of it; whoever starts to is told that it is no function. */
const NEVER_CALLED = [
  // Rich text: the documents have plain prose.
  ..."getBlock joinBlock mark marks marksAt spans splitBlock unmark updateBlock updateSpans".split(
    " ",
  ),
  // Positions that outlive an edit: fields keep their caret by patches.
  "getCursor",
  "getCursorPosition",
  // Authors by name: who wrote is known by actor, from the relay's log.
  ..."getActorsForAuthor getAuthor getAuthorForActor getAuthors setAuthor".split(" "),
  // Another way to sync, and another form of storage.
  ..."addCommits addFragments bundleFragmentMetadata getFragmentMeta getFragmentMetadata".split(
    " ",
  ),
  "saveBundle",
  "saveAndVerify",
  // History as a whole, and looks inside.
  ..."anonymize diffPath dump getDecodedChangeByHash topoHistoryTraversal".split(" "),
].map((method) => `automerge_${method}`);

export function withoutUnusedWasm(): Plugin {
  return {
    name: "without-unused-wasm",
    apply: "build",
    async generateBundle(_options, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === "asset" && part.fileName.endsWith(".wasm"))
          part.source = await withoutExports(bytesOf(part.source), [...NEVER_CALLED, "readBundle"]);
    },
  };
}

/** The same module without these exports, whatever only they lead to, and the names of its functions. */
export async function withoutExports(
  module: Uint8Array,
  names: readonly string[],
): Promise<Uint8Array> {
  // Loaded only for a build: it takes two seconds.
  const { default: binaryen } = await import("binaryen");
  const parts = binaryen.readBinary(module);
  for (const name of names) parts.removeExport(name);
  parts.runPasses(["remove-unused-module-elements", "strip-debug", "strip-producers"]);
  const kept = parts.emitBinary();
  parts.dispose();
  return kept;
}

function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === "string" ? new TextEncoder().encode(source) : source;
}
