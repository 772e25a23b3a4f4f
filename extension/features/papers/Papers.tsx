import BookOpenText from "lucide-solid/icons/book-open-text";
import Briefcase from "lucide-solid/icons/briefcase";
import DoorClosed from "lucide-solid/icons/door-closed";
import FilePenLine from "lucide-solid/icons/file-pen-line";
import FileExclamationPoint from "lucide-solid/icons/file-exclamation-point";
import Scissors from "lucide-solid/icons/scissors";
import Signature from "lucide-solid/icons/signature";
import TableProperties from "lucide-solid/icons/table-properties";
import { Show } from "solid-js";
import { attendancePages } from "#core/papers/attendance-pages.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { createView } from "../../documents/create-view.ts";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { useCandidateList } from "../table-import/use-candidate-list.ts";
import { PaperButton } from "./PaperButton.tsx";
import { PaperGroup } from "./PaperGroup.tsx";
import { PaperLink } from "./PaperLink.tsx";
import styles from "./Papers.module.css";
import { usePaper } from "./use-paper.ts";

/** The papers that whoever prepares a session hands over, each made on this device. */
export function Papers() {
  const page = usePage();
  const { documents, facts } = useSessionPage();
  const { download, hasFailed } = usePaper();
  const list = useCandidateList();
  const words = () => page.messages().paper;
  const view = createView(() => ({
    candidates: enrolledCandidates(documents().roster, facts()).length,
  }));
  const pages = () => attendancePages(view().candidates);
  const listHint = () => {
    const { downloadHint, downloadEmpty } = page.messages().table;
    const { candidates: count } = view();
    return count > 0 ? downloadHint({ count }) : downloadEmpty;
  };

  return (
    <section class={styles.papers} aria-labelledby="papers">
      <h2 id="papers">{words().title}</h2>
      <PaperGroup title={words().group.before}>
        <PaperButton
          icon={Briefcase}
          paper="invigilatorKit"
          name={words().invigilatorKit}
          hint={words().invigilatorKitHint}
          unavailable={facts().codes === null ? words().invigilatorKitPending : undefined}
          onClick={() => void download("invigilatorKit")}
        />
        <PaperButton
          icon={BookOpenText}
          paper="invigilatorGuide"
          name={words().invigilatorGuide}
          hint={words().invigilatorGuideHint}
          onClick={() => void download("invigilatorGuide")}
        />
      </PaperGroup>
      <PaperGroup title={words().group.room}>
        <PaperButton
          icon={Signature}
          paper="attendanceSheet"
          name={words().attendanceSheet}
          hint={words().attendanceSheetHint({ candidates: view().candidates, pages: pages() })}
          unavailable={view().candidates === 0 ? words().attendanceSheetEmpty : undefined}
          onClick={() => void download("attendanceSheet")}
        />
        <PaperButton
          icon={DoorClosed}
          paper="doorSign"
          name={words().doorSign}
          hint={words().doorSignHint}
          onClick={() => void download("doorSign")}
        />
        <PaperButton
          icon={Scissors}
          paper="candidateSlips"
          name={words().candidateSlips}
          hint={words().candidateSlipsHint}
          unavailable={
            facts().codes === null || view().candidates === 0
              ? words().candidateSlipsPending
              : undefined
          }
          onClick={() => void download("candidateSlips")}
        />
      </PaperGroup>
      <PaperGroup title={words().group.incident}>
        <PaperButton
          icon={FilePenLine}
          paper="incidentSheet"
          name={words().incidentSheet}
          hint={words().incidentSheetHint}
          onClick={() => void download("incidentSheet")}
        />
        <PaperButton
          icon={FileExclamationPoint}
          paper="fraudReport"
          name={words().fraudReport}
          hint={words().fraudReportHint}
          onClick={() => void download("fraudReport")}
        />
        <PaperLink />
      </PaperGroup>
      <PaperGroup title={words().group.files}>
        <PaperButton
          icon={TableProperties}
          name={page.messages().table.download}
          hint={listHint()}
          format={page.messages().table.downloadFormat}
          onClick={() => void list.download()}
        />
      </PaperGroup>
      <p class={styles.keep}>{words().keep}</p>
      <Show when={hasFailed() || list.hasFailed()}>
        <div class={styles.failed}>
          <Note tone="signal" live="assertive">
            {words().failed}
          </Note>
        </div>
      </Show>
    </section>
  );
}
