import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import { openCamera, watchCameraPermission, type CameraTrouble } from "../../platform/camera.ts";
import { readQrs } from "./read-qr.ts";

type Args = {
  video: Accessor<HTMLVideoElement | undefined>;
  /** What a QR says. */
  found: (text: string) => void;
};

/** `opening` until there is a picture. */
export type ScanState = "opening" | "looking" | CameraTrouble;

/**
 * The camera is on as long as what called this stands on a visible page, and reads whatever QR it sees.
 * Where it was not allowed yet it begins by itself once it is. [IN10]
 */
export function useScan({ video, found }: Args): { state: Accessor<ScanState>; again: () => void } {
  const [state, setState] = createSignal<ScanState>("opening");
  let scanning = new AbortController();
  const gone = new AbortController();

  async function scan(): Promise<void> {
    scanning.abort();
    scanning = new AbortController();
    const { signal } = scanning;
    setState("opening");
    const camera = await openCamera();
    const screen = video();
    if (!camera.ok) return void (signal.aborted || setState(camera.reason));
    if (signal.aborted || !screen) return camera.close();
    signal.addEventListener("abort", () => camera.close());
    // Pulled out, it is not there when it is asked for again, which is then told.
    for (const track of camera.stream.getTracks())
      track.addEventListener("ended", again, { signal });
    screen.srcObject = camera.stream;
    setState("looking");
    await readQrs(screen, { found, signal });
  }

  const again = () => void scan().catch(reportError);
  const follow = () => (document.hidden ? scanning.abort() : again());
  document.addEventListener("visibilitychange", follow, { signal: gone.signal });
  void watchCameraPermission(again, gone.signal);
  createEffect(() => video() && again());
  onCleanup(() => {
    scanning.abort();
    gone.abort();
  });

  return { state, again };
}
