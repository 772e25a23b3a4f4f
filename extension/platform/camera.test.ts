import { afterEach, expect, test, vi } from "vitest";
import { openCamera } from "./camera.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser that says this of the permission, and then gives a camera or throws. */
function browserWith(state: PermissionState, camera: () => unknown) {
  const getUserMedia = vi.fn<() => Promise<unknown>>(() => Promise.resolve().then(camera));
  const permissions = { query: () => Promise.resolve({ state }) };
  vi.stubGlobal("navigator", { permissions, mediaDevices: { getUserMedia } });
  return getUserMedia;
}

function fails(name: string) {
  return () => {
    throw new DOMException("no", name);
  };
}

test("[IN10] the panel asks nothing that the browser would only refuse", async () => {
  const getUserMedia = browserWith("prompt", () => null);
  expect(await openCamera()).toEqual({ ok: false, reason: "to-allow" });
  expect(getUserMedia).not.toHaveBeenCalled();
});

test("[IN10] a camera that is closed is off", async () => {
  const stop = vi.fn<() => void>();
  browserWith("granted", () => ({ getTracks: () => [{ stop }] }));
  const camera = await openCamera();
  expect(camera.ok).toBe(true);
  if (camera.ok) camera.close();
  expect(stop).toHaveBeenCalledOnce();
});

test.each([
  ["refused", "NotAllowedError"],
  ["missing", "NotFoundError"],
  ["missing", "OverconstrainedError"],
  ["busy", "NotReadableError"],
  ["busy", "AbortError"],
])("[IN10] a camera is called %s when the browser says %s", async (reason, name) => {
  browserWith("granted", fails(name));
  expect(await openCamera()).toEqual({ ok: false, reason });
});

test("[IN10] where there are no cameras at all, none is found", async () => {
  vi.stubGlobal("navigator", { permissions: { query: () => Promise.reject(new TypeError()) } });
  expect(await openCamera()).toEqual({ ok: false, reason: "missing" });
});
