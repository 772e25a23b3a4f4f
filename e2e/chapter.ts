// The people of one chapter of the guide: its pages are played one after the other, and each goes on where
// the one before has left them.
import { openComputer, type Computer } from "./computer.ts";
import { administrator, type Administrator } from "./people/administrator.ts";
import { invigilator, type Invigilator } from "./people/invigilator.ts";
import { startRelay, type StoryRelay } from "./relay.ts";

export type Chapter = {
  relay: StoryRelay;
  /** Administrator of the centre. */
  nadia: Administrator;
  /** Somebody for the room, at a computer of their own. */
  invigilator: (name: string) => Promise<Invigilator>;
  close: () => Promise<void>;
};

export async function openChapter(): Promise<Chapter> {
  const relay = await startRelay();
  const server = `http://127.0.0.1:${relay.port()}`;
  const computers: Computer[] = [];
  async function computer(): Promise<Computer> {
    const opened = await openComputer();
    computers.push(opened);
    return opened;
  }
  const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
  const nadia = await administrator({ computer: await computer(), server, account });
  return {
    relay,
    nadia,
    invigilator: async (name) => invigilator({ computer: await computer(), server, name }),
    async close() {
      for (const each of computers) await each.close();
      await relay.stop();
    },
  };
}
