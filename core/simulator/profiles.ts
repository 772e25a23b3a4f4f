// What happens to a profile: its pages exchange what they have, somebody copies it, and puts the copy back.
import * as devices from "./device.ts";
import { copied, hashesOn } from "./disk.ts";
import { edit } from "./edits.ts";
import { storeOf } from "./invariants.ts";
import { disconnect } from "./people.ts";
import { followOthers, meet } from "./replicas.ts";
import type { Person, Run } from "./run.ts";

/** Two pages of a profile exchange what was written, or one hears that a document was set aside. */
export function meetOther(run: Run, person: Person): void {
  const { device } = person;
  const other = run.people.find((each) => each !== person && each.device.disk === device.disk);
  if (!other) return;
  meet(device, other.device, run.bug);
  followOthers(device, run.chance);
}

export function copyProfile(_: Run, { device }: Person): void {
  if (device.memory) device.profile.copy = copied(device.disk);
}

/**
 * Somebody puts a copy back that was made while the page was open. What only the profile before it had
 * is gone, and the page goes on writing under a name that is in use, as after a snapshot of the whole
 * machine; of a profile with two pages only the files are put back.
 */
export function restoreProfile(run: Run): void {
  const person = run.people.find(({ device }) => device.profile.copy);
  if (!person?.device.profile.copy) return;
  const { device } = person;
  const pages = run.people.filter((each) => each.device.profile === device.profile);
  for (const page of pages) {
    disconnect(run, page);
    devices.die(page.device);
  }
  Object.assign(device.disk, copied(person.device.profile.copy));
  device.profile.wasRestored = true;
  devices.open(device, pages.length === 1 ? device.disk.actor : run.chance.id());
  const here = hashesOn(device.disk);
  const inLog = new Set<string>(storeOf(run).entries.map(({ hash }) => hash));
  for (const hash of device.promised)
    if (!here.has(hash) && !inLog.has(hash)) device.promised.delete(hash);
  edit(run, person);
}
