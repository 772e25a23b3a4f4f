// The pupils of the centre, as its members last imported them; kept on this device for when the network is
// gone.
import { createEffect, createMemo, onCleanup, type Accessor } from "solid-js";
import type { FactOf } from "#core/facts/schema.ts";
import { isCaughtUp } from "#core/link/state.ts";
import type { Register } from "#core/register/register.ts";
import type { Timestamp } from "#core/time.ts";
import { put, read, registers, writeAll } from "../../documents/tables.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { usePage, type Page } from "../../page/page.tsx";
import type { CentreDesk } from "../../relay-link/api.ts";
import { fetchRegister } from "../../relay-link/register-api.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { parsedRegister } from "./ask-register-worker.ts";
import { useMember } from "../account/member-context.ts";

type Imported = FactOf<"register-imported">;
export type RegisterNow =
  /** Nobody of the centre has imported one. */
  | { is: "none" }
  /** Whether there is one, or what is in it, only the server knows, and it does not answer. */
  | { is: "away" }
  /** `isLast` is false where a later one could not be fetched. */
  | { is: "here"; register: Register; importedAt: Timestamp | null; isLast: boolean };

export type RegisterHere = Extract<RegisterNow, { is: "here" }>;

/** The pupils, if they are on this device. */
export function registerHere(now: RegisterNow | undefined): RegisterHere | null {
  return now?.is === "here" ? now : null;
}

/** What the server did not give once it may give soon. */
const TRY_AGAIN_MS = 20_000;

/** undefined while it is read. */
export function useRegister(): Accessor<RegisterNow | undefined> {
  const page = usePage();
  const { centre } = useMember();
  const desk = useCentreDesk();
  const imports = createMemo(() =>
    (centre()?.facts() ?? []).filter((fact) => fact.kind === "register-imported"),
  );
  const isComplete = () => {
    const state = centre()?.state();
    return state !== undefined && isCaughtUp(state);
  };
  const wanted = createMemo(() => ({ last: imports().at(-1), isLive: isComplete() }), undefined, {
    equals: (one, other) => one.last === other.last && one.isLive === other.isLive,
  });
  const [now, { again }] = createReadingOf(
    () => centre() && wanted(),
    ({ last, isLive }) => registerNow(page, { desk: desk(), imports: imports(), last, isLive }),
  );
  createEffect(() => {
    const current = now();
    const lacks = current?.is === "away" || registerHere(current)?.isLast === false;
    if (!lacks || !wanted().isLive) return;
    const timer = setInterval(() => void again(), TRY_AGAIN_MS);
    onCleanup(() => clearInterval(timer));
  });
  return now;
}

export function keepRegister(
  { documents }: Page,
  register: Omit<Register, "pupils">,
): Promise<void> {
  const { centre, hash, bytes } = register;
  return writeAll(documents.database, [put(registers, centre, { version: hash, bytes })]);
}

type Wanted = {
  desk: CentreDesk | null;
  imports: readonly Imported[];
  last: Imported | undefined;
  isLive: boolean;
};

async function registerNow(page: Page, wanted: Wanted): Promise<RegisterNow> {
  const { desk, imports, last, isLive } = wanted;
  if (!last) return { is: isLive ? "none" : "away" };
  const kept = desk && (await keptRegister(page, desk));
  const here = kept?.hash === last.version ? kept : await fetched(page, wanted);
  const register = here ?? kept;
  if (!register) return { is: "away" };
  const { hash } = register;
  const importedAt = imports.findLast(({ version }) => version === hash)?.at ?? null;
  return { is: "here", register, importedAt, isLast: hash === last.version };
}

async function keptRegister(page: Page, { centre }: CentreDesk): Promise<Register | null> {
  const kept = await read(page.documents.database, registers, centre);
  return kept ? await parsedRegister(kept.bytes) : null;
}

async function fetched(page: Page, { desk, last }: Wanted): Promise<Register | null> {
  const register = desk && last ? await fetchRegister(desk, last.version) : null;
  if (register) await keepRegister(page, register);
  return register;
}
