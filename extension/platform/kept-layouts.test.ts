import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

vi.stubGlobal("chrome", fakeBrowser);
const { keepLayout, keptLayouts } = await import("./kept-layouts.ts");

const signature = (digit: number) => digit.toString(16).padStart(64, "0");

beforeEach(() => fakeBrowser.reset());

test("[TB6] the last layout of the same headings counts", async () => {
  await keepLayout(signature(1), ["lastName", null]);
  await keepLayout(signature(1), ["firstName", "fullName"]);
  expect(await keptLayouts()).toEqual({ [signature(1)]: ["firstName", "fullName"] });
});

test("[TB6] the oldest make room", async () => {
  for (let at = 0; at < 32; at++) await keepLayout(signature(at), ["lastName"]);
  const kept = Object.keys(await keptLayouts());
  expect(kept).toHaveLength(30);
  expect(kept).not.toContain(signature(1));
  expect(kept).toContain(signature(31));
});

test("[TB6] what another version has kept is not read as something else", async () => {
  await fakeBrowser.storage.local.set({ "table-layouts": { [signature(1)]: ["gone", "sex"] } });
  expect(await keptLayouts()).toEqual({ [signature(1)]: [null, "sex"] });
  await fakeBrowser.storage.local.set({ "table-layouts": "nothing of the kind" });
  expect(await keptLayouts()).toEqual({});
});
