import { createMemo, createSignal, type Accessor } from "solid-js";
import type { PupilId } from "#core/ids.ts";
import type { EnrolmentRow } from "#core/register/enrolment.ts";

export type Selection = {
  /** Chosen and not enrolled meanwhile, also those whose class is out of sight. */
  chosen: Accessor<ReadonlySet<PupilId>>;
  set: (pupils: readonly PupilId[], isChosen: boolean) => void;
  clear: () => void;
};

/** What is chosen among `rows`, which are all pupils; whoever is enrolled meanwhile, also by a colleague, drops out. */
export function useSelection(rows: Accessor<readonly EnrolmentRow[]>): Selection {
  const [ticked, setTicked] = createSignal<ReadonlySet<PupilId>>(new Set());
  const chosen = createMemo(
    () =>
      new Set(
        rows().flatMap(({ pupil, isEnrolled }) =>
          !isEnrolled && ticked().has(pupil) ? pupil : [],
        ),
      ),
  );
  return {
    chosen,
    set(pupils, isChosen) {
      const next = new Set(ticked());
      for (const pupil of pupils) {
        if (isChosen) next.add(pupil);
        else next.delete(pupil);
      }
      setTicked(next);
    },
    clear: () => setTicked(new Set<PupilId>()),
  };
}
