import { TableImportPage } from "../features/table-import/TableImportPage.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function TableRoute() {
  return (
    <WhileOpen view="enrol">
      <TableImportPage />
    </WhileOpen>
  );
}
