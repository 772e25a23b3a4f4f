import * as A from "@automerge/automerge/slim";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CentreProfile } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId, idFrom } from "../ids.ts";
import type { PersonDraft } from "../mass-import/person.ts";
import { enrolPeople } from "../roster/enrol-people.ts";
import type { RosterDocument } from "../schema.ts";
import { at, told } from "./cast.ts";

/** A list of candidates into which these people were enrolled. */
export function enrolledFrom(
  people: readonly PersonDraft[],
  centre: CentreProfile,
): RosterDocument {
  const newcomers = people.map(({ details, extraTimePercent }, index) => {
    const chance = sha256(new TextEncoder().encode(`${index}`));
    return {
      ...details,
      extraTimePercent,
      candidate: idFrom(candidateId, chance.subarray(0, 16)),
      salt: bytesToHex(chance.subarray(16)),
    };
  });
  return A.change(documentFromGenesis("roster"), (draft: RosterDocument) => {
    const args = { people: newcomers, facts: told(), now: at("09:00"), centre };
    const verdict = enrolPeople(draft, args);
    if (!verdict.ok) throw new Error(verdict.reason);
  });
}
