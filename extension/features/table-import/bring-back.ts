// A table that waited comes back to its page. [TB11]
import type { TableImport } from "./create-table-import.ts";
import type { TableShelf } from "./table-shelf.ts";

type Here = {
  table: Pick<TableImport, "answer" | "isBusy" | "comeBack" | "refused" | "forget">;
  shelf: Pick<TableShelf, "load" | "clear">;
};

/** What could not be read this once is refused, and waits on; only what nobody will ever read goes. */
export async function bringBack({ table, shelf }: Here): Promise<void> {
  const shelved = await shelf.load();
  const isUnused = table.answer() === null && !table.isBusy();
  // Whoever has chosen another one meanwhile wants that one.
  if (!shelved || !isUnused) return;
  await table.comeBack(shelved);
  if (table.refused()?.reason !== "damaged") return;
  // Another version of the extension has kept it in another shape.
  table.forget();
  await shelf.clear();
}
