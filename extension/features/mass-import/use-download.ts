// Sessions into a file: opened one and all, and written once every one of them is read.
import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { exportFileName, massImportCsv, TEMPLATE_FILE_NAME } from "#core/mass-import/export.ts";
import type { SessionToExport } from "#core/mass-import/export.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import type { NoteTone } from "../../ui/Note.tsx";
import { useMember } from "../account/member-context.ts";
import { localNow } from "../session/local-now.ts";
import type { SessionLine } from "../session/session-line.ts";
import { useMassFiles } from "./mass-files-context.tsx";
import type { ReadSession } from "./use-read-sessions.ts";

type Naming = "number" | "details";
type Wish = { lines: readonly SessionLine[]; by: Naming };
type Told = { tone: NoteTone; sentence: string };

const CSV = "text/csv;charset=utf-8";

export function useDownload(): {
  template: () => void;
  sessions: (lines: readonly SessionLine[], by: Naming) => void;
  outcome: Accessor<Told | null>;
} {
  const page = usePage();
  const { member } = useMember();
  const { sessions: read, want } = useMassFiles();
  const words = () => page.messages().massImport;
  const [wish, setWish] = createSignal<Wish | null>(null);
  const [outcome, setOutcome] = createSignal<Told | null>(null);

  function write({ lines, by }: Wish, all: readonly ReadSession[]): Told {
    const away = all.filter(({ from }) => from === "away").length;
    if (away > 0) return { tone: "attention", sentence: words().export.away({ count: away }) };
    const byId = new Map(all.map((each) => [each.id, each]));
    const exported = lines.flatMap(({ id, number }): SessionToExport[] => {
      const session = byId.get(id);
      if (!session) return [];
      const { enrolled: people, details } = session;
      return [{ people, named: by === "number" && number !== null ? { number } : { details } }];
    });
    const name = by === "number" ? TEMPLATE_FILE_NAME : exportFileName(localNow(Date.now()).date);
    saveFile(name, CSV, massImportCsv(exported, member().profile));
    return { tone: "ok", sentence: words().export.done({ count: exported.length }) };
  }

  createEffect(() => {
    const wanted = wish();
    if (!wanted) return;
    const all = wanted.lines.flatMap(({ id }) => read().get(id) ?? []);
    if (all.length < wanted.lines.length) return;
    setOutcome(untrack(() => write(wanted, all)));
    setWish(null);
    want([]);
  });

  // Whoever leaves meanwhile wants no file any more.
  onCleanup(() => untrack(wish) && want([]));

  return {
    template: () => saveFile(TEMPLATE_FILE_NAME, CSV, massImportCsv([], member().profile)),
    sessions(lines, by) {
      const sentence = words().export.gathering({ count: lines.length });
      setOutcome({ tone: "action", sentence });
      want(lines.map(({ id }) => id));
      setWish({ lines, by });
    },
    outcome,
  };
}
