// The camera of this computer. Chromium hangs its question for it on a tab, and refuses it in the panel
// without a word: there the question is put in a page of its own, whose answer counts for every page.
import { browser } from "wxt/browser";
import { refuse, type Refusal } from "#core/verdict.ts";

/** `to-allow`: nobody was asked yet, and the panel cannot ask. `busy`: another program has it. */
export type CameraTrouble = "to-allow" | "refused" | "missing" | "busy";
export type OpenCamera = { ok: true; stream: MediaStream; close: () => void };

/** For the panel. Does not ask where the browser would only refuse. */
export async function openCamera(): Promise<OpenCamera | Refusal<CameraTrouble>> {
  const isToAsk = !import.meta.env.FIREFOX && (await cameraPermission())?.state === "prompt";
  return isToAsk ? refuse("to-allow") : await askForCamera();
}

/** Where the browser can ask, it does. */
export async function askForCamera(): Promise<OpenCamera | Refusal<CameraTrouble>> {
  if (!hasCameras(navigator)) return refuse("missing");
  // Which of several cameras: the one that looks away from the person, where there is such a thing.
  const wanted = { video: { facingMode: "environment" }, audio: false };
  try {
    const stream = await navigator.mediaDevices.getUserMedia(wanted);
    const close = () => stream.getTracks().forEach((track) => track.stop());
    return { ok: true, stream, close };
  } catch (error) {
    return refuse(troubleOf(error));
  }
}

/** Calls back whenever the answer changes, until it is told to stop. */
export async function watchCameraPermission(hear: () => void, signal: AbortSignal): Promise<void> {
  (await cameraPermission())?.addEventListener("change", hear, { signal });
}

/** The page in a tab that asks. */
export async function openCameraQuestion(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/camera.html") });
}

/** A browser that is told to have none has no such property. */
function hasCameras(api: object): boolean {
  return "mediaDevices" in api;
}

/** null in a browser that does not say. */
function cameraPermission(): Promise<PermissionStatus | null> {
  return navigator.permissions.query({ name: "camera" }).catch(() => null);
}

const TROUBLES: Record<string, CameraTrouble> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
};

/** Whatever else may be wrong with it, another try may help. */
function troubleOf(error: unknown): CameraTrouble {
  return (error instanceof DOMException && TROUBLES[error.name]) || "busy";
}
