// Every key that the extension keeps in the browser's own storage, and nothing else. Documents are in
// the database, see documents/.
import { storage } from "wxt/utils/storage";
import * as z from "zod";
import { deviceId, sessionId, type DeviceId, type SessionId } from "#core/ids.ts";
import { knownKeys, learnt, type KnownKeys, type KnownRelay } from "#core/keys/known-keys.ts";
import type { Language } from "#core/messages/language.ts";
import { entered, signedIn } from "#core/wire/http.ts";
import { newId } from "./chance.ts";

/** Whoever has come in on this device: an account, or somebody who entered one session. */
export const account = z.discriminatedUnion("kind", [
  signedIn.extend({ kind: z.literal("member") }),
  entered.extend({ kind: z.literal("invigilator") }),
]);
export type Account = z.infer<typeof account>;

const relayItem = storage.defineItem<string>("local:relay", { fallback: "" });
const managedRelayItem = storage.defineItem<string>("managed:relay", { fallback: "" });
const relayKeysItem = storage.defineItem<Record<string, unknown>>("local:relay-keys", {
  fallback: {},
});
/** In whose panel somebody wants to rehearse; gone with the browser. */
const rehearsalWishItem = storage.defineItem<number | null>("session:rehearsal-wish", {
  fallback: null,
});
const accountItem = storage.defineItem<unknown>("local:account");
const deviceItem = storage.defineItem<string>("local:device");
const languageItem = storage.defineItem<Language | null>("local:language", { fallback: null });

const notificationsItem = storage.defineItem<boolean>("local:alert-notifications", {
  fallback: false,
});
const soundItem = storage.defineItem<boolean>("local:alert-sound", { fallback: false });
/** Alerts that somebody was called for, by id; gone with the browser. */
const calledItem = storage.defineItem<string[]>("session:alerts-called", { fallback: [] });
/** Of the session that was open last. */
const contactItem = storage.defineItem<unknown>("local:last-contact");
const roomyListItem = storage.defineItem<boolean>("local:roomy-list", { fallback: false });
const singleKeysItem = storage.defineItem<boolean>("local:single-keys", { fallback: true });

/** The relay's address, as the school's policy sets it, else as somebody typed it; empty if nobody has. */
export async function relayAddress(): Promise<{ address: string; isManaged: boolean }> {
  const managed = await managedRelayItem.getValue().catch(() => "");
  if (managed !== "") return { address: managed, isManaged: true };
  return { address: await relayItem.getValue(), isManaged: false };
}

export function keepRelayAddress(address: string): Promise<void> {
  return relayItem.setValue(address);
}

/** `unreadable`: something is kept that this version cannot read. It is no reason to believe whoever answers. */
type KeptKeys = { is: "none" | "unreadable" } | { is: "known"; known: KnownKeys };

/** The key of this relay as it was when somebody first came in, and its renewals since. */
export async function keptRelayKeys(relay: string): Promise<KeptKeys> {
  return readKeys((await relayKeysItem.getValue())[relay]);
}

/** Of every relay to which somebody has come in on this device; without those that cannot be read. */
export async function everyRelayKept(): Promise<readonly KnownRelay[]> {
  return Object.entries(await relayKeysItem.getValue()).flatMap(([relay, kept]) => {
    const keys = readKeys(kept);
    return keys.is === "known" ? [{ relay, known: keys.known }] : [];
  });
}

/** Keeps what follows from what is kept; one page after the other, so that none undoes what another has learnt. [SR11] */
export async function learnRelayKeys(relay: string, told: KnownKeys): Promise<void> {
  await navigator.locks.request("relay-keys", async () => {
    const all = await relayKeysItem.getValue();
    const kept = readKeys(all[relay]);
    if (kept.is === "unreadable") return;
    const news = learnt(kept.is === "known" ? kept.known : null, told);
    if (news) await relayKeysItem.setValue({ ...all, [relay]: news });
  });
}

function readKeys(kept: unknown): KeptKeys {
  if (kept === undefined) return { is: "none" };
  // A device that came in before keys were renewed has kept the key alone.
  const shaped = typeof kept === "string" ? { publicKey: kept, renewals: [] } : kept;
  const known = knownKeys.safeParse(shaped).data;
  return known ? { is: "known", known } : { is: "unreadable" };
}

export function watchRelayAddress(hear: () => void): () => void {
  return relayItem.watch(hear);
}

/** null when nobody has come in, or what is kept has another shape. */
export async function currentAccount(): Promise<Account | null> {
  return account.safeParse(await accountItem.getValue()).data ?? null;
}

/** null: nobody is here any more, and nothing says which session was open. [AC22] */
export async function keepAccount(kept: Account | null): Promise<void> {
  if (kept !== null) return accountItem.setValue(kept);
  await accountItem.removeValue();
  await contactItem.removeValue();
}

/** Every page hears of it when somebody comes in or goes. */
export function watchAccount(hear: (kept: Account | null) => void): () => void {
  return accountItem.watch((kept) => hear(account.safeParse(kept).data ?? null));
}

/** Whether nobody has ever come in on this device. */
export async function isFirstOpening(): Promise<boolean> {
  const keys = await relayKeysItem.getValue();
  return Object.keys(keys).length === 0 && (await currentAccount()) === null;
}

/** Somebody wants to rehearse in the panel of this window; null: nobody does any more. */
export function wishRehearsal(window: number | null): Promise<void> {
  return rehearsalWishItem.setValue(window);
}

/** Whether somebody wants to rehearse in the panel of this window, which counts once. */
export async function takeRehearsalWish(window: number): Promise<boolean> {
  if ((await rehearsalWishItem.getValue()) !== window) return false;
  await wishRehearsal(null);
  return true;
}

export function watchRehearsalWish(hear: () => void): () => void {
  return rehearsalWishItem.watch(hear);
}

/** This browser profile, under a random name that it keeps. */
export async function thisDevice(): Promise<DeviceId> {
  const kept = deviceId.safeParse(await deviceItem.getValue());
  if (kept.success) return kept.data;
  const fresh = newId(deviceId);
  await deviceItem.setValue(fresh);
  return fresh;
}

/** null: as the browser speaks. */
export function chosenLanguage(): Promise<Language | null> {
  return languageItem.getValue();
}

export function keepLanguage(language: Language): Promise<void> {
  return languageItem.setValue(language);
}

export function watchLanguage(hear: (language: Language | null) => void): () => void {
  return languageItem.watch(hear);
}

/** Whether shortcuts of a single letter are on. */
export function singleKeys(): Promise<boolean> {
  return singleKeysItem.getValue();
}

export function keepSingleKeys(areOn: boolean): Promise<void> {
  return singleKeysItem.setValue(areOn);
}

export function watchSingleKeys(hear: (areOn: boolean) => void): () => void {
  return singleKeysItem.watch(hear);
}

/** Whether the lines of the room are as high as a finger needs. */
export function roomyList(): Promise<boolean> {
  return roomyListItem.getValue();
}

export function keepRoomyList(isRoomy: boolean): Promise<void> {
  return roomyListItem.setValue(isRoomy);
}

export function watchRoomyList(hear: (isRoomy: boolean) => void): () => void {
  return roomyListItem.watch(hear);
}

const contact = z.object({ session: sessionId, at: z.number() });

/** When the relay was last heard of this session, by the clock of this device; null if that is not known. */
export async function lastContact(session: SessionId): Promise<number | null> {
  const kept = contact.safeParse(await contactItem.getValue()).data;
  return kept?.session === session ? kept.at : null;
}

export async function keepLastContact(session: SessionId, at: number): Promise<void> {
  await contactItem.setValue({ session, at });
  // Asked afterwards: whoever goes at this moment takes the account away first, and then this.
  if ((await currentAccount()) === null) await contactItem.removeValue();
}

/** How somebody wants to be called for a new alert. */
export type Calling = { notifications: boolean; sound: boolean };

export async function calling(): Promise<Calling> {
  return { notifications: await notificationsItem.getValue(), sound: await soundItem.getValue() };
}

export async function keepCalling({ notifications, sound }: Partial<Calling>): Promise<void> {
  if (notifications !== undefined) await notificationsItem.setValue(notifications);
  if (sound !== undefined) await soundItem.setValue(sound);
}

export function alertsCalled(): Promise<string[]> {
  return calledItem.getValue();
}

export function keepAlertsCalled(alerts: readonly string[]): Promise<void> {
  return calledItem.setValue([...alerts]);
}
