import { createMemo } from "solid-js";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import { proposedCategory } from "#core/report/proposal.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useSpot } from "../together/use-spot.ts";
import { OFFERED_CODES } from "./categories-offered.ts";

type Props = { report: IssueReportView; onChoose: (category: string) => void };

/** The category of a signalement; of one that has none, what its words speak of stands first. [RE23] */
export function CategoryField(props: Props) {
  const { messages } = usePage();
  const spot = useSpot();
  const words = () => messages().issueReport;
  const proposal = createMemo(() =>
    props.report.category === null ? proposedCategory(props.report.description) : null,
  );
  const codes = () => {
    const first = proposal()?.category;
    return first ? [first, ...OFFERED_CODES.filter((code) => code !== first)] : OFFERED_CODES;
  };
  const hint = () => {
    const { category } = props.report;
    if (category !== null) return words().help[category];
    const proposed = proposal();
    if (!proposed) return undefined;
    return words().field.proposedBecause({
      category: proposed.category,
      words: proposed.because,
    });
  };

  return (
    <SelectField
      {...spot("category", props.report.id)}
      label={words().field.category}
      placeholder={words().field.choose}
      choices={codes().map((value) => ({ value, label: `${value} ${words().category[value]}` }))}
      value={props.report.category ?? ""}
      hint={hint()}
      onChange={props.onChoose}
    />
  );
}
