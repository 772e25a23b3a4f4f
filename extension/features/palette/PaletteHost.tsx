import { useNavigate } from "@tanstack/solid-router";
import Search from "lucide-solid/icons/search";
import { createSignal, Show, type Component } from "solid-js";
import { Dynamic } from "solid-js/web";
import { usePage } from "../../page/page.tsx";
import { Key } from "../../ui/Key.tsx";
import { useMember } from "../account/member-context.ts";
import { createLeaving } from "../account/create-leaving.ts";
import { LeavingDialog } from "../account/LeavingDialog.tsx";
import { paletteKeyName } from "../keys/single-key.ts";
import { isDialogOpen, useKeys, usePaletteKey } from "../keys/use-keys.ts";
import type { FloatProps } from "./Float.tsx";
import type { PaletteProps } from "./Palette.tsx";
import styles from "./PaletteHost.module.css";

type Float = "palette" | "keys";
type Floats = { palette: Component<PaletteProps>; keys: Component<FloatProps> };

/** The button of the palette, and the keys that act on every page of the tab. */
export function PaletteHost() {
  const page = usePage();
  const navigate = useNavigate();
  const { waitsFor } = useMember();
  const words = () => page.messages().app.palette;
  const signOut = () => page.messages().account.signOut;
  const leaving = createLeaving();
  const [open, setOpen] = createSignal<Float | null>(null);
  const [floats, setFloats] = createSignal<Floats>();
  let cameFrom: Element | null = null;
  let chosen: (() => void) | null = null;

  async function show(float: Float): Promise<void> {
    if (open() === float) return close();
    // Whoever is asked something answers first.
    if (isDialogOpen()) return;
    // Nobody waits for them who does not ask for them.
    const { Palette, KeyList } = await import("./floats.ts");
    cameFrom = document.activeElement;
    setFloats({ palette: Palette, keys: KeyList });
    setOpen(float);
  }

  function close(): void {
    setOpen(null);
  }

  /** The focus goes back first: a page that is then opened takes it from there. */
  function closed(): void {
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
    const act = chosen;
    chosen = null;
    act?.();
  }

  usePaletteKey(() => void show("palette"));
  useKeys({
    n: () => {
      if (waitsFor() === null) void navigate({ to: "/new" });
    },
    "?": () => void show("keys"),
  });

  return (
    <>
      <button
        type="button"
        class={styles.open}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => void show("palette")}
      >
        <Search />
        <span class={styles.words}>{words().open}</span>
        <span class={styles.key}>
          <Key>{paletteKeyName(navigator.platform)}</Key>
        </span>
      </button>
      <LeavingDialog
        leaving={leaving}
        title={signOut().title}
        text={signOut().kept}
        act={signOut().act}
      />
      <Show when={floats()}>
        {(parts) => (
          <>
            <Dynamic
              component={parts().palette}
              isOpen={open() === "palette"}
              onClose={close}
              onClosed={closed}
              openKeys={() => void show("keys")}
              signOut={leaving.begin}
              onChoose={(act: () => void) => {
                chosen = act;
                close();
              }}
            />
            <Dynamic
              component={parts().keys}
              isOpen={open() === "keys"}
              onClose={close}
              onClosed={closed}
            />
          </>
        )}
      </Show>
    </>
  );
}
