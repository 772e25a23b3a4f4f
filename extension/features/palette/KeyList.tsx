import { For } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Key } from "../../ui/Key.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { useSingleKeysSetting } from "../keys/use-keys.ts";
import { paletteKeyName } from "../keys/single-key.ts";
import { Float, type FloatProps } from "./Float.tsx";
import styles from "./KeyList.module.css";

/** Every key that does something in the tab. */
export function KeyList(props: FloatProps) {
  const page = usePage();
  const words = () => page.messages().app.keys;
  const areSingleKeysOn = useSingleKeysSetting();
  const keys = (): readonly { keys: readonly string[]; does: string }[] => {
    const { name, palette, search, nextRow, previousRow, openRow, create, help, close } = words();
    return [
      { keys: [paletteKeyName(navigator.platform)], does: palette },
      { keys: ["/"], does: search },
      { keys: ["J", name.down], does: nextRow },
      { keys: ["K", name.up], does: previousRow },
      { keys: [name.enter], does: openRow },
      { keys: ["N"], does: create },
      { keys: ["?"], does: help },
      { keys: [name.escape], does: close },
    ];
  };
  return (
    <Float {...props} title={words().title}>
      {/* Taller than a low window, it is scrolled by keyboard, too. */}
      <div class={styles.body} role="group" tabindex="0" aria-label={words().title}>
        <dl class={styles.keys}>
          <For each={keys()}>
            {(row) => (
              <div>
                <dt>
                  <For each={row.keys}>{(key) => <Key>{key}</Key>}</For>
                </dt>
                <dd>{row.does}</dd>
              </div>
            )}
          </For>
        </dl>
        <Remark>{areSingleKeysOn() ? words().enabled : words().disabled}</Remark>
      </div>
    </Float>
  );
}
