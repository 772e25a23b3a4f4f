/** How long a copy stays confirmed, in milliseconds. [WL6] */
export const COPIED_MS = 2000;

/** `failed`: the browser gave no access to the clipboard. */
export type CopyState = "idle" | "copied" | "failed";

type Deps = {
  /** Puts the text where the person can paste it from; rejects when it cannot. */
  write: (text: string) => Promise<void>;
  show: (state: CopyState) => void;
};

/** A copy that says for 2 s that it is done. Copying again starts the 2 s again; a failure stays. */
export function makeCopying({ write, show }: Deps) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function copy(text: string): Promise<void> {
    clearTimeout(timer);
    try {
      await write(text);
    } catch {
      show("failed");
      return;
    }
    show("copied");
    timer = setTimeout(() => show("idle"), COPIED_MS);
  }

  return { copy, stop: () => clearTimeout(timer) };
}
