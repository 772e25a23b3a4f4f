/** As on Pix's own sheet. */
export const CANDIDATES_A_PAGE = 20;

/** How many pages the attendance sheet has, as long as no name runs over more than two lines. */
export function attendancePages(candidates: number): number {
  return Math.max(1, Math.ceil(candidates / CANDIDATES_A_PAGE));
}
