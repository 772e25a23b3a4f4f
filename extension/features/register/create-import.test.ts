import { afterEach, expect, test, vi } from "vitest";
import { centreId, deviceId } from "#core/ids.ts";
import { createImport } from "./create-import.ts";
import { writtenRegister } from "./ask-register-worker.ts";

const centre = centreId.parse("c".repeat(32));
const device = deviceId.parse("d".repeat(32));
const desk = { relay: "https://relay.example", token: "nadia", device, centre };

/** One that the browser ends as soon as it is asked. */
class DyingWorker extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("error"), { message: "" })));
  }
  terminate(): void {}
}

afterEach(() => void vi.unstubAllGlobals());

test("[RG22] where what reads the file dies, the device is said to have failed, not the file", async () => {
  vi.stubGlobal("Worker", DyingWorker);
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ key: "07".repeat(32) })));
  const incoming = createImport(() => desk);
  await incoming.choose(new File(["<BEE_ELEVES/>"], "ElevesSansAdresses.xml"));
  expect(incoming.failed()).toEqual({ reason: "this-device" });
  expect(incoming.refused()).toBeNull();
  expect(incoming.isBusy()).toBe(false);
});

test("[RG22] where what writes the version dies, there is none, and nothing throws", async () => {
  vi.stubGlobal("Worker", DyingWorker);
  const version = writtenRegister({ pupils: [], hashKey: new Uint8Array(32), centre });
  expect(await version).toBeNull();
});
