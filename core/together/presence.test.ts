import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, candidate, helene, luc, nadia, zoe } from "../testing/cast.ts";
import {
  colleagues,
  FORGOTTEN_MS,
  HEARTBEAT_MS,
  MIN_GAP_MS,
  presence,
  presenceStep,
  SILENT_MS,
  type Presence,
  type PresenceEvent,
} from "./presence.ts";
import { parseWhereabouts, view, whereaboutsCode, type Whereabouts } from "./whereabouts.ts";

const NINE = at("09:00");
const FINALISING: Whereabouts = { view: "finalise", spot: null };
const IN_THE_ROOM_FIELD: Whereabouts = { view: "edit", spot: { field: "room", about: null } };

type Undated<T> = T extends { now: unknown } ? Omit<T, "now"> : never;
type Happening = Undated<PresenceEvent> & { after?: number };

/** What a page says in the course of a story, and how it ends; `after`: ms since the last event. */
function told(...story: Happening[]): { state: Presence; now: number; said: string[] } {
  let now = NINE;
  let state = presence(nadia, "00aa");
  const said: string[] = [];
  for (const { after = 0, ...event } of story) {
    now += after;
    const stepped = presenceStep(state, { ...event, now });
    state = stepped.state;
    if (stepped.say !== null) said.push(stepped.say);
  }
  return { state, now, said };
}
const hears = (person: typeof luc, where: Whereabouts, page = "00bb"): Happening => ({
  type: "heard",
  person,
  on: whereaboutsCode(where, page),
});

describe("what a page says", () => {
  test("[TO1] where somebody is at work is told in 64 characters that name nobody", () => {
    const code = whereaboutsCode(
      { view: "candidates", spot: { field: "birthInseeCode", about: candidate(zoe) } },
      "04af",
    );
    expect(code.length).toBeLessThanOrEqual(64);
    expect(code).not.toMatch(/zo[ée]/i);
  });

  test("[TO1] the longest name of a field is understood", () => {
    const where = { view: "finalise", spot: { field: "hasJoiningIssue", about: null } } as const;
    expect(parseWhereabouts(whereaboutsCode(where, "04af"))?.at).toEqual(where);
  });

  test("[TO1] what one page says another reads as it was said", () => {
    const place = fc.record({
      view: fc.constantFrom(...view.options),
      spot: fc.option(
        fc.record({
          field: fc.stringMatching(/^[A-Za-z]{1,15}$/),
          about: fc.option(fc.constant(candidate(zoe))),
        }),
      ),
    });
    fc.assert(
      fc.property(place, (where) => {
        const read = parseWhereabouts(whereaboutsCode(where, "04af"));
        expect(read).toEqual({ page: "04af", at: where });
      }),
    );
  });

  test.each(["", "finalise", "garden#04af", "edit:room:zoé#04af", "finalise#04AF"])(
    "[TO1] what a page does not understand it does not show: %j",
    (on) => expect(colleagues(told({ type: "heard", person: luc, on }).state, NINE)).toEqual([]),
  );

  test("[TO2] nothing is said before the relay has let the page in, then at once", () => {
    expect(told({ type: "moved", here: FINALISING }).said).toEqual([]);
    const { said } = told({ type: "moved", here: FINALISING }, { type: "entered" });
    expect(said).toEqual(["finalise#00aa"]);
  });

  test("[TO2] who goes through many fields at once says the last one, as soon as it may", () => {
    const { said } = told(
      { type: "entered" },
      { type: "moved", here: FINALISING, after: 10 },
      { type: "moved", here: IN_THE_ROOM_FIELD, after: 10 },
      { type: "tick", after: MIN_GAP_MS },
    );
    expect(said).toEqual(["details#00aa", "edit:room#00aa"]);
  });

  test("[TO2] a page that stays where it is says so again, and a hidden one is silent", () => {
    const beats = told({ type: "entered" }, { type: "tick", after: HEARTBEAT_MS });
    expect(beats.said).toHaveLength(2);
    const hidden = told(
      { type: "entered" },
      { type: "moved", here: { view: "away", spot: null }, after: MIN_GAP_MS },
      { type: "tick", after: HEARTBEAT_MS },
    );
    expect(hidden.said).toEqual(["details#00aa", "away#00aa"]);
  });

  test("[TO2] who comes in hears at once where the others are", () => {
    const { said } = told({ type: "entered" }, { ...hears(luc, FINALISING), after: MIN_GAP_MS });
    expect(said).toHaveLength(2);
  });

  test("[TO2] however often people move, no page says more than the relay passes on", () => {
    const moves = fc.array(
      fc.record({ after: fc.nat(700), where: fc.constantFrom(FINALISING, IN_THE_ROOM_FIELD) }),
    );
    fc.assert(
      fc.property(moves, (story) => {
        const { said, now } = told(
          { type: "entered" },
          ...story.map(({ after, where }): Happening => ({ type: "moved", here: where, after })),
        );
        expect(said.length).toBeLessThanOrEqual(1 + (now - NINE) / MIN_GAP_MS);
      }),
    );
  });
});

describe("who else is here", () => {
  test("[TO3] a colleague is shown once, where they write, however many pages they have", () => {
    const { state, now } = told(
      hears(luc, IN_THE_ROOM_FIELD, "00bb"),
      hears(luc, FINALISING, "00cc"),
    );
    expect(colleagues(state, now)).toEqual([
      { person: luc, at: IN_THE_ROOM_FIELD, awaySince: null },
    ]);
  });

  test("[TO3] one's own other page is nobody else", () => {
    const { state, now } = told(hears(nadia, FINALISING));
    expect(colleagues(state, now)).toEqual([]);
  });

  test("[TO4] who is silent is away since they were last heard, and back with the next word", () => {
    const { state, now } = told(hears(luc, FINALISING), { type: "tick", after: SILENT_MS + 1 });
    expect(colleagues(state, now)).toMatchObject([{ person: luc, awaySince: NINE }]);
    const back = presenceStep(state, { ...hears(luc, FINALISING), now }).state;
    expect(colleagues(back, now)).toMatchObject([{ person: luc, awaySince: null }]);
  });

  test("[TO4] whose only page is hidden is away; another open page keeps them here", () => {
    const hidden = hears(luc, { view: "away", spot: null }, "00bb");
    const alone = told(hears(luc, FINALISING, "00bb"), { ...hidden, after: 5 });
    expect(colleagues(alone.state, alone.now)).toMatchObject([{ awaySince: NINE + 5 }]);
    const withTwo = told(hears(luc, FINALISING, "00cc"), hidden);
    expect(colleagues(withTwo.state, withTwo.now)).toMatchObject([{ awaySince: null }]);
  });

  test("[TO4] who has been away for half an hour is forgotten", () => {
    const { state } = told(hears(luc, FINALISING), { type: "tick", after: FORGOTTEN_MS });
    expect(state.heard.size).toBe(0);
  });

  test("[TO3] colleagues have one order, whoever spoke last", () => {
    const one = told(hears(luc, FINALISING), hears(helene, FINALISING));
    const other = told(hears(helene, FINALISING), hears(luc, FINALISING));
    expect(colleagues(one.state, NINE)).toEqual(colleagues(other.state, NINE));
  });
});
