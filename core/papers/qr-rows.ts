import { encodeQR } from "qr";

/** The light edge without which no reader finds it, in modules. */
const QUIET = 4;

/** The modules of a QR, light edge and all, row by row: true is dark. 15 % of it may be dirty or torn. */
export function qrRows(text: string): boolean[][] {
  return encodeQR(text, "raw", { ecc: "medium", border: QUIET });
}

/** What each dark module becomes; `down` and `across` count from the upper left corner. */
export function darkModules<Drawn>(
  rows: readonly (readonly boolean[])[],
  draw: (place: { across: number; down: number }) => Drawn,
): Drawn[] {
  return rows.flatMap((row, down) =>
    row.flatMap((isDark, across) => (isDark ? [draw({ across, down })] : [])),
  );
}
