// The cast of the stories: each has a fresh profile and a line of their own to a relay of their own.
import { test as base } from "@playwright/test";
import { openAlbum, type Album } from "./album.ts";
import { openComputer } from "./computer.ts";
import { openLine, type Line } from "./line.ts";
import { administrator, type Administrator } from "./people/administrator.ts";
import { invigilator, type Invigilator } from "./people/invigilator.ts";
import { newcomer, type Newcomer } from "./people/newcomer.ts";
import { startRelay, type StoryRelay } from "./relay.ts";

type Cast = {
  relay: StoryRelay;
  nadiasLine: Line;
  lucsLine: Line;
  paulsLine: Line;
  /** Administrator of the centre. */
  nadia: Administrator;
  /** Another one. */
  paul: Administrator;
  /** Somebody who is to be a colleague, with a computer and no account yet. */
  zoe: Administrator;
  /** Invigilator, without an account. */
  luc: Invigilator;
  /** His colleague in the same room. */
  helene: Invigilator;
  /** Somebody who has never worked with Scellé, with a computer that knows no server. */
  noor: Newcomer;
  /** Where a story that is played to be looked at leaves what was seen. */
  album: Album;
};

export const test = base.extend<Cast>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn what is needed
  relay: async ({}, use) => {
    const relay = await startRelay();
    await use(relay);
    await relay.stop();
  },
  nadiasLine: async ({ relay }, use) => {
    const line = await openLine(relay.port);
    await use(line);
    await line.close();
  },
  lucsLine: async ({ relay }, use) => {
    const line = await openLine(relay.port);
    await use(line);
    await line.close();
  },
  paulsLine: async ({ relay }, use) => {
    const line = await openLine(relay.port);
    await use(line);
    await line.close();
  },
  nadia: async ({ relay, nadiasLine }, use) => {
    const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
    const computer = await openComputer();
    await use(await administrator({ computer, server: nadiasLine.address, account }));
    await computer.close();
  },
  paul: async ({ relay, paulsLine }, use) => {
    const account = await relay.addMember("paul.rey@louise-michel.example", "Paul Rey");
    const computer = await openComputer();
    await use(await administrator({ computer, server: paulsLine.address, account }));
    await computer.close();
  },
  zoe: async ({ relay }, use) => {
    const account = { email: "zoe.okafor@louise-michel.example", password: "" };
    const computer = await openComputer();
    const server = `http://127.0.0.1:${relay.port()}`;
    await use(await administrator({ computer, server, account }));
    await computer.close();
  },
  luc: async ({ lucsLine }, use) => {
    const computer = await openComputer();
    await use(await invigilator({ computer, server: lucsLine.address, name: "Luc Dumas" }));
    await computer.close();
  },
  helene: async ({ relay }, use) => {
    const computer = await openComputer();
    const server = `http://127.0.0.1:${relay.port()}`;
    await use(await invigilator({ computer, server, name: "Hélène Marty" }));
    await computer.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  noor: async ({}, use) => {
    const person = await newcomer();
    await use(person);
    await person.leaves();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  album: async ({}, use) => {
    await use(openAlbum(process.env["SCELLE_OUT"]));
  },
});

export { expect } from "@playwright/test";
