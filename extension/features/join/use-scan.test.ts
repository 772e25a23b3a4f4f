import "../../documents/testing/solid-in-a-page.ts";
import { createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { fakeCamera } from "./testing/fake-camera.ts";
import { useScan } from "./use-scan.ts";

const TEXT = "https://scelle.ac-lyon.fr/join#" + "q".repeat(22);

/** As far as a scan can tell. */
function isVideo(thing: object): thing is HTMLVideoElement {
  return "requestVideoFrameCallback" in thing;
}

/** Somebody has asked for the camera; `leaves` is whatever takes it off the page. */
function scans(found: (text: string, leaves: () => void) => void = () => {}) {
  const camera = fakeCamera(TEXT);
  const video = () => (isVideo(camera.video) ? camera.video : undefined);
  const begins = () =>
    createRoot((leaves) => {
      onTestFinished(leaves);
      return { leaves, ...useScan({ video, found: (text) => found(text, leaves) }) };
    });
  return { ...camera, begins };
}

test("[IN10] the camera is on until an invitation is read", async () => {
  const read: string[] = [];
  const { begins, lights, video } = scans((text, leaves) => {
    read.push(text);
    leaves();
  });
  begins();
  await expect.poll(() => video.playsOn()).toBe(true);
  expect(read).toEqual([TEXT]);
  expect(lights()).toEqual([false]);
  video.playsOn();
  expect(read).toEqual([TEXT]);
});

test("[IN10] the camera goes off when the person stops it or leaves the panel", async () => {
  const { begins, lights } = scans();
  const { leaves, state } = begins();
  await expect.poll(state).toBe("looking");
  expect(lights()).toEqual([true]);
  leaves();
  expect(lights()).toEqual([false]);
});

test("[IN10] the camera goes off on a page that nobody sees, and on again with the page", async () => {
  const { begins, isHidden, lights } = scans();
  const { leaves, state } = begins();
  await expect.poll(state).toBe("looking");
  isHidden(true);
  expect(lights()).toEqual([false]);
  isHidden(false);
  await expect.poll(lights).toEqual([false, true]);
  leaves();
  isHidden(false);
  expect(lights()).toEqual([false, false]);
});

test("[IN10] a camera that comes when nobody waits for it any more goes off at once", async () => {
  const { begins, hesitates, lights } = scans();
  const answers = hesitates();
  const { leaves, state } = begins();
  leaves();
  answers();
  await expect.poll(lights).toEqual([false]);
  expect(state()).toBe("opening");
});

test("[IN10] a camera that comes after the page was hidden goes off at once", async () => {
  const { begins, hesitates, isHidden, lights } = scans();
  const answers = hesitates();
  begins();
  isHidden(true);
  answers();
  await expect.poll(lights).toEqual([false]);
});

test("[IN10] a camera that is pulled out is asked for again, and never twice on", async () => {
  const { begins, isPulledOut, lights } = scans();
  const { state } = begins();
  await expect.poll(state).toBe("looking");
  isPulledOut();
  await expect.poll(lights).toEqual([false, true]);
});
