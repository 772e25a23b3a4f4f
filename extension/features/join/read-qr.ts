// Finds a QR in what a camera shows. What decodes is loaded with the first picture.

/** A person holds the sheet for a second or two: so many looks are enough, and leave the computer cool. */
const BETWEEN_LOOKS_MS = 120;
/** The longer side of what is looked at. A larger picture takes longer and shows nothing more. */
const MAX_PIXELS = 800;

/** Calls back with the text of every QR that is seen, until it is told to stop. */
export async function readQrs(
  video: HTMLVideoElement,
  { found, signal }: { found: (text: string) => void; signal: AbortSignal },
): Promise<void> {
  const { decodeQR } = await import("qr/decode.js");
  if (signal.aborted) return;
  const surface = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!surface) return;
  let lookedAt = -Infinity;

  function look(now: number): void {
    if (!surface || signal.aborted) return;
    if (now - lookedAt >= BETWEEN_LOOKS_MS) {
      lookedAt = now;
      const text = decoded(drawn(surface, video));
      if (text !== null) found(text);
    }
    video.requestVideoFrameCallback(look);
  }

  /** null where there is none to be seen, which is no mistake. */
  function decoded(picture: ImageData): string | null {
    try {
      return decodeQR(picture);
    } catch {
      return null;
    }
  }

  video.requestVideoFrameCallback(look);
}

function drawn(surface: CanvasRenderingContext2D, video: HTMLVideoElement): ImageData {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, MAX_PIXELS / Math.max(videoWidth, videoHeight));
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  const { canvas } = surface;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  surface.drawImage(video, 0, 0, width, height);
  return surface.getImageData(0, 0, width, height);
}
