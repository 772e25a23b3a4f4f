import { onMount } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import { abortReason, type AbortReason } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useSpot } from "../together/use-spot.ts";

type Props = {
  /** Whose test is not finished; said only where the label does not stand in a row of that person. */
  name: string;
  candidate: CandidateId;
  value: AbortReason | null;
  /** null takes it back. */
  onChoose: (reason: AbortReason | null) => void;
  error?: string | undefined;
  /** The heading of a column says it. */
  isInTable?: boolean | undefined;
  /** Somebody was sent here to choose one. */
  isAsked?: boolean | undefined;
};

/** Why a test is not finished; administrator and invigilators choose it alike. */
export function AbortReasonField(props: Props) {
  const page = usePage();
  const words = () => page.messages().finalisation.abortReason;
  const spot = useSpot();
  return (
    <SelectField
      {...spot("abortReason", props.candidate)}
      label={props.isInTable ? words().labelFor({ name: props.name }) : words().label}
      isLabelHidden={props.isInTable}
      placeholder={words().choose}
      choices={abortReason.options.map((value) => ({ value, label: words().reason[value] }))}
      value={props.value ?? ""}
      error={props.error}
      onChange={(value) => props.onChoose(abortReason.safeParse(value).data ?? null)}
      isRequired={props.isInTable}
      ref={(select) => onMount(() => props.isAsked && select.focus())}
    />
  );
}
