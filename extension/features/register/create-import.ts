// From a file of the school to a new version of the register: read here, looked at, then sent.
import { createMemo, createSignal, type Accessor } from "solid-js";
import {
  correctionFaults,
  reviewed,
  type Corrections,
  type Review,
} from "#core/imports/corrections.ts";
import type { FieldFault } from "#core/imports/draft-faults.ts";
import type { PupilDraft, RowPlace } from "#core/imports/imported-pupil.ts";
import type { SiecleRefusal } from "#core/imports/siecle.ts";
import type { SiecleRead, WrittenRegister } from "./register-desk.ts";
import type { ApiRefusal, CentreDesk } from "../../relay-link/api.ts";
import { fetchRegisterKey, importRegister } from "../../relay-link/register-api.ts";
import { nextTask } from "../../platform/next-task.ts";
import { readSiecleFile, writtenRegister } from "./ask-register-worker.ts";
import { createCorrections, type CorrectionDesk } from "./create-corrections.ts";

/** A file that was read, with the secret that makes a register of it. */
type Read = { file: SiecleFile; hashKey: Uint8Array };
type SiecleFile = Extract<SiecleRead, { ok: true }>;
/** `pupils` are those that would count from then on. */
export type ImportPreview = Review & Pick<SiecleFile, "leftOut" | "school"> & Pick<Read, "hashKey">;
/** What was sent, and how many pupils it has. */
export type SentRegister = WrittenRegister & { count: number };
/** Of `this-device`: what works beside the page has failed. */
export type ImportFailure = Pick<ApiRefusal, "reason"> | { reason: "this-device" };
export type Import = {
  /** null while there is nothing to look at. */
  preview: Accessor<ImportPreview | null>;
  isBusy: Accessor<boolean>;
  /** Why this file is none. */
  refused: Accessor<SiecleRefusal | null>;
  /** Why the server or this device did not do its part. The file stays chosen. */
  failed: Accessor<ImportFailure | null>;
  choose: (file: File) => Promise<void>;
  /** Does once more what failed before there was anything to look at. */
  tryAgain: () => Promise<void>;
  corrections: CorrectionDesk;
  /** What would be wrong with a row that is corrected so. */
  faultsOf: (place: RowPlace, draft: PupilDraft) => readonly FieldFault[];
  /** Everybody of the centre has it, or `failed` says why not. */
  send: () => Promise<SentRegister | null>;
  /** Nothing was corrected since this version was sent, and nothing is being corrected. */
  isUntouchedSince: (register: SentRegister) => boolean;
  forget: () => void;
};
const THIS_DEVICE: ImportFailure = { reason: "this-device" };

export function createImport(desk: Accessor<CentreDesk | null>): Import {
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [read, setRead] = createSignal<Read | null>(null);
  const corrections = createCorrections();
  const [isBusy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<SiecleRefusal | null>(null);
  const [failed, setFailed] = createSignal<ImportFailure | null>(null);
  /** Of what each version was made that was sent. */
  const sent = new WeakMap<SentRegister, { read: Read | null; made: Corrections }>();

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
    const asked = fetchRegisterKey(at);
    const parsed = await readSiecleFile(file);
    if (!isAsked()) return;
    if (!parsed) return void setFailed(THIS_DEVICE);
    if (!parsed.ok) return void setRefused(parsed.reason);
    const key = await asked;
    // To unpack a large school takes half of what a page may stand still; to look it through, the other half.
    await nextTask();
    if (!isAsked()) return;
    if (key.ok) setRead({ file: parsed, hashKey: key.value });
    else setFailed(key);
  }

  function failing(failure: ImportFailure): null {
    setFailed(failure);
    return null;
  }

  async function send(): Promise<SentRegister | null> {
    const at = desk();
    const { pupils, hashKey } = preview() ?? {};
    if (!at || !pupils?.length || !hashKey) return null;
    const origin = { read: read(), made: corrections.made() };
    setFailed(null);
    const version = await writtenRegister({ pupils, hashKey, centre: at.centre });
    if (!version) return failing(THIS_DEVICE);
    const answer = await importRegister(at, version);
    if (!answer.ok) return failing(answer);
    const register = { ...version, count: pupils.length };
    sent.set(register, origin);
    return register;
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
    if (!current || !desk()) return null;
    const { file, hashKey } = current;
    const { leftOut, school } = file;
    return { ...reviewed(file, corrections.made()), leftOut, school, hashKey };
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
    isUntouchedSince(register) {
      const origin = sent.get(register);
      const isSame = origin?.read === read() && origin.made === corrections.made();
      return isSame && corrections.drafts().size === 0;
    },
    forget,
  };
}
