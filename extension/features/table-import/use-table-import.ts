import { createEffect, createMemo, onCleanup } from "solid-js";
import { useMember } from "../account/member-context.ts";
import { registerHere, useRegister } from "../register/use-register.ts";
import { localNow } from "../session/local-now.ts";
import { createTableImport, type TableImport } from "./create-table-import.ts";

/** A table for the session of this page, beside the pupils whom the school's register knows. [TB10] */
export function useTableImport(): TableImport {
  const { member } = useMember();
  const register = useRegister();
  const pupils = createMemo(() => registerHere(register())?.register.pupils ?? []);
  const table = createTableImport(() => ({
    centre: { ...member().profile, habilitations: [...member().profile.habilitations] },
    today: localNow(Date.now()).date,
    pupils: pupils(),
  }));

  // The register may come after the table, or anew.
  createEffect(() => {
    const isBehind = table.answer() !== null && table.beside()?.pupils !== pupils();
    if (isBehind && !table.isBusy()) void table.judgeAgain();
  });
  onCleanup(table.forget);
  return table;
}
