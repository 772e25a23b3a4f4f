// A person's own line to the relay, which can be cut and mended: what an unplugged cable does.
import { connect, createServer, type Socket } from "node:net";

export type Line = {
  /** What the person types as the relay's address. */
  address: string;
  cut: () => void;
  mend: () => void;
  /** Nothing passes any more, though both ends believe that it does: a computer that has gone to sleep. */
  stall: () => void;
  close: () => Promise<void>;
};

/** Told whenever bytes pass, from the person to the relay or back. */
type Watch = { up?: () => void; down?: () => void };

/** `relayPort` is asked for each connection: a relay may come back elsewhere. */
export async function openLine(relayPort: () => number, watch: Watch = {}): Promise<Line> {
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(relayPort(), "127.0.0.1");
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(end);
      end.on("error", () => other.destroy());
      end.on("close", () => {
        open.delete(end);
        other.destroy();
      });
    }
    near.on("data", () => watch.up?.());
    far.on("data", () => watch.down?.());
    near.pipe(far).pipe(near);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    address: `http://127.0.0.1:${port}`,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    stall() {
      for (const socket of open) socket.unpipe().pause();
    },
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
