import { expect, onTestFinished, test, vi } from "vitest";

/** The page of a link as a browser opens it, with what its script touches. */
async function opened(address: string) {
  const parts = {
    "#link": { textContent: "" },
    "#copy": Object.assign(new EventTarget(), { hidden: true }),
    "#done": { textContent: "" },
  };
  const copied: string[] = [];
  const location = new URL(address);
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", {
    replaceState: (_state: unknown, _title: string, path: string) => {
      location.href = new URL(path, location).href;
    },
  });
  vi.stubGlobal("document", { querySelector: (part: keyof typeof parts) => parts[part] });
  vi.stubGlobal("navigator", {
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  const script = new URL("page/link.js", import.meta.url).href;
  await import(script);
  return { parts, copied, location };
}

test("[IN11] the page of a link shows and copies all of it, and leaves no secret in the address bar", async () => {
  const link = `https://relais.ac-lyon.example/scelle/join#${"q".repeat(22)}`;
  const { parts, copied, location } = await opened(link);
  expect(parts["#link"].textContent).toBe(link);
  expect(location.href).toBe("https://relais.ac-lyon.example/scelle/join");
  parts["#copy"].dispatchEvent(new Event("click"));
  await expect.poll(() => copied).toEqual([link]);
});
