// From the click until one can type or press something, by the clock of the page in which was clicked.
import { existsSync } from "node:fs";
import { openComputer, type Computer } from "../computer.ts";
import { median, type Line } from "./figures.ts";

/** A page that is no tab. */
type Surface = {
  name: string;
  path: string;
  /** What a click does. */
  open: string;
  /** Once this is there, the page can be used. */
  ready: string;
};

const PANEL = {
  path: "/sidepanel.html",
  open: "chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })",
};
const PANEL_TO_JOIN: Surface = { ...PANEL, name: "side panel, to join", ready: "form input" };
const PANEL_IN_ROOM: Surface = { ...PANEL, name: "side panel, in the room", ready: "li button" };
const POPUP: Surface = {
  name: "popup",
  path: "/popup.html",
  open: "chrome.action.openPopup()",
  ready: "button, a[href]",
};

const EXTENSION = ".output/chrome-mv3";
const AGAIN = 4;

type Openings = { first: number[]; again: number[] };

/** Somebody's first minute: each time in a profile that was never used. */
export async function measureFirstMinute(times: number): Promise<Line[]> {
  const hasPopup = existsSync(`${EXTENSION}${POPUP.path}`);
  const lines = [];
  for (const surface of hasPopup ? [PANEL_TO_JOIN, POPUP] : [PANEL_TO_JOIN]) {
    const found: Openings = { first: [], again: [] };
    for (let time = 0; time < times; time++) {
      const computer = await openComputer();
      await openRepeatedly(computer, surface, found);
      await computer.close();
    }
    lines.push(...linesOf(surface, found));
  }
  return hasPopup ? lines : [...lines, { what: "popup", found: "none in this build", aim: "" }];
}

/** In the profile of somebody who is in a room, whose browser is started anew each time. */
export async function measureRoom(computer: Computer, times: number): Promise<Line[]> {
  const found: Openings = { first: [], again: [] };
  for (let time = 0; time < times; time++) {
    await computer.browser.close();
    await computer.start();
    await openRepeatedly(computer, PANEL_IN_ROOM, found);
  }
  return linesOf(PANEL_IN_ROOM, found);
}

function linesOf({ name }: Surface, { first, again }: Openings): Line[] {
  return [
    { what: `${name}: after the browser's start`, found: median(first), aim: "≤ 500 ms" },
    { what: `${name}: again`, found: median(again), aim: "≤ 200 ms" },
  ];
}

async function openRepeatedly(
  { browser, extension }: Computer,
  surface: Surface,
  found: Openings,
): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto(`${extension}/manifest.json`);
  const session = await browser.newCDPSession(tab);
  const click = { userGesture: true, awaitPromise: true, returnByValue: true };
  for (let time = 0; time <= AGAIN; time++) {
    const expression = opening(surface);
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      ...click,
      expression,
    });
    if (typeof result.value !== "number")
      throw new Error(`${surface.name} did not open: ${exceptionDetails?.exception?.description}`);
    (time === 0 ? found.first : found.again).push(result.value);
  }
}

/** Opens, waits until it is ready and the next frame begins, closes; how long it took until then. */
function opening({ path, open, ready }: Surface): string {
  const view = `chrome.extension.getViews().find(({ location }) => location.pathname === "${path}")`;
  return `(async () => {
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const clicked = performance.now();
    await ${open};
    while (!${view}?.document.querySelector("${ready}")) await turn();
    await new Promise((resolve) => ${view}.requestAnimationFrame(resolve));
    const took = performance.now() - clicked;
    ${view}.close();
    while (${view}) await turn();
    return took;
  })()`;
}
