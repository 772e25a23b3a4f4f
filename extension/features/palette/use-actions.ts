import { useNavigate } from "@tanstack/solid-router";
import BookUser from "lucide-solid/icons/book-user";
import CalendarCheck2 from "lucide-solid/icons/calendar-check-2";
import CalendarPlus from "lucide-solid/icons/calendar-plus";
import FileSpreadsheet from "lucide-solid/icons/file-spreadsheet";
import Keyboard from "lucide-solid/icons/keyboard";
import LogOut from "lucide-solid/icons/log-out";
import ShieldCheck from "lucide-solid/icons/shield-check";
import Users from "lucide-solid/icons/users";
import Settings from "lucide-solid/icons/settings";
import { folded } from "#core/roster/spelling.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { focusProofCheck, VERIFY } from "../proof-check/ProofCheck.tsx";
import type { Entry } from "./entry.ts";

/** What can be done on every page. */
export function useActions(args: {
  openKeys: () => void;
  signOut: () => void;
}): () => readonly Entry[] {
  const page = usePage();
  const { member, waitsFor } = useMember();
  const navigate = useNavigate();
  const go = (to: "/" | "/new" | "/register" | "/files" | "/team" | "/settings") => () =>
    void navigate({ to });
  /** Whoever is there already stays where they are, but for the focus. */
  const verify = () => void navigate({ to: "/files", hash: VERIFY }).then(focusProofCheck);

  return () => {
    const words = page.messages().app.palette.act;
    const { managesPupils } = member().profile;
    const mayImport = !managesPupils;
    const actions: readonly Omit<Entry, "text">[] = [
      { id: "create", icon: CalendarPlus, words: words.create, run: go("/new"), key: "N" },
      { id: "list", icon: CalendarCheck2, words: words.list, run: go("/") },
      { id: "import", icon: BookUser, words: words.import, run: go("/register") },
      { id: "files", icon: FileSpreadsheet, words: words.files({ mayImport }), run: go("/files") },
      { id: "verify", icon: ShieldCheck, words: words.verify, run: verify },
      { id: "team", icon: Users, words: words.team, run: go("/team") },
      { id: "settings", icon: Settings, words: words.settings, run: go("/settings") },
      { id: "keys", icon: Keyboard, words: words.keys, run: args.openKeys, key: "?" },
      { id: "sign-out", icon: LogOut, words: words.signOut, run: args.signOut },
    ];
    const left = new Set([
      ...(managesPupils ? [] : ["import"]),
      ...(waitsFor() === null ? [] : ["create", "list", "files", "verify"]),
    ]);
    const offered = actions.filter(({ id }) => !left.has(id));
    return offered.map((action) => ({ ...action, text: folded(action.words) }));
  };
}
