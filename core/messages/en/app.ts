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
    hint: "An action, a session number, a room, a date",
    actions: "Actions",
    sessions: "Sessions",
    nothing: ({ words }) =>
      `Nothing matches “${words}”. Try an action, a session number, a room or a date.`,
    act: {
      create: "Create a session",
      list: "Show the sessions",
      import: "Import the pupils",
      files: ({ mayImport }) =>
        mayImport
          ? "Create, export or restore sessions by file"
          : "Export or restore sessions by file",
      verify: "Verify a receipt",
      team: "Show the team",
      settings: "Open the settings",
      keys: "Show the keyboard shortcuts",
      signOut: "Sign out",
      guide: () => "Read the invigilator guide",
      finalise: ({ session }) => `Finalise ${session}`,
      edit: ({ session }) => `Edit ${session}`,
      enrol: ({ session }) => `Enrol pupils in ${session}`,
    },
    session: ({ sessionNumber }) => `session ${sessionNumber}`,
    sessionPending: "the session that waits for its number",
  },
  keys: {
    title: "Keyboard shortcuts",
    enabled: "Shortcuts of a single letter work while no field is chosen.",
    disabled: "Shortcuts of a single letter are switched off. Switch them on in the settings.",
    name: { enter: "Enter", escape: "Esc", up: "↑", down: "↓" },
    palette: "Open the command palette",
    search: "Search for a session",
    nextRow: "Next session",
    previousRow: "Previous session",
    openRow: "Open the session",
    create: "Create a session",
    help: "Show this list",
    close: "Close what is open",
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
    server: "Server address",
    serverManaged: "Set by your institution.",
    serverInvalid: "This is not the address of a server. It begins with https://.",
    singleKeys: "Single-letter shortcuts",
    singleKeysHint: "They do nothing in a field. The ? key shows the list of them.",
  },
};
