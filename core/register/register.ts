import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";
import { canonicalBytes, canonicalJson } from "../canonical.ts";
import {
  type CentreId,
  centreId,
  type ContentHash,
  contentHash,
  idFrom,
  type PupilId,
  pupilId,
} from "../ids.ts";
import type { ImportedPupil } from "../imports/imported-pupil.ts";
import { MAX_SHORT } from "../schema.ts";
import { calendarDate } from "../time.ts";

const text = z.string().max(MAX_SHORT);
const someText = text.min(1);
const MIN_KEY_BYTES = 16;

/** One pupil of the school; the fields mean what they mean in `ImportedPupil`. */
const registerPupil = z.strictObject({
  pupil: pupilId,
  lastName: someText,
  usageName: text,
  firstName: someText,
  birthdate: calendarDate,
  sex: z.enum(["F", "M"]),
  birthCity: text,
  birthInseeCode: text,
  birthCountry: text,
  schoolClass: someText,
});
export type RegisterPupil = z.infer<typeof registerPupil>;
export const PUPIL_FIELDS = registerPupil.keyof().options;

const content = z.strictObject({
  kind: z.literal("register@1"),
  centre: centreId,
  /** By id, each once: the order says nothing and is the same everywhere, whatever sorts names. */
  pupils: z
    .array(registerPupil)
    .min(1)
    .refine((pupils) => isAscending(pupils.map(({ pupil }) => pupil))),
});

/** The pupils of a school as one import told them. Never changed: the next import is another version. */
export type Register = {
  centre: CentreId;
  pupils: readonly RegisterPupil[];
  /** RFC 8785 canonical JSON, UTF-8: what is stored and sent. */
  bytes: Uint8Array;
  /** SHA-256 of the bytes, by which the version is known. */
  hash: ContentHash;
};

/** As pupils are known before they are a version; `hashKey` is the centre's secret, 16 random bytes or more. [RG8] */
export function knownPupils(
  pupils: readonly ImportedPupil[],
  hashKey: Uint8Array,
): (Omit<ImportedPupil, "ine"> & { pupil: PupilId })[] {
  if (hashKey.length < MIN_KEY_BYTES) throw new RangeError("the centre's key is too short");
  const keyed = hmac.create(sha256, hashKey);
  return pupils.map(({ ine, ...rest }) => ({ pupil: pupilIdOf(ine, keyed), ...rest }));
}

/**
 * The version that these pupils make; `hashKey` is the centre's secret, 16 random bytes or more. [RG8] [RG9]
 * Throws when there is nobody, and when two pupils have one national number, which no import lets through.
 */
export function registerVersion(
  pupils: readonly ImportedPupil[],
  { centre, hashKey }: { centre: CentreId; hashKey: Uint8Array },
): Register {
  const sorted = knownPupils(pupils, hashKey).toSorted((a, b) => (a.pupil < b.pupil ? -1 : 1));
  if (!isAscending(sorted.map(({ pupil }) => pupil)))
    throw new Error("two pupils have one national number");
  const value = content.parse({ kind: "register@1", centre, pupils: sorted });
  return versionOf(value, canonicalBytes(value));
}

/** The version that these bytes are, or null when they are none; the caller compares the hash. [RG10] */
export function parseRegister(bytes: Uint8Array): Register | null {
  try {
    const written = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const { data } = content.safeParse(JSON.parse(written));
    return data && canonicalJson(data) === written ? versionOf(data, bytes) : null;
  } catch {
    return null;
  }
}

function versionOf({ centre, pupils }: z.infer<typeof content>, bytes: Uint8Array): Register {
  return { centre, pupils, bytes, hash: contentHash.parse(bytesToHex(sha256(bytes))) };
}

/** The same for the same pupil in every version of one centre, and nowhere else. */
function pupilIdOf(ine: string, keyed: ReturnType<typeof hmac.create>): PupilId {
  const code = keyed.clone().update(new TextEncoder().encode(ine)).digest();
  return idFrom(pupilId, code.subarray(0, 16));
}

function isAscending(ids: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || (ids[index - 1] ?? "") < id);
}
