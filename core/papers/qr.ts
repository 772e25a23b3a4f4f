// A QR on a paper. All dark modules are one path: drawn one by one, hairlines of paper would show between.
import { fill, popGraphicsState, pushGraphicsState, rectangle, setFillingRgbColor } from "pdf-lib";
import { darkModules, qrRows } from "./qr-rows.ts";
import type { Place, Sheet } from "./sheet.ts";

/** As wide as its place, light edge and all. */
export function drawQr(sheet: Sheet, text: string, { x, top, width }: Place): void {
  const rows = qrRows(text);
  const module = width / rows.length;
  const upper = sheet.height - top;
  const squares = darkModules(rows, ({ across, down }) =>
    rectangle(x + across * module, upper - (down + 1) * module, module, module),
  );
  sheet.page.pushOperators(
    pushGraphicsState(),
    setFillingRgbColor(0, 0, 0),
    ...squares,
    fill(),
    popGraphicsState(),
  );
}
