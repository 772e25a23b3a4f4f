// What a WebAssembly module carries for its debugger: the names of its functions, a fifth of Automerge's.
import type { Plugin } from "vite";

const HEADER_BYTES = 8;
const CUSTOM_SECTION = 0;

export function withoutNames(): Plugin {
  return {
    name: "without-names",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === "asset" && part.fileName.endsWith(".wasm"))
          part.source = withoutCustomSections(bytesOf(part.source));
    },
  };
}

/** The same module: no engine may let a custom section change what runs (WebAssembly 2.0 § 5.5.3). */
export function withoutCustomSections(module: Uint8Array): Uint8Array {
  const kept = [module.subarray(0, HEADER_BYTES)];
  for (let from = HEADER_BYTES; from < module.length;) {
    const { value: length, next } = leb128(module, from + 1);
    const end = next + length;
    if (module[from] !== CUSTOM_SECTION) kept.push(module.subarray(from, end));
    from = end;
  }
  return joined(kept);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An unsigned number as WebAssembly writes it, seven bits a byte, the least first. */
function leb128(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0;
  for (let at = from, shift = 0; ; at++, shift += 7) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: at + 1 };
  }
}

function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === "string" ? new TextEncoder().encode(source) : source;
}
