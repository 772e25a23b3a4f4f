import { initializeWasm } from "@automerge/automerge/slim";
import { compileAutomerge } from "./wasm.ts";

/** Makes Automerge usable in this page; paint something first. */
export async function initialiseAutomerge(): Promise<void> {
  const compiled: unknown = await compileAutomerge();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is handed on to wasm-bindgen, which takes a compiled module
  await initializeWasm(compiled as Uint8Array);
}
