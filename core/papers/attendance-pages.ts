/** As on Pix's own sheet. */
export const CANDIDATES_A_PAGE = 20;

/** How many pages the attendance sheet has, unless it is of people whose names all run over several lines. */
export function attendancePages(candidates: number): number {
  return Math.max(1, Math.ceil(candidates / CANDIDATES_A_PAGE));
}
