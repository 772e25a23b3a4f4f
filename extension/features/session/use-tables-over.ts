import { createEffect, createMemo, type Accessor } from "solid-js";
import { forgetTablesOf } from "../../documents/waiting-tables.ts";
import { usePage } from "../../page/page.tsx";
import type { FactsLink } from "../../relay-link/facts-link.ts";
import { sessionsOver } from "./session-line.ts";

/** A table that waits goes when its session is over, whether or not anybody looks at that session here. [TB11] */
export function useTablesOver(centre: Accessor<FactsLink | undefined>): void {
  const { documents } = usePage();
  const over = createMemo(() => sessionsOver(centre()?.facts() ?? []), undefined, {
    equals: (some, others) => some.join() === others.join(),
  });
  createEffect(() => {
    if (over().length > 0)
      void forgetTablesOf(documents.database, new Set(over())).catch(reportError);
  });
}
