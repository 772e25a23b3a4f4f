// What must have come true once a schedule is at rest. Read from the relay's disk and from the devices
// alone, not from what the code under test believes.
import { bytesToHex } from "@noble/hashes/utils.js";
import { parseReceipt } from "../finalisation/receipt.ts";
import { parseHeaderOnce } from "../guard/header.ts";
import type { Entry } from "../log/log.ts";
import { factIn, headsOf, sha256 } from "./changes.ts";
import { contentHashOf, KINDS } from "./content.ts";
import { hashesOn, setAside } from "./disk.ts";
import { hasNoticed, storeOf, wasMisread, type World } from "./invariants.ts";
import { readOn, type Replica } from "./reading.ts";
import { factsInOrder } from "./unsent.ts";
import { everybodySeesTheSame, everyDocumentLoads, wordsAreThere } from "./views.ts";

/** `sound` is what the log says, as the relay has read it item by item. */
type Kept = (world: World, sound: Replica) => string | null;

const PROMISES: readonly Kept[] = [
  nothingAcknowledgedLost,
  nothingSavedLost,
  nothingSetAsideForNothing,
  writtenByWhoMay,
  voidedIsTold,
  factsAreThere,
  wordsAreThere,
  everybodySeesTheSame,
  everyDocumentLoads,
  theReceiptTellsTheTruth,
];

export function promises(world: World): string | null {
  const sound = world.relays[0]?.memory?.replica;
  if (!sound) return "the relay does not run";
  readOn(sound, storeOf(world));
  for (const kept of PROMISES) {
    const broken = kept(world, sound);
    if (broken !== null) return broken;
  }
  return null;
}

function nothingAcknowledgedLost({ read, devices }: World): string | null {
  const lost = devices
    .flatMap(({ acknowledged }) => [...acknowledged])
    .find((hash) => !read.hashes.has(hash));
  return lost ? `acknowledged change ${lost.slice(0, 8)} is lost` : null;
}

/** What was saved on a device is in the log or still on that device, also after a refusal. */
function nothingSavedLost({ read, devices }: World): string | null {
  for (const { disk, promised } of devices) {
    const here = hashesOn(disk);
    const lost = [...promised].find((hash) => !read.hashes.has(hash) && !here.has(hash));
    if (lost) return `change ${lost.slice(0, 8)} was saved on a device and is nowhere`;
  }
  return null;
}

/**
 * Only a device that was put back in time, or whose change the relay misread, writes what the relay refuses for good; and once the store
 * was, who brings a colleague's change back binds the colleague's actor to another device.
 */
function nothingSetAsideForNothing(world: World): string | null {
  const { devices, wasPutBack, wasLiedTo } = world;
  if (wasPutBack || wasLiedTo || wasMisread(world)) return null;
  const harmed = devices.some(({ disk, profile }) => !profile.wasRestored && setAside(disk) > 0);
  return harmed ? "a document was set aside though its device is sound" : null;
}

/** One actor, one device, whatever came over which connection; and no document by who may not write it. */
function writtenByWhoMay({ relays, devices }: World): string | null {
  const owners = new Map<string, string | null>();
  const members = devices.filter(({ writer }) => writer.role === "member");
  for (const { kind, bytes, device } of storeOf({ relays }).entries) {
    const parsed = kind === "fact" ? null : parseHeaderOnce(bytes, sha256);
    if (!parsed?.ok) continue;
    const { actor } = parsed.header;
    if ((owners.get(actor) ?? device) !== device) return "somebody wrote in another's name";
    owners.set(actor, device);
    const isMember = members.some(({ writer }) => writer.device === device);
    if (kind !== "report" && !isMember) return `an invigilator wrote the ${kind}`;
  }
  return null;
}

/** Of a deleted session nothing more is told. */
function voidedIsTold(world: World, { voided }: Replica): string | null {
  if (world.read.isDeleted) return null;
  const told = factsIn(storeOf(world).entries).map(([, bytes]) => factIn(bytes));
  const all = voided.every((hash) =>
    told.some((fact) => fact?.kind === "voided" && fact.hash === hash),
  );
  return all ? null : "nobody was told that a change does not apply";
}

function factsAreThere(world: World): string | null {
  const facts = factsIn(storeOf(world).entries);
  const told = JSON.stringify(facts.map(([seq, bytes]) => [seq, bytesToHex(bytes)]));
  for (const device of world.devices) {
    if (hasNoticed(world, device)) continue;
    const { memory } = device;
    const kept = memory ? factsInOrder(memory) : [];
    if (JSON.stringify(kept.map(([seq, bytes]) => [seq, bytesToHex(bytes)])) !== told)
      return "a device lacks a fact, or has one that is not in the log";
  }
  return null;
}

/** No change follows the seal, so the documents are those that were sealed. */
function theReceiptTellsTheTruth(world: World, { documents }: Replica): string | null {
  const { entries, receipt: signed } = storeOf(world);
  const receipt = signed && parseReceipt(signed);
  if (!receipt) return null;
  const covered = entries.slice(0, receipt.len);
  if (world.read.tips[receipt.len] !== receipt.logHash) return "the receipt is about another log";
  const otherHeads = KINDS.some(
    (kind) => headsOf(documents[kind]).join() !== receipt.heads[kind].join(),
  );
  if (otherHeads) return "the receipt has other heads";
  const facts = factsIn(covered).map(([, bytes]) => bytes);
  const same = contentHashOf(documents, facts) === receipt.contentHash;
  return same ? null : "the receipt is about another content";
}

function factsIn(entries: readonly Entry[]): [number, Uint8Array][] {
  return entries.filter(({ kind }) => kind === "fact").map(({ seq, bytes }) => [seq, bytes]);
}
