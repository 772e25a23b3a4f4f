import { avatarTone, initials } from "./avatar-look.ts";
import styles from "./Avatar.module.css";

type Props = {
  /** Whose initials it shows. */
  name: string;
  /** What stays the same of a person, as their id: it gives the colour. */
  key: string;
  /** What a screen reader and the tooltip say, when it is more than the name: "Luc Dumas, vous". */
  title?: string | undefined;
  /** Offline or gone. */
  isAway?: boolean | undefined;
  size?: "md" | "sm" | undefined;
};

export function Avatar(props: Props) {
  return (
    <span
      class={styles.avatar}
      data-tone={props.isAway ? "away" : avatarTone(props.key)}
      data-size={props.size ?? "md"}
      role="img"
      aria-label={props.title ?? props.name}
      title={props.title ?? props.name}
    >
      {initials(props.name)}
    </span>
  );
}
