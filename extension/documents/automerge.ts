import { initializeWasm } from "@automerge/automerge/slim";
import { compileAutomerge } from "./wasm.ts";

let initialising: Promise<void> | undefined;

/**
 * Makes Automerge usable in this page; paint something first. Once per page, unless it fails: a second
 * instance would not know the documents of the first.
 */
export function initialiseAutomerge(): Promise<void> {
  initialising ??= initialise();
  return initialising;
}

async function initialise(): Promise<void> {
  try {
    const compiled: unknown = await compileAutomerge();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is handed on to wasm-bindgen, which takes a compiled module
    await initializeWasm(compiled as Uint8Array);
  } catch (error) {
    initialising = undefined;
    throw error;
  }
}
