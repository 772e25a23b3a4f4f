import { encodeQR } from "qr";
import { createMemo } from "solid-js";
import styles from "./QrCode.module.css";

/** The light edge without which no reader finds it, in modules. */
const QUIET = 4;

type Props = {
  /** What it says to a reader. */
  text: string;
  /** What it is, for whoever does not see it. */
  name: string;
};

/** A QR of this text, 15 % of which may be dirty or torn. */
export function QrCode(props: Props) {
  const rows = createMemo(() => encodeQR(props.text, "raw", { ecc: "medium", border: QUIET }));

  return (
    <svg
      class={styles.qr}
      role="img"
      aria-label={props.name}
      viewBox={`0 0 ${rows().length} ${rows().length}`}
      shape-rendering="crispEdges"
    >
      <path d={drawn(rows())} />
    </svg>
  );
}

/** One square for each dark module. */
function drawn(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join("");
}
