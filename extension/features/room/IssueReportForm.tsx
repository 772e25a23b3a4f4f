import { createEffect, createMemo, Show } from "solid-js";
import type { IssueReportId } from "#core/ids.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { IssueReportFields } from "./IssueReportFields.tsx";
import { useRoom } from "./room-context.tsx";

type Props = { candidate: RoomCandidate; id: IssueReportId };

/** One signalement: it is noted already, everything here may wait. */
export function IssueReportForm(props: Props) {
  const { go, setRefusal } = useRoom();
  const { messages } = usePage();
  const report = createMemo(() => props.candidate.issueReports.find(({ id }) => id === props.id));
  let wasThere = false;
  // A colleague may remove it meanwhile.
  createEffect(() => {
    if (report()) wasThere = true;
    else if (wasThere) {
      go({ view: "candidate", candidate: props.candidate.id });
      setRefusal(() => messages().issueReport.refused.edit.removed);
    }
  });

  return (
    <Show when={report()}>
      {(shown) => <IssueReportFields candidate={props.candidate} report={shown()} />}
    </Show>
  );
}
