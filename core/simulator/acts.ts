// What happens, and how often: while people work, and once they want to finish.
import { attack } from "./attacks.ts";
import { edit } from "./edits.ts";
import {
  comeBack,
  connect,
  crash,
  deleteSession,
  deliverSomewhere,
  disconnect,
  finalise,
  hangUpTheDead,
  reopen,
  rumour,
  setClock,
  tellStart,
  wait,
} from "./people.ts";
import {
  copyStore,
  putStoreBack,
  bootNodes,
  crashNode,
  followSomewhere,
  hear,
  noticeHalfOpen,
} from "./nodes.ts";
import { storeOf } from "./invariants.ts";
import { copyProfile, meetOther, restoreProfile } from "./profiles.ts";
import { commitOf, type Person, type Run } from "./run.ts";

type Act = readonly [weight: number, name: string, act: (run: Run, person: Person) => void];

export const WORK: readonly Act[] = [
  [60, "deliver", deliverSomewhere],
  [16, "edit", edit],
  [10, "commit", commitOf],
  [6, "connect", connect],
  [2, "disconnect", disconnect],
  [4, "wait", wait],
  [1, "crash", crash],
  [5, "open", reopen],
  [1, "relay-crash", crashNode],
  [3, "relay-boot", bootNodes],
  [1, "follow", followSomewhere],
  [4, "hint", hear],
  [1, "half-open", noticeHalfOpen],
  [8, "meet", meetOther],
  [2, "fact", tellStart],
  [0.2, "delete", deleteSession],
  [2, "copy", copyProfile],
  [2, "restore", restoreProfile],
  [1, "copy-store", copyStore],
  [0.4, "put-store-back", putStoreBack],
  [1, "clock", setClock],
  [1, "rumour", rumour],
  [5, "attack", attack],
];
export const FINISH: readonly Act[] = [
  [240, "deliver", deliverSomewhere],
  [3, "edit", edit],
  [8, "commit", commitOf],
  [20, "come-back", comeBack],
  [1, "disconnect", disconnect],
  [14, "wait", wait],
  [1, "crash", crash],
  [1, "relay-crash", crashNode],
  [20, "relay-boot", bootNodes],
  [2, "follow", followSomewhere],
  [12, "hint", hear],
  [2, "half-open", noticeHalfOpen],
  [12, "meet", meetOther],
  [1, "fact", tellStart],
  [24, "finalise", finalise],
  [0.3, "delete", deleteSession],
  [1, "restore", restoreProfile],
  [1, "copy-store", copyStore],
  [0.5, "put-store-back", putStoreBack],
  [1, "rumour", rumour],
  [2, "attack", attack],
];

export function act(run: Run, acts: readonly Act[]): void {
  const person = run.chance.pick(run.people);
  let left = run.chance.next() * acts.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, name, perform] of acts) {
    left -= weight;
    if (left >= 0) continue;
    run.trace.push(`${name}:${run.people.indexOf(person)}:${storeOf(run).entries.length}`);
    perform(run, person);
    break;
  }
  hangUpTheDead(run);
}
