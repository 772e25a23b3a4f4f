import "../documents/testing/solid-in-a-page.ts";
import { createComponent, createRoot, createSignal, Suspense } from "solid-js";
import { expect, test } from "vitest";
import { createReading, createReadingOf } from "./create-reading.ts";

/** What somebody reads, answered when the test says so. */
function answers<Value>() {
  const open: { give: (value: Value) => void; fail: (error: unknown) => void }[] = [];
  const read = () =>
    new Promise<Value>((give, fail) => {
      open.push({ give, fail });
    });
  return { read, open };
}

test("the page around what is still being read stays", async () => {
  const { read, open } = answers<string>();
  const shown = createRoot(() => {
    const [value] = createReading(read);
    const page = createComponent(Suspense, {
      fallback: "nothing",
      get children() {
        return `the page, ${value() ?? "which reads"}`;
      },
    });
    return () => unwrapped(page);
  });
  expect(shown()).toBe("the page, which reads");
  open[0]?.give("read");
  await expect.poll(shown).toBe("the page, read");
});

test("of two readings the one begun last counts, whichever answers last", async () => {
  const [source, setSource] = createSignal("first");
  const { read, open } = answers<string>();
  const value = createRoot(() => createReadingOf(source, read)[0]);
  setSource("second");
  open[1]?.give("of the second");
  await expect.poll(value).toBe("of the second");
  open[0]?.give("of the first");
  await heard();
  expect(value()).toBe("of the second");
});

test("what was read stays while it is read anew, and without a source", async () => {
  const [source, setSource] = createSignal<string | null>("here");
  const { read, open } = answers<string>();
  const [value, { again }] = createRoot(() => createReadingOf(source, read));
  open[0]?.give("once");
  await expect.poll(value).toBe("once");
  const reading = again();
  expect(value()).toBe("once");
  setSource(null);
  open[1]?.give("twice");
  await reading;
  expect(value()).toBe("once");
});

test("what it is known to be outweighs what is still being read", async () => {
  const { read, open } = answers<boolean>();
  const [value, { set }] = createRoot(() => createReading(read));
  set(true);
  open[0]?.give(false);
  await heard();
  expect(value()).toBe(true);
});

test("what reading throws is thrown on, until it is read", async () => {
  const { read, open } = answers<string>();
  const [value, { problem, again }] = createRoot(() => createReading(read));
  open[0]?.fail(new Error("no disk"));
  await expect.poll(problem).toEqual({ error: new Error("no disk") });
  expect(value).toThrow("no disk");
  const reading = again();
  open[1]?.give("read after all");
  await reading;
  expect(value()).toBe("read after all");
});

/** Whatever was given is known by then. */
function heard(): Promise<void> {
  return new Promise((done) => {
    setImmediate(done);
  });
}

/** What stands there in the end. */
function unwrapped(shown: unknown): unknown {
  return typeof shown === "function" ? unwrapped(shown()) : shown;
}
