import type { PersonChange } from "#core/mass-import/merge.ts";
import type { CandidateDetails } from "#core/roster/policy.ts";
import { TEXT_FIELDS } from "#core/roster/text-fields.ts";
import { usePage } from "../../page/page.tsx";

/** Whoever has another day of birth is somebody else. */
const SHOWN = [...TEXT_FIELDS, "sex"] as const;

type Field = { field: string; before: string; after: string };

/** What would change of somebody: each field with what comes and what was there. */
export function useChangeWords(): (change: PersonChange) => string {
  const page = usePage();
  const words = () => page.messages().table;
  const changed = ({ field, before, after }: Field) =>
    after === ""
      ? words().list.cleared({ field, before })
      : words().list.field({ field, before, after });

  function fieldsOf({ details, before }: PersonChange): Field[] {
    return SHOWN.flatMap((field) => {
      const after = details[field];
      const was = before[field] ?? "";
      if (after === undefined || after === was) return [];
      return { field: words().target[field], before: was, after };
    });
  }

  /** What is chosen from a list is said as the list says it. */
  function choicesOf({ details, before }: PersonChange): Field[] {
    const { billing, name: certifications } = page.messages().subscription;
    const pricing = (mode: CandidateDetails["billingMode"]) => (mode ? billing[mode] : "");
    const certification = (chosen: CandidateDetails["subscription"]) =>
      chosen ? certifications[chosen] : "";
    const fields = [
      {
        field: words().list.certification,
        before: certification(before.subscription),
        after: certification(details.subscription),
      },
      {
        field: words().target.billingMode,
        before: pricing(before.billingMode),
        after: pricing(details.billingMode),
      },
    ];
    return fields.filter((each) => each.before !== each.after);
  }

  function extraTimeOf({ extraTime }: PersonChange): Field[] {
    if (!extraTime) return [];
    const { short } = page.messages().candidate.extraTime;
    const shown = (percent: number | null) => (percent === null ? "" : short({ percent }));
    const { before, percent } = extraTime;
    return [{ field: words().target.extraTime, before: shown(before), after: shown(percent) }];
  }

  return (change) => {
    const fields = [...fieldsOf(change), ...choicesOf(change), ...extraTimeOf(change)];
    return words().list.change({
      name: change.displayName,
      changes: new Intl.ListFormat(page.language()).format(fields.map(changed)),
    });
  };
}
