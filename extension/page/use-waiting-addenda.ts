import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import type { DeviceId, PersonId } from "#core/ids.ts";
import { SECOND_MS } from "#core/time.ts";
import type { Account } from "../platform/settings.ts";
import type { RelayUrls } from "../relay-link/address.ts";
import type { Desk } from "../relay-link/api.ts";
import { sendAddendum } from "../relay-link/addenda-api.ts";
import { sendWaiting, watchAddenda } from "../relay-link/kept-addenda.ts";
import type { RelayLink } from "../relay-link/relay-link.ts";

/** A relay that was busy is asked again then, while the connection stands. */
const AGAIN_MS = 20 * SECOND_MS;
/** One page of the device sends at a time. */
const SENDING = "scelle-addenda";

type Args = {
  database: IDBDatabase;
  device: DeviceId;
  account: Accessor<Account | null>;
  urls: Accessor<RelayUrls | null>;
  relay: Accessor<RelayLink | null>;
};

/**
 * Addenda that wait go as soon as the relay answers, whatever page is open. [AD6] It answers also whoever's access
 * has ended with the session, by a refusal; over HTTP it still takes theirs. [AD4]
 */
export function useWaitingAddenda({ database, relay, ...here }: Args): void {
  const asker = createMemo(() => askerAt(here));
  const [tries, setTries] = createSignal(0);
  const again = () => setTries((before) => before + 1);
  onCleanup(watchAddenda(again));

  const answering = () => {
    const connection = relay()?.connection();
    return connection?.isOpen || connection?.refused === "AUTH" ? asker() : null;
  };
  createEffect(
    on([answering, tries], ([at]) => {
      if (!at) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;
      onCleanup(() => {
        isOver = true;
        clearTimeout(timer);
      });
      async function begin(from: Asker): Promise<void> {
        const isDone = await sendAll(database, from);
        if (!isDone && !isOver) timer = setTimeout(again, AGAIN_MS);
      }
      void begin(at).catch(reportError);
    }),
  );
}

type Asker = { desk: Desk; people: readonly PersonId[] };

function askerAt({ device, account, urls }: Omit<Args, "database" | "relay">): Asker | null {
  const [current, relay] = [account(), urls()?.http];
  if (!current || relay === undefined) return null;
  const people =
    current.kind === "member" ? current.centres.map(({ person }) => person) : [current.person];
  return { desk: { relay, token: current.token, device }, people };
}

function sendAll(database: IDBDatabase, { desk, people }: Asker): Promise<boolean> {
  return navigator.locks.request(SENDING, () =>
    sendWaiting(database, {
      people,
      send: ({ session, bytes }) => sendAddendum(desk, session, bytes),
      now: Date.now,
    }),
  );
}
