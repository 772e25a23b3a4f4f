// A page with a camera that shows one QR, as much of both as a scan touches.
import { encodeQR } from "qr";
import { expect, onTestFinished, vi } from "vitest";

class Track extends EventTarget {
  isOn = true;
  stop(): void {
    this.isOn = false;
  }
}

const PIXELS_A_MODULE = 4;

/** Stands in for the browser until the test is over. */
export function fakeCamera(text: string) {
  const shown = picture(text);
  const surface = { canvas: {}, drawImage: () => undefined, getImageData: () => shown };
  const createElement = () => ({ getContext: () => surface });
  const page = Object.assign(new EventTarget(), { hidden: false, createElement });
  const tracks: Track[] = [];
  const asked = { wait: Promise.resolve() };
  const getUserMedia = async () => {
    await asked.wait;
    const track = new Track();
    tracks.push(track);
    return { getTracks: () => [track] };
  };
  onTestFinished(() => void vi.unstubAllGlobals());
  const permission = Object.assign(new EventTarget(), { state: "granted" });
  vi.stubGlobal("reportError", (error: unknown) => expect.unreachable(String(error)));
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", {
    permissions: { query: () => Promise.resolve(permission) },
    mediaDevices: { getUserMedia },
  });
  return {
    video: videoOf(shown),
    /** Whether it is on, for each time that it was asked for. */
    lights: () => tracks.map(({ isOn }) => isOn),
    /** The person takes their time with the question of the browser; ends it. */
    hesitates: () => {
      let answer: (() => void) | undefined;
      asked.wait = new Promise((resolve) => (answer = resolve));
      return () => answer?.();
    },
    isHidden: (hidden: boolean) => {
      page.hidden = hidden;
      page.dispatchEvent(new Event("visibilitychange"));
    },
    isPulledOut: () => tracks.at(-1)?.dispatchEvent(new Event("ended")),
  };
}

function videoOf({ width, height }: { width: number; height: number }) {
  let next: ((now: number) => void) | null = null;
  let now = 0;
  return {
    srcObject: null,
    videoWidth: width,
    videoHeight: height,
    requestVideoFrameCallback: (look: (now: number) => void) => void (next = look),
    /** Whether anybody looks at what it shows; if so, it shows one more picture. */
    playsOn: () => {
      const look = next;
      next = null;
      look?.((now += 1000));
      return look !== null;
    },
  };
}

/** Black on white, as a camera sees it that is held still. */
function picture(text: string) {
  const rows = encodeQR(text, "raw", { border: 4, scale: PIXELS_A_MODULE });
  const light = rows.flatMap((row) => row.map((isDark) => (isDark ? 0 : 255)));
  const data = Uint8ClampedArray.from(light.flatMap((value) => [value, value, value, 255]));
  return { width: rows.length, height: rows.length, data };
}
