// What this machine needs for the same way without the product: one message from page to page.
import type { Page } from "@playwright/test";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { inRhythm } from "./rhythm.ts";

/** From `send` in one page to the next frame of the other, in ms. */
export async function measureYardstick(from: Page, to: Page, count: number): Promise<number[]> {
  const child = spawn("node", ["e2e/bench/echo.ts"], { stdio: ["pipe", "pipe", "inherit"] });
  const [said] = await once(child.stdout, "data");
  const address = `ws://127.0.0.1:${Number(said)}`;
  const heard = await to.evaluateHandle(listen, address);
  const socket = await from.evaluateHandle(connect, address);
  await inRhythm(count, () =>
    socket.evaluate((open) => open.send(String(performance.timeOrigin + performance.now()))),
  );
  await to.waitForFunction(([ways, all]) => ways.length >= all, [heard, count] as const);
  const ways: number[] = await heard.jsonValue();
  await socket.evaluate((open) => open.close());
  child.stdin.end();
  await once(child, "exit");
  return ways;
}

async function listen(address: string): Promise<number[]> {
  const socket = new WebSocket(address);
  const ways: number[] = [];
  socket.addEventListener("message", ({ data }) => {
    requestAnimationFrame(() =>
      ways.push(performance.timeOrigin + performance.now() - Number(data)),
    );
  });
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  return ways;
}

async function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  return socket;
}
