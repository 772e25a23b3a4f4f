import Search from "lucide-solid/icons/search";
import { TextField } from "./TextField.tsx";

type Props = {
  /** Whom or what to look for: read in the empty field, and heard. */
  label: string;
  value: string;
  onInput: (text: string) => void;
};

/** Narrows down the list below it. */
export function SearchField(props: Props) {
  return (
    <TextField
      label={props.label}
      isLabelHidden
      type="search"
      icon={Search}
      placeholder={props.label}
      value={props.value}
      onInput={(text) => props.onInput(text)}
    />
  );
}
