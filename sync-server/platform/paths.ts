import type { ContentHash } from "#core/ids.ts";

/** Where the sealed content of a session is fetched. */
export function sealedPath(sessionNumber: number): string {
  return `/platform/sessions/${sessionNumber}/sealed`;
}

/** Where one addendum to it is fetched. */
export function addendumPath(sessionNumber: number, hash: ContentHash): string {
  return `/platform/sessions/${sessionNumber}/addenda/${hash}`;
}
