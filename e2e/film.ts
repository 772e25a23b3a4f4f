// What a camera sees, for browsers that take a film for their camera.
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { test } from "@playwright/test";
import { writeFileSync } from "node:fs";

const [WIDTH, HEIGHT] = [640, 480];
/** How high a sheet is that somebody holds before it. */
const HELD = 320;

/** A picture, held still before the camera: one frame in Y4M, which the browser shows again and again. */
export async function filmed(picture: Buffer): Promise<string> {
  const image = await loadImage(picture);
  const context = createCanvas(WIDTH, HEIGHT).getContext("2d");
  context.fillStyle = "#777777";
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const wide = (image.width / image.height) * HELD;
  context.drawImage(image, (WIDTH - wide) / 2, (HEIGHT - HELD) / 2, wide, HELD);
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
  const light = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => data[at * 4] ?? 0);
  const noColour = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F15:1 Ip A1:1 C420jpeg\nFRAME\n`;
  const file = test.info().outputPath("film.y4m");
  writeFileSync(file, Buffer.concat([Buffer.from(head), light, noColour]));
  return file;
}
