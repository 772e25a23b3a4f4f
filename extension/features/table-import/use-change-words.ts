import type { PersonChange } from "#core/mass-import/merge.ts";
import type { CandidateDetails } from "#core/roster/policy.ts";
import { usePage } from "../../page/page.tsx";

const SHOWN = [
  "lastName",
  "firstName",
  "sex",
  "birthCity",
  "birthInseeCode",
  "birthPostalCode",
  "birthCountry",
  "schoolClass",
  "externalId",
  "email",
  "resultRecipientEmail",
  "billingMode",
  "prepaymentCode",
] as const satisfies readonly (keyof CandidateDetails)[];

/** What would change of somebody: each field with what comes and what was there. */
export function useChangeWords(): (change: PersonChange) => string {
  const page = usePage();
  return ({ displayName: name, details, before, extraTime }) => {
    const { list, target } = page.messages().table;
    const certifications = page.messages().subscription.name;
    const { short: shortTime } = page.messages().candidate.extraTime;
    const changes = SHOWN.flatMap((field) => {
      const after = details[field];
      const was = before[field] ?? "";
      if (after === undefined || after === was) return [];
      return list.field({ field: target[field], before: was, after });
    });
    const { subscription } = details;
    if (subscription)
      changes.push(
        list.field({
          field: list.certification,
          before: "",
          after: certifications[subscription],
        }),
      );
    if (extraTime) {
      const percent = (value: number | null) =>
        value === null ? "" : shortTime({ percent: value });
      changes.push(
        list.field({
          field: target.extraTime,
          before: percent(extraTime.before),
          after: percent(extraTime.percent),
        }),
      );
    }
    return list.change({
      name,
      changes: new Intl.ListFormat(page.language()).format(changes),
    });
  };
}
