import type { app as french } from "../fr/app.ts";

export const app: typeof french = {
  name: "Scellé",
  purpose:
    "Prepare, supervise and close a certification session, together, even without a network.",
  menu: {
    title: "Main menu",
    sessions: "Sessions",
    register: "Pupils",
    team: "Team",
    rehearsal: "Rehearsal",
    settings: "Settings",
    help: "Help",
  },
  palette: {
    open: "Search or do…",
    title: "Command palette",
    field: "Search or do",
    nothing: ({ words }) =>
      `Nothing matches “${words}”. Try a name, a session number or an action.`,
  },
  keys: {
    title: "Keyboard shortcuts",
    enabled: "Single-letter shortcuts work while no field is chosen.",
  },
  skipToContent: "Skip to content",
  opening: "Opening your data saved on this device.",
  notFound: {
    title: "This page does not exist",
    text: "Nothing has changed. The address is incomplete, or the session has been deleted.",
    act: "Back to the sessions",
  },
  failed: {
    title: "This page has stopped",
    text: "What was saved on this device still is. Open the page again; if it keeps happening, send the report to your administrator.",
    reopen: "Open the page again",
    report: "Copy the report",
  },
  settings: {
    language: "Language",
    theme: "Appearance",
    themeSystem: "Like the system",
    themeLight: "Light",
    themeDark: "Dark",
    server: "Server address",
    serverManaged: "Set by your institution.",
    serverInvalid: "This is not the address of a server. It begins with https://.",
    singleKeys: "Single-letter shortcuts",
  },
  rehearsal: {
    tag: "Rehearsal",
    title: "Try it without risk",
    text: "The rehearsal opens a pretend session. Twelve invented candidates arrive, start, report a problem, and the network goes down.",
    safe: "Nothing is sent. The invented data never mix with the real ones.",
    start: "Start the rehearsal",
    leave: "Leave the rehearsal",
  },
};
