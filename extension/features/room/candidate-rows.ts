/** The lowest one has one line; each is an icon, a name and up to three things beside it. */
export const CANDIDATE_ROWS = { rowPx: 28, most: 10 };
