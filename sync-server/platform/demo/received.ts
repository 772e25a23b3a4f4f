// What the platform has got of a finalised session, for the page on which somebody plays it.
import { parseAddendum } from "#core/addendum/addendum.ts";
import { addendaIn } from "#core/addendum/queries.ts";
import type { AddendumContent } from "#core/addendum/schema.ts";
import { parseReceipt } from "#core/finalisation/receipt.ts";
import type { ContentHash } from "#core/ids.ts";
import type { Timestamp } from "#core/time.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { addendumBytes } from "../../addenda/addenda.ts";
import type { PlatformContext } from "../context.ts";
import { sessionOf } from "../moment.ts";
import type { PlatformRefusal } from "../refusals.ts";

export type Received = {
  contentHash: ContentHash;
  addenda: ({ at: Timestamp } & Pick<AddendumContent, "reason" | "differences">)[];
};

/** The seal, by its hash, and every addendum to it. [PL17] */
export async function received(
  { database, store }: PlatformContext,
  sessionNumber: number,
): Promise<{ ok: true; received: Received } | Refusal<PlatformRefusal>> {
  const codes = sessionOf({ database }, null, sessionNumber);
  if (!codes) return refuse("unknown-session");
  const { facts, receipt: signed } = await store.read(codes.session);
  const receipt = signed && parseReceipt(signed);
  if (!receipt) return refuse("not-sealed");
  const addenda = addendaIn(facts).flatMap(({ at, hash }) => {
    const bytes = addendumBytes(database, codes.session, hash);
    const addendum = bytes && parseAddendum(bytes);
    if (!addendum) return [];
    const { reason, differences } = addendum.content;
    return [{ at, reason, differences }];
  });
  return { ok: true, received: { contentHash: receipt.contentHash, addenda } };
}
