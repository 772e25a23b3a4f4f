import Upload from "lucide-solid/icons/upload";
import { createSignal } from "solid-js";
import styles from "./FileField.module.css";

type Props = {
  /** What to drop or to choose. */
  children: string;
  /** The words of the button. */
  choose: string;
  /** As in `<input accept>`. */
  accept: string;
  /** One line high, where something else is the matter of the page. */
  isSmall?: boolean | undefined;
  onFile: (file: File) => void;
};

/** A place to drop one file, around the browser's own button to choose it. */
export function FileField(props: Props) {
  const [isOver, setOver] = createSignal(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) props.onFile(file);
  };

  return (
    <label
      class={styles.place}
      data-small={props.isSmall ? "" : undefined}
      data-over={isOver() ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Upload />
      <span>{props.children}</span>
      <input
        class="visually-hidden"
        type="file"
        accept={props.accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, corrected meanwhile, may be chosen again.
          event.currentTarget.value = "";
        }}
      />
      <span class={styles.choose}>{props.choose}</span>
    </label>
  );
}
