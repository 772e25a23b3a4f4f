// From a filled incident sheet to what the session takes over of it: read here, looked at, then written.
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import type { FilledSheet } from "#core/papers/read-incident-sheet.ts";
import { whoIs } from "#core/papers/who-is.ts";
import type { ProblemFinding, SheetFinding } from "#core/papers/sheet-finding.ts";
import { sheetFindings } from "#core/papers/sheet-findings.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import type { Refusal } from "#core/verdict.ts";
import { createView } from "../../documents/create-view.ts";
import { useSessionPage } from "../session/session-context.ts";
import { readSheetFile, type SheetFileRefusal } from "./read-sheet-file.ts";

export type Takeable = Exclude<SheetFinding, ProblemFinding>;
type Trouble = { reason: SheetFileRefusal | "other-session"; number: string };

export type SheetImport = {
  /** null while there is nothing to look at. */
  findings: Accessor<readonly SheetFinding[] | null>;
  isBusy: Accessor<boolean>;
  trouble: Accessor<Trouble | null>;
  choose: (file: File) => Promise<void>;
  /** The lines for more reports, each with whom it is about as far as that is known. */
  others: Accessor<FilledSheet["others"]>;
  whoIsIn: (line: FilledSheet["others"][number]) => CandidateId | null;
  sayWho: (line: number, candidate: CandidateId) => void;
  isTicked: (finding: Takeable) => boolean;
  tick: (finding: Takeable, isTicked: boolean) => void;
  forget: () => void;
};

export function createSheetImport(): SheetImport {
  const { id, documents, facts } = useSessionPage();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [sheet, setSheet] = createSignal<FilledSheet | null>(null);
  const [people, setPeople] = createSignal<ReadonlyMap<number, CandidateId>>(new Map());
  const [ticks, setTicks] = createSignal<ReadonlyMap<string, boolean>>(new Map());
  const [isBusy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);

  function forget(): void {
    setChosen(null);
    setSheet(null);
    setPeople(new Map());
    setTicks(new Map());
    setTrouble(null);
  }

  function take(read: FilledSheet | Refusal<SheetFileRefusal>): void {
    if (!read.ok) setTrouble({ reason: read.reason, number: "" });
    else if (read.session !== id) setTrouble({ reason: "other-session", number: read.number });
    else setSheet(read);
  }

  // Whatever a colleague writes meanwhile, what has not become another thing stays as it is on the page.
  const view = createView(() => {
    const filled = sheet();
    const context = { documents: documents(), facts: facts(), chosen: people() };
    return { findings: filled && sheetFindings(filled, context) };
  });
  const findings = () => view().findings;

  const enrolled = createMemo(() => enrolledCandidates(documents().roster, facts()));

  return {
    findings,
    others: () => sheet()?.others ?? [],
    whoIsIn: ({ line, name }) => people().get(line) ?? whoIs(name, enrolled()),
    isBusy,
    trouble,
    async choose(file) {
      forget();
      setChosen(file);
      setBusy(true);
      const read = await readSheetFile(file);
      // Meanwhile somebody may have chosen another file.
      if (chosen() !== file) return;
      setBusy(false);
      take(read);
    },
    sayWho: (line, candidate) => setPeople((before) => new Map(before).set(line, candidate)),
    isTicked: (finding) => ticks().get(finding.id) ?? isTickedAtFirst(finding),
    tick: (finding, isTicked) => setTicks((before) => new Map(before).set(finding.id, isTicked)),
    forget,
  };
}

/** What somebody has taken out on purpose comes back on purpose only. */
function isTickedAtFirst({ standing }: Takeable): boolean {
  return standing === "new" || standing === "changed";
}
