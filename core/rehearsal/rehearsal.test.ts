import { describe, expect, test } from "vitest";
import { factsView, openAlert, testProgress } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { enrolled, NINE, rehearse, somebody, type Rehearser } from "../testing/rehearsing.ts";
import { MINUTE_MS } from "../time.ts";
import { castIds } from "./cast.ts";
import { nextTask, tasksOf } from "./tasks.ts";
import { isConnected, pretendWorld, type World } from "./world.ts";

const nour = somebody("Achour");
const gaspard = somebody("Bertrand");
const noe = somebody("Chevalier");
const fatou = somebody("Diallo");
const ines = somebody("Fernandes");

const worldFrom = (seed: string) => pretendWorld({ seed, name: "Luc", now: NINE });
const progressOf = (person: Rehearser, who: CandidateId) => testProgress(person.facts(), who);

describe("the invented session", () => {
  test("[RH1] twelve candidates are enrolled by the rules of every roster", () => {
    const names = enrolledCandidates(enrolled("any"), factsView([])).map(
      ({ lastName }) => lastName,
    );
    expect(names).toHaveLength(12);
  });

  test("[RH1] the same seed invents the same session, another one nobody of it", () => {
    expect(worldFrom("one")).toEqual(worldFrom("one"));
    expect(worldFrom("other").session).not.toBe(worldFrom("one").session);
    expect(castIds("other").filter((id) => castIds("one").includes(id))).toEqual([]);
  });
});

describe("what candidates do", () => {
  test("[RH2] nobody starts whose presence is not confirmed", () => {
    const luc = rehearse();
    luc.waits(60);
    expect(luc.world.told).toHaveLength(2);
  });

  test("[RH2] whoever is confirmed joins and starts within some seconds, in that order", () => {
    const luc = rehearse();
    luc.confirms(nour);
    luc.waits(4);
    expect(progressOf(luc, nour).joinedAt).not.toBeNull();
    luc.waits(10);
    const { joinedAt, startedAt } = progressOf(luc, nour);
    expect(startedAt).toBeGreaterThan(joinedAt ?? Infinity);
    expect(progressOf(luc, gaspard).joinedAt).toBeNull();
  });

  test("[RH2] a presence that was taken back lets nobody start", () => {
    const luc = rehearse();
    const decision = luc.confirms(nour);
    luc.waits(1);
    luc.takesBack(nour, decision);
    luc.waits(30);
    expect(progressOf(luc, nour).startedAt).toBeNull();
  });

  test("[RH2] a test that is ended in the room is finished by that", () => {
    const luc = withThreeAtWork();
    luc.ends(noe);
    luc.waits(1);
    expect(progressOf(luc, noe).how).toBe("ended-by-invigilator");
  });
});

describe("what happens by itself", () => {
  test("[RH3] the first who started reports a problem, and goes on once it is answered", () => {
    const luc = withThreeAtWork();
    luc.waits(20);
    const [caller, ...others] = callers(luc);
    expect(others).toEqual([]);
    if (caller) luc.settles(caller);
    luc.waits(1);
    expect(callers(luc)).toEqual([]);
  });

  test("[RH4] then somebody closes the window, and nothing more happens before the resume", () => {
    const luc = afterTheQuestion();
    luc.waits(120);
    expect(luc.world.windowClosed).not.toBeNull();
    expect(isConnected(luc.world)).toBe(true);
    expect(luc.task("resume").state).toBe("open");
  });

  test("[RH5] then the network falls: what is told meanwhile is heard when it is back", () => {
    const luc = withoutNetwork();
    luc.confirms(fatou);
    luc.waits(15);
    expect(progressOf(luc, fatou).startedAt).toBeNull();
    expect(callers(luc)).toEqual([]);
    luc.waits(15);
    expect(isConnected(luc.world)).toBe(true);
    const [caller] = callers(luc);
    const alert = caller && openAlert(luc.facts(), progressOf(luc, caller));
    expect(alert?.about).toBe("extension");
    expect(alert?.raisedAt).toBeLessThan(luc.world.outage?.back ?? 0);
  });

  test("[RH5] nobody is left without network for more than a minute and a half", () => {
    const luc = withoutNetwork();
    luc.waits(80);
    expect(isConnected(luc.world)).toBe(false);
    luc.waits(11);
    expect(isConnected(luc.world)).toBe(true);
    expect(luc.task("outage").state).toBe("missed");
  });
});

describe("the guide", () => {
  test("[RH6] it begins with the presences, three of which are enough", () => {
    const luc = rehearse();
    expect(next(luc)?.name).toBe("presence");
    luc.confirms(nour);
    luc.confirms(gaspard);
    expect(next(luc)?.name).toBe("presence");
    luc.confirms(noe);
    expect(next(luc)).toBeNull();
  });

  test("[RH6] an alert comes before everything else, and is ticked off when it is answered", () => {
    const luc = withThreeAtWork();
    expect(next(luc)?.name).toBe("incident");
    luc.waits(20);
    expect(next(luc)).toMatchObject({ name: "question", about: callers(luc)[0] });
    luc.settles(callers(luc)[0] ?? nour);
    expect(luc.task("question").state).toBe("done");
  });

  test("[RH6] it names whoever closed the window", () => {
    const luc = afterTheQuestion();
    luc.waits(20);
    expect(next(luc)).toMatchObject({ name: "resume", about: luc.world.windowClosed?.candidate });
  });

  test("[RH6] an answer to an alert is no incident that somebody has noted", () => {
    const luc = afterTheQuestion();
    expect(luc.task("incident").state).toBe("open");
    luc.notes(nour, "Un téléphone a sonné.");
    expect(luc.task("incident").state).toBe("done");
  });

  test("[RH6] whatever is written without network counts as going on", () => {
    const luc = withoutNetwork();
    expect(next(luc)?.name).toBe("outage");
    luc.notes(nour, "La page ne s’affiche plus.");
    luc.waits(1);
    expect(luc.task("outage").state).toBe("done");
  });
});

test("[RH7] with four at work one of them is done before the others", () => {
  const luc = afterTheQuestion();
  luc.confirms(fatou);
  luc.waits(30);
  const finished = [...luc.facts().tests].filter(([, { finishedAt }]) => finishedAt !== null);
  expect(finished.map(([id]) => id)).toEqual([fatou]);
});

test("[RH7] whoever ends every test at once has nobody left to try anything with", () => {
  const luc = rehearse();
  for (const each of castIds("twelve")) luc.confirms(each);
  luc.waits(14);
  for (const each of castIds("twelve")) luc.ends(each);
  luc.waits(1);
  expect(luc.isOver()).toBe(true);
});

test("[RH7] a presence that lapsed while the computer was shut keeps nobody waiting for the end", () => {
  const luc = afterEverything();
  luc.confirms(ines);
  luc.waits(1);
  expect(luc.isOver()).toBe(false);
  luc.sleeps(16 * MINUTE_MS);
  luc.waits(60);
  expect(progressOf(luc, ines).startedAt).toBeNull();
  expect(luc.isOver()).toBe(true);
});

test("[RH7] once everything was tried the tests finish one after another, and it is over", () => {
  const luc = withoutNetwork();
  luc.notes(gaspard, "La page ne s’affiche plus.");
  luc.confirms(ines);
  luc.waits(30);
  expect(luc.isOver()).toBe(false);
  luc.settles(callers(luc)[0] ?? nour);
  luc.waits(60);
  expect(luc.isOver()).toBe(true);
  const finishes = [...luc.facts().tests.values()].map(({ finishedAt }) => finishedAt);
  expect(finishes).not.toContain(null);
  expect(new Set(finishes).size).toBe(finishes.length);
});

function next({ world, report }: Rehearser) {
  return nextTask(tasksOf(world, report));
}

/** Those who wait for an answer, as far as the device has heard. */
function callers(person: Rehearser): CandidateId[] {
  return [...person.facts().tests].flatMap(([id, progress]) =>
    openAlert(person.facts(), progress) ? [id] : [],
  );
}

function withThreeAtWork(): Rehearser {
  const luc = rehearse();
  for (const each of [nour, gaspard, noe]) luc.confirms(each);
  luc.waits(13);
  return luc;
}

function afterTheQuestion(): Rehearser {
  const luc = withThreeAtWork();
  luc.waits(20);
  luc.settles(callers(luc)[0] ?? nour);
  luc.waits(1);
  return luc;
}

/** All tasks are done; the last tests are still under way. */
function afterEverything(): Rehearser {
  const luc = withoutNetwork();
  luc.notes(gaspard, "La page ne s’affiche plus.");
  luc.waits(30);
  luc.settles(callers(luc)[0] ?? nour);
  return luc;
}

function withoutNetwork(): Rehearser {
  const luc = afterTheQuestion();
  luc.waits(20);
  const { windowClosed }: World = luc.world;
  if (windowClosed) luc.resumes(windowClosed.candidate);
  luc.waits(19);
  while (isConnected(luc.world)) luc.waits(1);
  return luc;
}
