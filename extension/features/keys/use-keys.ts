import { onCleanup, type Accessor } from "solid-js";
import { useSwitch } from "../../page/use-switch.ts";
import { singleKeys, watchSingleKeys } from "../../platform/settings.ts";
import { isPaletteKey, singleKey } from "./single-key.ts";

/** Whether keys without Ctrl do anything here; not before it is known. */
export function useSingleKeysSetting(): Accessor<boolean> {
  return useSwitch(singleKeys, watchSingleKeys);
}

/** While this part of the page is there, each of these keys alone does what is said here. [PK3] */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const areOn = useSingleKeysSetting();
  listen((event) => {
    const key = areOn() ? singleKey(pressed(event)) : null;
    const act = key === null ? undefined : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

export function usePaletteKey(open: () => void): void {
  listen((event) => {
    if (!isPaletteKey(event)) return;
    // The browser's own Ctrl K goes to its address line.
    event.preventDefault();
    open();
  });
}

function listen(hear: (event: KeyboardEvent) => void): void {
  document.addEventListener("keydown", hear);
  onCleanup(() => document.removeEventListener("keydown", hear));
}

function pressed(event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, defaultPrevented } = event;
  const modifiers = { ctrlKey, metaKey, altKey, shiftKey };
  return {
    key,
    ...modifiers,
    isComposing,
    defaultPrevented,
    isInField: isField(event.target),
    isUnderDialog: isDialogOpen(),
  };
}

/** A box to tick takes no letters. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
