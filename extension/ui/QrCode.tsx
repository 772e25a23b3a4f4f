import { createMemo } from "solid-js";
import { darkModules, qrRows } from "#core/papers/qr-rows.ts";
import styles from "./QrCode.module.css";

type Props = {
  /** What it says to a reader. */
  text: string;
  /** What it is, for whoever does not see it. */
  name: string;
};

/** A QR of this text. */
export function QrCode(props: Props) {
  const rows = createMemo(() => qrRows(props.text));

  return (
    <svg
      class={styles.qr}
      role="img"
      aria-label={props.name}
      viewBox={`0 0 ${rows().length} ${rows().length}`}
      shape-rendering="crispEdges"
    >
      <path d={darkModules(rows(), ({ across, down }) => `M${across} ${down}h1v1h-1z`).join("")} />
    </svg>
  );
}
