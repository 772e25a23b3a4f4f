// From a file of the school to a new version of the register: read here, looked at, then sent.
import { createMemo, createSignal, type Accessor } from "solid-js";
import { correctionFaults, reviewed, type Review } from "#core/imports/corrections.ts";
import type { FieldFault } from "#core/imports/draft-faults.ts";
import type { PupilDraft, RowPlace } from "#core/imports/imported-pupil.ts";
import type { SiecleImport, SiecleRefusal } from "#core/imports/siecle.ts";
import { registerVersion, type Register } from "#core/register/register.ts";
import type { ApiRefusal, CentreDesk } from "../../relay-link/api.ts";
import { fetchRegisterKey, importRegister } from "../../relay-link/register-api.ts";
import { createCorrections, type CorrectionDesk } from "./create-corrections.ts";
import { readSiecleFile } from "./read-siecle-file.ts";

/** A file that was read, with the secret that makes a register of it. */
type Read = { file: SiecleImport; hashKey: Uint8Array };
export type ImportPreview = Pick<Review, "toCorrect" | "corrected"> & {
  /** What would count from then on; null while no row is right. */
  register: Register | null;
  leftOut: SiecleImport["leftOut"];
  school: SiecleImport["school"];
};
export type Import = {
  /** null while there is nothing to look at. */
  preview: Accessor<ImportPreview | null>;
  isBusy: Accessor<boolean>;
  /** Why this file is none. */
  refused: Accessor<SiecleRefusal | null>;
  /** Why the server did not do its part. The file stays chosen. */
  failed: Accessor<ApiRefusal | null>;
  choose: (file: File) => Promise<void>;
  /** Asks the server once more for what it did not answer before there was anything to look at. */
  tryAgain: () => Promise<void>;
  corrections: CorrectionDesk;
  /** What would be wrong with a row that is corrected so. */
  faultsOf: (place: RowPlace, draft: PupilDraft) => readonly FieldFault[];
  /** Everybody of the centre has it, or `failed` says why not. */
  send: () => Promise<Register | null>;
  /** Nothing was corrected since this version was sent, and nothing is being corrected. */
  isUntouchedSince: (register: Register) => boolean;
  forget: () => void;
};

export function createImport(desk: Accessor<CentreDesk | null>): Import {
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [read, setRead] = createSignal<Read | null>(null);
  const corrections = createCorrections();
  const [isBusy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<SiecleRefusal | null>(null);
  const [failed, setFailed] = createSignal<ApiRefusal | null>(null);

  function forget(): void {
    setChosen(null);
    setRead(null);
    corrections.clear();
    setRefused(null);
    setFailed(null);
  }

  async function readChosen(): Promise<void> {
    const file = chosen();
    const at = desk();
    if (!file || !at) return;
    // Meanwhile somebody may choose another file, or go to work in another centre.
    const isAsked = () => chosen() === file && desk()?.centre === at.centre;
    const parsed = await readSiecleFile(file);
    if (!isAsked()) return;
    if (!parsed.ok) return void setRefused(parsed.reason);
    const key = await fetchRegisterKey(at);
    if (!isAsked()) return;
    if (key.ok) setRead({ file: parsed, hashKey: key.value });
    else setFailed(key);
  }

  async function send(): Promise<Register | null> {
    const at = desk();
    const register = preview()?.register;
    if (!at || !register) return null;
    setFailed(null);
    const answer = await importRegister(at, register);
    if (answer.ok) return register;
    setFailed(answer);
    return null;
  }

  async function busily<Value>(work: () => Promise<Value>): Promise<Value> {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  }

  const preview = createMemo(() => {
    const current = read();
    const centre = desk()?.centre;
    if (!current || !centre) return null;
    const { file, hashKey } = current;
    const { pupils, toCorrect, corrected } = reviewed(file, corrections.made());
    return {
      register: pupils.length > 0 ? registerVersion(pupils, { centre, hashKey }) : null,
      toCorrect,
      corrected,
      leftOut: file.leftOut,
      school: file.school,
    };
  });

  return {
    preview,
    isBusy,
    refused,
    failed,
    async choose(file) {
      forget();
      setChosen(file);
      await busily(readChosen);
    },
    async tryAgain() {
      setFailed(null);
      if (!read()) await busily(readChosen);
    },
    corrections,
    faultsOf(place, draft) {
      const file = read()?.file;
      return file ? correctionFaults(file, corrections.made(), { place, draft }) : [];
    },
    send: () => busily(send),
    isUntouchedSince: ({ hash }) =>
      preview()?.register?.hash === hash && corrections.drafts().size === 0,
    forget,
  };
}
