import { describe, expect, test } from "vitest";
import { membership } from "../wire/http.ts";
import { mayComeIn, mayCreateSession, waitsFor } from "./opening.ts";
import { A_SCHOOL, type CentreProfile } from "./profile.ts";

const IN_MARCH: CentreProfile = { ...A_SCHOOL, opensOn: "2027-03-04" };

describe("where the person is", () => {
  test.each(["2026-11-27", "2027-03-03"])("[CE6] on %s the space waits for its day", (today) => {
    expect(waitsFor(IN_MARCH, today)).toBe("2027-03-04");
    expect(mayCreateSession(IN_MARCH, today)).toEqual({ ok: false, reason: "not-open-yet" });
  });

  test.each(["2027-03-04", "2027-03-05", "2028-01-01"])("[CE6] on %s it is open", (today) => {
    expect(waitsFor(IN_MARCH, today)).toBeNull();
    expect(mayCreateSession(IN_MARCH, today).ok).toBe(true);
  });

  test("[CE6] a centre without such a day is open", () => {
    expect(waitsFor(A_SCHOOL, "2026-11-27")).toBeNull();
  });

  test("[CE6] the day is kept with the centre, and one that is no day is refused", () => {
    const kept = {
      centre: "a".repeat(32),
      person: "1".repeat(32),
      centreRole: "admin",
      name: "Collège Louise-Michel",
      profile: IN_MARCH,
    };
    expect(membership.parse(kept).profile).toEqual(IN_MARCH);
    const wrong = { ...kept, profile: { ...A_SCHOOL, opensOn: "2027-02-30" } };
    expect(membership.safeParse(wrong).success).toBe(false);
  });
});

describe("where nobody knows where the room is", () => {
  /** Kiritimati is 14 hours ahead of Greenwich. */
  const BEGINS = Date.parse("2027-03-04T00:00+14:00");

  test("[CE7] the day counts once it has begun in the first place on earth, and no earlier", () => {
    expect(mayComeIn(IN_MARCH, BEGINS - 1)).toEqual({ ok: false, reason: "not-open-yet" });
    expect(mayComeIn(IN_MARCH, BEGINS).ok).toBe(true);
  });

  test.each(["+14:00", "+11:00", "+01:00", "-10:00"])(
    "[CE7] a school at %s is kept out at no moment of its day",
    (offset) => {
      expect(mayComeIn(IN_MARCH, Date.parse(`2027-03-04T00:00${offset}`)).ok).toBe(true);
    },
  );

  test("[CE7] a centre without such a day lets people in", () => {
    expect(mayComeIn(A_SCHOOL, 0).ok).toBe(true);
  });
});
