import { FLAP, WAX } from "../../ui/mark-path.ts";

const SIDE = 128;
/** `--wax` and `--paper`: the system shows it, and knows no tokens. */
const COLOUR = "#7b1e3a";
const CUT = "#fdfdfb";

/** The mark, drawn for the system: Chromium shows no notification without a picture. */
export async function notificationIcon(): Promise<string> {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws nothing.");
  const wax = new Path2D(WAX);
  context.scale(SIDE / 24, SIDE / 24);
  context.fillStyle = COLOUR;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(wax);
  context.strokeStyle = CUT;
  context.lineWidth = 1.6;
  context.stroke(new Path2D(FLAP));
  return dataUrl(await canvas.convertToBlob());
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      if (typeof reader.result === "string") resolve(reader.result);
    });
    reader.addEventListener("error", () => reject(new Error("Unread", { cause: reader.error })));
    reader.readAsDataURL(blob);
  });
}
