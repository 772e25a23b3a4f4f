import * as fc from "fast-check";
import { expect, test } from "vitest";
import { paginate } from "./paginate.ts";
import { wrap } from "./wrap.ts";

/** A typeface in which every letter is as wide as the next. */
const measure = (text: string) => Array.from(text).length;
const text = fc.string({
  unit: fc.constantFrom("a", "é", "W", "-", " ", "\u00a0", "’"),
  maxLength: 60,
});

test("[PP4] wrapped text lacks no letter, and no line is wider than it may be", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (whole, width) => {
      const lines = wrap(whole, width, measure);
      expect(lines.join("").replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test("[PP4] lines end between words, after a hyphen, and never at a no-break space", () => {
  expect(wrap("Collège Louise-Michel de Lyon", 15, measure)).toEqual([
    "Collège Louise-",
    "Michel de Lyon",
  ]);
  expect(wrap("salle B\u00a012", 9, measure)).toEqual(["salle", "B\u00a012"]);
});

test("[PP1] pages hold every block in order, none more than it may", () => {
  const blocks = fc.array(fc.record({ height: fc.integer({ min: 1, max: 150 }) }));
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 6 }), (all, most) => {
      const pages = paginate(all, { room: 100, most });
      expect(pages.flat()).toEqual(all);
      for (const page of pages) {
        const height = page.reduce((sum, block) => sum + block.height, 0);
        expect(page.length <= most && (height <= 100 || page.length === 1)).toBe(true);
      }
    }),
  );
});
