// What somebody in the room can do about one candidate, with what is said when it is done or refused.
import { issueReportId, type AlertId, type DecisionId, type IssueReportId } from "#core/ids.ts";
import type { QuestionCategory } from "#core/report/categories.ts";
import { answerAlert, authoriseResume, confirmPresence, endTest } from "#core/report/commands.ts";
import { addIssueReport } from "#core/report/issue-report-commands.ts";
import type { IssueReportContent } from "#core/report/issue-report-policy.ts";
import { setAbortReason, setIncidentMinutes } from "#core/report/outcome-commands.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import type { AbortReason } from "#core/schema.ts";
import { newId } from "../../platform/chance.ts";
import { usePage } from "../../page/page.tsx";
import { spokenName } from "./person-name.ts";
import { useRoom } from "./room-context.tsx";
import { useCarryOut } from "./use-carry-out.ts";
import { useDeciding } from "./use-deciding.ts";

type Named = Pick<RoomCandidate, "id" | "firstName" | "lastName">;
type Alerted = Named & Pick<RoomCandidate, "alert">;

/** Each says whether it was done. */
export function useActs() {
  const { messages } = usePage();
  const room = useRoom();
  const carryOut = useCarryOut();
  const { about, deciding, withdraw } = useDeciding();
  const words = () => messages().room;
  const additionRefused = () => messages().issueReport.refused.addition;
  const abortReasonRefused = () => messages().finalisation.abortReason.refused;

  function sayUndoable(text: string, candidate: Named, decision: DecisionId): void {
    const run = () => void withdraw(candidate, decision);
    room.say({ text, undo: { word: messages().action.undo, run } });
  }

  return {
    withdraw,

    confirm(candidate: Named): boolean {
      const args = deciding(candidate);
      const done = carryOut(
        (draft) => confirmPresence(draft, args),
        () => words().refused.presence,
      );
      const sentence = room.isLive()
        ? words().presence.confirmed({ name: spokenName(candidate) })
        : words().refused.start["presence-not-received"];
      if (done) sayUndoable(sentence, candidate, args.decision);
      return done;
    },

    resume(candidate: Named): boolean {
      const args = deciding(candidate);
      const done = carryOut(
        (draft) => authoriseResume(draft, args),
        () => words().refused.resume,
      );
      const sentence = room.isLive()
        ? words().resume.done({ name: spokenName(candidate) })
        : messages().candidate.state.resuming;
      if (done) sayUndoable(sentence, candidate, args.decision);
      return done;
    },

    end(candidate: Named): boolean {
      const args = deciding(candidate);
      return carryOut(
        (draft) => endTest(draft, args),
        () => words().refused.end,
      );
    },

    answer(candidate: Alerted, alert: AlertId, category: QuestionCategory | null): boolean {
      const answer =
        category === null
          ? { kind: "dismissed" as const }
          : { kind: "validated" as const, category };
      const args = { ...deciding(candidate), alert, answer };
      const done = carryOut(
        (draft) => answerAlert(draft, args),
        () => words().refused.alert,
      );
      if (!done) return false;
      const { alert: said } = words();
      const text = category === null ? said.dismissed : said.validated;
      const isAboutQuestion = candidate.alert?.about === "question";
      if (!room.isLive()) room.say({ text: said.noted });
      else if (isAboutQuestion) room.say({ text });
      return true;
    },

    /** In free words, with a category, or both; its id, or null if it was refused. */
    note(candidate: Named, content: IssueReportContent): IssueReportId | null {
      const issueReport = newId(issueReportId);
      const args = { ...about(candidate), ...content, issueReport };
      return carryOut((draft) => addIssueReport(draft, args), additionRefused) ? issueReport : null;
    },

    giveAbortReason(candidate: Named, reason: AbortReason | null): boolean {
      const args = { ...about(candidate), reason };
      return carryOut((draft) => setAbortReason(draft, args), abortReasonRefused);
    },

    grantMinutes(candidate: Named, minutes: number): boolean {
      const args = { ...about(candidate), minutes };
      return carryOut(
        (draft) => setIncidentMinutes(draft, args),
        () => words().refused.minutes,
      );
    },
  };
}
