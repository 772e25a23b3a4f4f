import { createSignal, type Accessor } from "solid-js";
import { candidateListName } from "#core/table/candidate-list-name.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { sessionDetails } from "#core/session/queries.ts";
import { saveFile } from "../../platform/save-file.ts";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";
import { writeCandidateList } from "./table-reader.ts";

const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/** Writes the list of candidates as Pix takes it, as it is at that moment. */
export function useCandidateList(): {
  download: () => Promise<void>;
  /** Whether the last one that was asked for could not be written. */
  hasFailed: Accessor<boolean>;
} {
  const { member } = useMember();
  const { documents, facts } = useSessionPage();
  const [hasFailed, setFailed] = createSignal(false);
  let isUnderWay = false;

  async function write(): Promise<void> {
    const number = facts().codes?.number ?? null;
    const { profile } = member();
    const bytes = await writeCandidateList({
      number,
      details: sessionDetails(documents().session),
      people: enrolledCandidates(documents().roster, facts()),
      centre: { ...profile, habilitations: [...profile.habilitations] },
    });
    saveFile(candidateListName(number), ODS, bytes);
  }

  return {
    hasFailed,
    async download() {
      // A second press while the first is being written asks for nothing more.
      if (isUnderWay) return;
      isUnderWay = true;
      setFailed(false);
      await write().catch((error: unknown) => {
        setFailed(true);
        reportError(error);
      });
      isUnderWay = false;
    },
  };
}
