import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { registerHere, useRegister } from "../register/use-register.ts";
import { localNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import { bringBack } from "./bring-back.ts";
import { createTableImport, type TableImport } from "./create-table-import.ts";
import { createTableShelf } from "./table-shelf.ts";

export type TableHere = {
  table: TableImport;
  /** Whether the table, or the register that it is judged beside, is still read: who is a pupil is not known yet. */
  isReading: Accessor<boolean>;
  /** Whether one waited; undefined until that is known, and it is here. */
  hasWaited: Accessor<boolean | undefined>;
  /** Whether one waits on, because it could not be read this once. */
  waitsUnread: Accessor<boolean>;
  /** It has counted, or somebody has let it go. */
  letGo: () => void;
};

/** A table for the session of this page, beside the pupils whom the school's register knows. [TB10] [TB11] */
export function useTableImport(): TableHere {
  const { member } = useMember();
  const register = useRegister();
  const pupils = createMemo(() => registerHere(register())?.register.pupils ?? []);
  const table = createTableImport(() => ({
    centre: { ...member().profile, habilitations: [...member().profile.habilitations] },
    today: localNow(Date.now()).date,
    pupils: pupils(),
  }));

  // The register may come after the table, or anew.
  const isBehind = () => table.answer() !== null && table.beside()?.pupils !== pupils();
  createEffect(() => {
    if (isBehind() && !table.isBusy()) void table.judgeAgain();
  });
  onCleanup(table.forget);
  // Where there is none, or none can be had now, that is known: nobody waits for ever.
  const isReading = () => table.isBusy() || register() === undefined || isBehind();
  return { table, isReading, ...useTableShelf(table) };
}

/** Keeps what is made of the table while it is made, and brings back what waited. */
function useTableShelf(table: TableImport): Omit<TableHere, "table" | "isReading"> {
  const { documents } = usePage();
  const { id } = useSessionPage();
  const shelf = createTableShelf(documents.database, id);
  const [hasWaited, setWaited] = createSignal<boolean>();
  /** The refusal of what waited; another one is about another table. */
  const [unreadable, setUnreadable] = createSignal<object | null>(null);

  createEffect(
    on(table.answer, (answer) => {
      if (answer?.kept)
        void shelf.keep({ kept: answer.kept, made: table.made() }).catch(reportError);
    }),
  );
  createEffect(
    on(
      table.made,
      (made) => {
        if (table.answer()) void shelf.keepMade(made).catch(reportError);
      },
      { defer: true },
    ),
  );
  void bringBack({ table, shelf })
    .catch(reportError)
    .finally(() => {
      setUnreadable(table.refused());
      setWaited(table.answer() !== null);
    });

  return {
    hasWaited,
    waitsUnread: () => unreadable() !== null && unreadable() === table.refused(),
    letGo() {
      setWaited(false);
      table.forget();
      void shelf.clear().catch(reportError);
    },
  };
}
