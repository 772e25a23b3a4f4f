// The corrections of one import, and what is typed of those under way: a form that closes, an answer that
// does not come or a look at another page loses neither.
import { createSignal, type Accessor } from "solid-js";
import type { Corrections } from "#core/imports/corrections.ts";
import type { PupilDraft, RowPlace } from "#core/imports/imported-pupil.ts";

export type CorrectionDesk = {
  made: Accessor<Corrections>;
  /** Those under way, as they are typed now. */
  drafts: Accessor<Corrections>;
  /** Begins a correction, or goes on with it. */
  write: (place: RowPlace, draft: PupilDraft) => void;
  /** Forgets what was typed of this row. */
  drop: (place: RowPlace) => void;
  /** These corrections count from now on. */
  make: (corrections: Corrections) => void;
  takeBack: (place: RowPlace) => void;
  clear: () => void;
};

export function createCorrections(): CorrectionDesk {
  const [made, setMade] = createSignal<Corrections>(new Map());
  const [drafts, setDrafts] = createSignal<Corrections>(new Map());
  return {
    made,
    drafts,
    write: (place, draft) => setDrafts((before) => new Map([...before, [place, draft]])),
    drop: (place) => setDrafts((before) => without(before, [place])),
    make(corrections) {
      setMade((before) => new Map([...before, ...corrections]));
      setDrafts((before) => without(before, [...corrections.keys()]));
    },
    takeBack: (place) => setMade((before) => without(before, [place])),
    clear() {
      setMade(new Map());
      setDrafts(new Map());
    },
  };
}

function without(corrections: Corrections, places: readonly RowPlace[]): Corrections {
  return new Map([...corrections].filter(([place]) => !places.includes(place)));
}
