import Search from "lucide-solid/icons/search";
import { TextField } from "./TextField.tsx";

type Props = {
  /** Whom or what to look for: heard, and read in the empty field. */
  label: string;
  value: string;
  onInput: (text: string) => void;
  /** What can be typed, where the name alone does not say it. */
  hint?: string | undefined;
  ref?: ((field: HTMLInputElement) => void) | undefined;
};

/** Narrows down the list below it. */
export function SearchField(props: Props) {
  return (
    <TextField
      label={props.label}
      isLabelHidden
      type="search"
      icon={Search}
      ref={props.ref}
      placeholder={props.hint ?? props.label}
      value={props.value}
      onInput={(text) => props.onInput(text)}
    />
  );
}
