import wasm from "@automerge/automerge/automerge.wasm?url";

let compiling: Promise<WebAssembly.Module> | undefined;

/**
 * Begins what takes longest of opening documents, without waiting for Automerge's own code: the browser
 * compiles 3 MB of WebAssembly while it reads the file of the extension. Once per page, unless it fails.
 */
export function compileAutomerge(): Promise<WebAssembly.Module> {
  compiling ??= compile();
  return compiling;
}

async function compile(): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compileStreaming(fetch(wasm));
  } catch (error) {
    compiling = undefined;
    throw error;
  }
}
