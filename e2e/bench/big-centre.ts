import { spawn } from "node:child_process";
import { once } from "node:events";
import type { StoryRelay } from "../relay.ts";

/** Sessions and pupils of a large school, written over the wire by a process of its own. */
export async function fillCentre(
  relay: StoryRelay,
  account: { email: string; password: string },
  { sessions, pupils }: { sessions: number; pupils: number },
): Promise<void> {
  const { email, password } = account;
  const address = `http://127.0.0.1:${relay.port()}`;
  const args = [address, email, password, await relay.platformKey(), `${sessions}`, `${pupils}`];
  const child = spawn("node", ["sync-server/testing/generated-centre.ts", ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`the centre was not filled: ${status}`);
}
