/** null where the browser could not read it to its end: it was moved, or its stick was pulled. */
export function fileBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  return file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
}
