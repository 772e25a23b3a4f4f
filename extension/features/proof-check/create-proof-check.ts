import { createSignal, type Accessor } from "solid-js";
import { everyRelayKept } from "../../platform/settings.ts";
import { usePage } from "../../page/page.tsx";
import type { KnownRelay } from "#core/keys/known-keys.ts";
import type { FoundProof } from "#core/proof/check.ts";
import { checkProofFile, type FileAnswer } from "./read-proof-file.ts";

export type CheckedProof = FoundProof & { at: number };
export type ProofCheck = {
  /** null while there is nothing to look at. */
  checked: Accessor<CheckedProof | null>;
  refused: Accessor<Extract<FileAnswer, { ok: false }>["reason"] | null>;
  isBusy: Accessor<boolean>;
  choose: (file: File) => Promise<void>;
  forget: () => void;
};

/** One receipt at a time, with the keys of every relay as this device has kept them: without the network. [PF8] */
export function createProofCheck(): ProofCheck {
  const page = usePage();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [answer, setAnswer] = createSignal<{ is: FileAnswer; at: number } | null>(null);
  const [isBusy, setBusy] = createSignal(false);

  function forget(): void {
    setChosen(null);
    setAnswer(null);
    setBusy(false);
  }

  return {
    checked: () => {
      const told = answer();
      return told?.is.ok ? { ...told.is, at: told.at } : null;
    },
    refused: () => {
      const told = answer()?.is;
      return told && !told.ok ? told.reason : null;
    },
    isBusy,
    async choose(file) {
      forget();
      setChosen(file);
      setBusy(true);
      const relay = page.urls()?.http;
      const kept = await everyRelayKept();
      const isPresent = (each: KnownRelay) => each.relay === relay;
      const relays = [...kept.filter(isPresent), ...kept.filter((each) => !isPresent(each))];
      const found = await checkProofFile(file, relays);
      // Meanwhile somebody may have chosen another file.
      if (chosen() !== file) return;
      setBusy(false);
      setAnswer({ is: found, at: Date.now() });
    },
    forget,
  };
}
