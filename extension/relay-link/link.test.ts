import { expect, test, vi } from "vitest";
import { genesisHeads } from "#core/link/genesis-heads.ts";
import { itemsFrom } from "#core/link/testing/exchange.ts";
import { openedFrame } from "#core/log/answers.ts";
import { luc, nadia, NINE, recorded, SECOND, session } from "#core/log/testing/relay.ts";
import type { DeviceFrame, RelayFrame } from "#core/wire/frames.ts";
import { createLink } from "./link.ts";

const closing = {
  type: "closing",
  log: session,
  by: nadia.person,
  until: NINE + 20 * SECOND,
} as const;

/** Luc's device, which has everything that the relay has; what it says is kept. */
async function lucsDevice(flush: () => Promise<boolean>) {
  const relay = recorded([]);
  const said: DeviceFrame["type"][] = [];
  const start = { log: session, me: luc.person, creates: null, genesis: genesisHeads };
  const link = createLink(
    { ...start, stored: null },
    {
      documents: {
        unsent: () => [],
        sound: () => null,
        expectation: () => expect.unreachable("nobody seals here"),
      },
      now: () => NINE,
      send: ({ type }) => said.push(type),
      takeIn: () => Promise.resolve({ voided: [] }),
      keepPlace: () => Promise.resolve(),
      flush,
      rebuild: () => Promise.resolve(),
      changed: () => undefined,
      failed: (error) => expect.unreachable(String(error)),
    },
  );
  const hear = (frame: RelayFrame) => link.feed({ type: "heard", frame });
  link.feed({ type: "connected" });
  hear(openedFrame(relay.log, NINE));
  hear(itemsFrom(relay, 1));
  await vi.waitFor(() => expect(link.state().cursor.seq).toBe(relay.entries.length));
  return { hear, said };
}

test("[LI5] a device that cannot write down what is typed does not say that it has sent everything", async () => {
  const flush = vi
    .fn<() => Promise<boolean>>()
    .mockResolvedValueOnce(false)
    .mockResolvedValue(true);
  const { hear, said } = await lucsDevice(flush);
  hear(closing);
  await vi.waitFor(() => expect(flush).toHaveBeenCalledTimes(1));
  expect(said).not.toContain("drained");
  hear(closing);
  await vi.waitFor(() => expect(said).toContain("drained"));
  expect(flush).toHaveBeenCalledTimes(2);
  expect(said.filter((type) => type === "drained")).toHaveLength(1);
});
