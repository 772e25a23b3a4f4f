import type { Column } from "#core/mass-import/columns.ts";
import type { PersonDraft } from "#core/mass-import/person.ts";
import { displayName } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";

/** The fields that a register fills; of a French birthplace, the name says more than the code. */
const SHOWN = ["sex", "birthInseeCode", "birthCity", "schoolClass"] as const;

/** Who would come onto the list, with what the register says of them in place of the table. */
export function useFilledWords(): (person: PersonDraft) => string {
  const page = usePage();
  const words = () => page.messages().table;

  return ({ details, register }) => {
    const name = displayName(details);
    const filled = new Set(register?.filled);
    const isNamed = details.birthCity !== "";
    if (filled.has("birthInseeCode") && isNamed) filled.add("birthCity");
    const isSaid = (field: Column) => filled.has(field) && !(field === "birthInseeCode" && isNamed);
    const fields = SHOWN.filter(isSaid).map((field) =>
      words().list.field({ field: words().target[field], before: "", after: details[field] }),
    );
    if (fields.length === 0) return name;
    const listed = new Intl.ListFormat(page.language()).format(fields);
    return words().list.filled({ name, fields: listed });
  };
}
