import { createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { IssueReportId } from "#core/ids.ts";
import { describeIssueReport } from "#core/report/issue-report-commands.ts";
import type { IssueReportRefusal } from "#core/report/issue-report-policy.ts";
import { MAX_DESCRIPTION } from "#core/schema.ts";
import { bindText } from "../../documents/bind-text.ts";
import { proseAt } from "../../documents/prose-field.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { counter } from "../../ui/counter.ts";
import { Field } from "../../ui/Field.tsx";
import styles from "../../ui/TextArea.module.css";
import { useSpot } from "../together/use-spot.ts";
import {
  descriptionPlace,
  keepRefusedWords,
  offerAgain,
  takeRefusedWords,
} from "./refused-words.ts";
import { useRoom } from "./room-context.tsx";

type Props = {
  id: IssueReportId;
  /** As it now reads in the document; only counted, for the field has its own text. */
  text: string;
  /** Who wrote it first, and when. */
  hint: string;
  ref: (field: HTMLTextAreaElement) => void;
};

/** The description of one signalement, in which several people may type at once. */
export function SharedDescription(props: Props) {
  const { messages } = usePage();
  const { link, facts } = useRoom();
  const spot = useSpot();
  const [area, setArea] = createSignal<HTMLTextAreaElement>();
  const [refused, setRefused] = createSignal<IssueReportRefusal | "description-too-long">();
  const refusal = () => {
    const reason = refused();
    return reason && messages().issueReport.refused.edit[reason];
  };

  createEffect(() => {
    const field = area();
    const handle = link.handles().report;
    const { id } = props;
    if (!field) return;
    const write = (description: string) => {
      const verdict = runCommand(handle, (draft) =>
        describeIssueReport(draft, { issueReport: id, facts: untrack(facts), description }),
      );
      setRefused(verdict.ok ? undefined : verdict.reason);
      return verdict;
    };
    const path = ["issueReports", id, "description"];
    const letGo = bindText(field, { handle, path, write });
    const said = () => proseAt(handle.doc(), path);
    const words = takeRefusedWords(link, descriptionPlace(id), said);
    if (words) offerAgain(field, words);
    onCleanup(() => {
      letGo();
      const kept = { typed: field.value, id, noted: said() };
      keepRefusedWords(link, descriptionPlace(id), untrack(refused) ? kept : null);
    });
  });

  return (
    <Field
      {...spot("description", props.id)}
      label={messages().issueReport.field.description}
      hint={props.hint}
      error={refusal()}
      counter={counter(props.text.length, MAX_DESCRIPTION)}
      control={(control) => (
        <textarea
          ref={(field) => {
            setArea(field);
            props.ref(field);
          }}
          id={control.id}
          class={styles.area}
          rows={3}
          aria-invalid={refusal() !== undefined}
          aria-describedby={control.describedBy}
        />
      )}
    />
  );
}
