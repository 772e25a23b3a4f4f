// The typeface of the papers is a file of the extension: too large for a page to start with.
import bold from "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url";
import regular from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import type { PaperFonts } from "#core/papers/order.ts";

let fonts: Promise<PaperFonts> | undefined;

/** Always the same bytes, by which core knows what it has read of them already. */
export function readFonts(): Promise<PaperFonts> {
  return (fonts ??= readBoth());
}

async function readBoth(): Promise<PaperFonts> {
  const [regularBytes, boldBytes] = await Promise.all([read(regular), read(bold)]);
  return { regular: regularBytes, bold: boldBytes };
}

async function read(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The typeface could not be read: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
