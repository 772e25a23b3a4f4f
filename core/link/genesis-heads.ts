import { genesisChange } from "../genesis.ts";
import { parseHeader } from "../guard/header.ts";
import type { ChangeHash } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import type { PerDocument } from "./state.ts";

/** The heads of three documents in which nobody has written yet: known to every relay and device. */
export const genesisHeads: PerDocument<readonly ChangeHash[]> = {
  session: headsOf("session"),
  roster: headsOf("roster"),
  report: headsOf("report"),
};

function headsOf(kind: DocumentKind): readonly ChangeHash[] {
  const parsed = parseHeader(genesisChange[kind]);
  if (!parsed.ok) throw new Error(`the genesis of ${kind} is damaged`);
  return [parsed.header.hash];
}
