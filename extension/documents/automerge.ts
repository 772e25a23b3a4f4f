import wasm from "@automerge/automerge/automerge.wasm?url";
import { initializeWasm } from "@automerge/automerge/slim";

/**
 * Makes Automerge usable in this page: 3.6 MB of WebAssembly, so paint something first. It is fetched
 * as a file of the extension, which the browser compiles while it reads; inlined it would be a third
 * larger and block the page.
 */
export function initialiseAutomerge(): Promise<void> {
  return initializeWasm(new Request(wasm));
}
