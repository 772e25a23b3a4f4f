import { expect, test } from "vitest";
import { alertCalls } from "./alert-calls.ts";

const nobody = { called: [], isWatched: false };

test("[PA8] each alert calls once, also those that come together", () => {
  const first = alertCalls({ ...nobody, open: ["image", "simulator"] });
  expect(first.now).toEqual(["image", "simulator"]);
  const next = alertCalls({ ...first, isWatched: false, open: ["image", "simulator", "file"] });
  expect(next.now).toEqual(["file"]);
});

test("[PA8] what somebody saw come does not call once they look away", () => {
  const seen = alertCalls({ ...nobody, isWatched: true, open: ["image"] });
  expect(seen.now).toEqual([]);
  expect(alertCalls({ ...seen, isWatched: false, open: ["image"] }).now).toEqual([]);
});

test("[PA8] a panel that is opened anew, and has heard of no alert yet, forgets none", () => {
  const before = alertCalls({ ...nobody, open: ["image"] });
  const opened = alertCalls({ ...before, isWatched: false, open: [] });
  expect(alertCalls({ ...opened, isWatched: false, open: ["image"] }).now).toEqual([]);
});
