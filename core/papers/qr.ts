// A QR on a paper. All dark modules are one path: drawn one by one, hairlines of paper would show between.
import { encodeQR } from "qr";
import { fill, popGraphicsState, pushGraphicsState, rectangle, setFillingRgbColor } from "pdf-lib";
import type { Place, Sheet } from "./sheet.ts";

/** The light edge without which no reader finds it, in modules. */
const QUIET = 4;

/** As wide as its place, light edge and all; 15 % of it may be torn. */
export function drawQr(sheet: Sheet, text: string, { x, top, width }: Place): void {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const module = width / rows.length;
  const upper = sheet.height - top;
  const squares = rows.flatMap((row, down) =>
    row.flatMap((isDark, across) =>
      isDark ? [rectangle(x + across * module, upper - (down + 1) * module, module, module)] : [],
    ),
  );
  sheet.page.pushOperators(
    pushGraphicsState(),
    setFillingRgbColor(0, 0, 0),
    ...squares,
    fill(),
    popGraphicsState(),
  );
}
