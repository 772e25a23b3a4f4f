import { spotCode } from "#core/together/whereabouts.ts";
import { usePage } from "../../page/page.tsx";
import type { FieldProps } from "../../ui/Field.tsx";
import { useColleagues } from "./together-context.ts";

/** Fields in which one chooses rather than writes. */
const CHOICES = [
  "abortReason",
  "accessibilityAdjustmentNeeded",
  "billingMode",
  "category",
  "sex",
  "subscription",
  "hasIncident",
  "hasJoiningIssue",
];

export type SpotProps = Required<Pick<FieldProps, "spot" | "colleague">>;

/**
 * What makes a field say that this person is in it, and show who else is: `{...spot("room")}`; `about` is
 * the candidate or the issue report whose field it is.
 */
export function useSpot(): (field: string, about?: string) => SpotProps {
  const { messages } = usePage();
  const here = useColleagues();
  return (field, about) => {
    const spot = spotCode({ field, about: about ?? null });
    const writer = here().find(
      ({ at, awaySince }) => awaySince === null && at.spot && spotCode(at.spot) === spot,
    );
    const words = messages().person;
    const sentence = CHOICES.includes(field) ? words.choosesHere : words.writesHere;
    return {
      spot,
      colleague: writer && { name: writer.name, key: writer.person, sentence: sentence(writer) },
    };
  };
}
