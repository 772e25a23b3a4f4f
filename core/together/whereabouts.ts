// On what somebody is at work, in a few characters that name nobody: what pages tell each other of it.
import * as z from "zod";

export const view = z.enum([
  "details",
  "edit",
  "candidates",
  "enrol",
  "finalise",
  "sealed",
  "room",
  "candidate",
  "report",
  /** The page is hidden or has been left. */
  "away",
]);
export type View = z.infer<typeof view>;

/** A field as the documents call it, and whose: a candidate's, an issue report's, or the session's own. */
export type Spot = { field: string; about: string | null };
export type Whereabouts = { view: View; spot: Spot | null };

/**
 * `finalise#04af`, `edit:room#04af`, `finalise:abortReason:<candidate>#04af`: 64 characters at most. `page` is
 * 4 hex digits that tell the pages of one person apart. [TO1]
 */
export function whereaboutsCode({ view: where, spot }: Whereabouts, page: string): string {
  const parts = spot ? [where, spotCode(spot)] : [where];
  return `${parts.join(":")}#${page}`;
}

/** `room`, `abortReason:<candidate>`. */
export function spotCode({ field, about }: Spot): string {
  return about === null ? field : `${field}:${about}`;
}

const CODE = /^([a-z]+)(?::([A-Za-z]{1,15})(?::([0-9a-f]{32}))?)?#([0-9a-f]{4})$/;

/** null for what a page of another version may say and this one does not know. */
export function parseWhereabouts(code: string): { page: string; at: Whereabouts } | null {
  const [, where, field, about, page] = CODE.exec(code) ?? [];
  const known = view.safeParse(where);
  if (!known.success || page === undefined) return null;
  const spot = field === undefined ? null : { field, about: about ?? null };
  return { page, at: { view: known.data, spot } };
}

/** null for what is no spot. */
export function parseSpot(code: string): Spot | null {
  return parseWhereabouts(`room:${code}#0000`)?.at.spot ?? null;
}
