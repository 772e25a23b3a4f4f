// What every page of the extension has: who has come in, the connection, the language; and the
// documents, if it works with any.
import {
  createContext,
  createMemo,
  createRenderEffect,
  createSignal,
  onCleanup,
  untrack,
  useContext,
  type Accessor,
  type JSX,
} from "solid-js";
import { formatIn, type Format } from "#core/messages/format.ts";
import { messagesIn, preferredLanguage, type Language } from "#core/messages/language.ts";
import type { Messages } from "#core/messages/messages.ts";
import type { DeviceId } from "#core/ids.ts";
import type { Documents } from "../documents/documents.ts";
import {
  chosenLanguage,
  currentAccount,
  relayAddress,
  thisDevice,
  watchAccount,
  watchLanguage,
  watchRelayAddress,
  type Account,
} from "../platform/settings.ts";
import { createReading } from "./create-reading.ts";
import { relayUrls, type RelayUrls } from "../relay-link/address.ts";
import { openRelayLink, type RelayLink } from "../relay-link/relay-link.ts";
import { useOffline } from "./use-offline.ts";
import { useWaitingAddenda } from "./use-waiting-addenda.ts";

/** What must be read before anything can be shown. */
export type PageStart = {
  database: IDBDatabase;
  device: DeviceId;
  account: Account | null;
  language: Language | null;
};

/** What the popup has, too, which opens without documents and so without Automerge. */
export type Surroundings = {
  /** Throws where nothing may be kept. */
  database: () => IDBDatabase;
  device: DeviceId;
  account: Accessor<Account | null>;
  /** null while nobody has said where the relay is. */
  urls: Accessor<RelayUrls | null>;
  /** null while nobody has come in. */
  relay: Accessor<RelayLink | null>;
  /** Whether the browser says that there is no network. */
  isOffline: Accessor<boolean>;
  language: Accessor<Language>;
  messages: Accessor<Messages>;
  format: Accessor<Format>;
};

export type Page = Surroundings & { documents: Documents };

const APP = "0.1.0";
const SurroundingsContext = createContext<Surroundings>();
const DocumentsContext = createContext<Documents>();

export const SurroundingsProvider = SurroundingsContext.Provider;
export const DocumentsProvider = DocumentsContext.Provider;

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error("A part of a page stands outside of one.");
  return surroundings;
}

export function usePage(): Page {
  const documents = useContext(DocumentsContext);
  if (!documents) throw new Error("A part that needs documents stands in a page without.");
  return { ...useSurroundings(), documents };
}

export async function readPageStart(opening: Promise<IDBDatabase>): Promise<PageStart> {
  const [database, device, account, language] = await Promise.all([
    opening,
    thisDevice(),
    currentAccount(),
    chosenLanguage(),
  ]);
  return { database, device, account, language };
}

export function PageProvider(props: { start: PageStart; children: JSX.Element }) {
  const { database, device, ...first } = untrack(() => props.start);
  const [account, setAccount] = createSignal(first.account);
  const [chosen, setChosen] = createSignal(first.language);
  const [address, { again }] = createReading(relayAddress);
  onCleanup(watchAccount(setAccount));
  onCleanup(watchLanguage(setChosen));
  onCleanup(watchRelayAddress(() => void again()));

  const urls = createMemo(() => relayUrls(address()?.address ?? ""), null, { equals: sameUrls });
  const language = createMemo(() => chosen() ?? preferredLanguage(navigator.languages));
  const messages = createMemo(() => messagesIn(language()));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const format = createMemo(() => formatIn(language(), timeZone));
  const relay = createConnection({ account, urls, device });
  useWaitingAddenda({ database, device, account, urls, relay });
  const surroundings: Surroundings = {
    database: () => database,
    device,
    account,
    urls,
    relay,
    isOffline: useOffline(),
    language,
    messages,
    format,
  };
  createRenderEffect(() => {
    // Screen readers choose their voice by it.
    document.documentElement.lang = language();
  });
  return (
    <SurroundingsContext.Provider value={surroundings}>
      {props.children}
    </SurroundingsContext.Provider>
  );
}

/** Connects as whoever has come in, and anew when that is somebody else or somewhere else. */
function createConnection(on: {
  account: Accessor<Account | null>;
  urls: Accessor<RelayUrls | null>;
  device: DeviceId;
}): Accessor<RelayLink | null> {
  const token = createMemo(() => on.account()?.token ?? null);
  return createMemo(() => {
    const current = token();
    const socketUrl = on.urls()?.socket;
    if (current === null || socketUrl === undefined) return null;
    const link = openRelayLink({ socketUrl, token: current, device: on.device, app: APP });
    onCleanup(link.stop);
    return link;
  });
}

function sameUrls(one: RelayUrls | null, other: RelayUrls | null): boolean {
  return one?.http === other?.http;
}
