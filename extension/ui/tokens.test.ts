import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast, paletteOf, type Theme } from "./contrast.ts";

const tokens = readFileSync("extension/ui/tokens.css", "utf8");
const palettes = { light: paletteOf(tokens, "light"), dark: paletteOf(tokens, "dark") };
const sheets = globSync("extension/**/*.module.css").map((path) => ({
  path,
  css: readFileSync(path, "utf8"),
}));

const TEXT = 4.5;
const CONTROL = 3;

/** What stands on what, the ratio it needs, and the one it has in light and in dark. */
const pairs: readonly (readonly [string, string, number, number, number])[] = [
  ["rule-strong", "paper", CONTROL, 3.62, 4.17],
  ["rule-strong", "inset", CONTROL, 3.36, 3.76],
  ["ink", "paper", TEXT, 15.29, 14.39],
  ["ink-2", "paper", TEXT, 7.89, 9.55],
  ["ink-2", "desk", TEXT, 6.68, 10.67],
  ["ink-2", "action-soft", TEXT, 6.69, 6.92],
  ["ink-3", "paper", TEXT, 5.95, 6.58],
  ["ink-3", "desk", TEXT, 5.04, 7.35],
  ["ink-3", "action-soft", TEXT, 5.05, 4.77],
  ["action", "paper", TEXT, 8.25, 9.77],
  ["action", "action-soft", TEXT, 7.0, 7.08],
  ["on-action", "action", TEXT, 8.4, 9.44],
  ["focus", "paper", CONTROL, 5.68, 10.12],
  ["focus", "desk", CONTROL, 4.81, 11.31],
  ["cire", "paper", TEXT, 9.87, 9.04],
  ["on-cire", "cire-fill", TEXT, 10.05, 7.04],
  ["signal", "paper", TEXT, 6.72, 8.59],
  ["signal", "signal-soft", TEXT, 5.84, 7.68],
  ["on-signal", "signal-fill", TEXT, 6.19, 4.96],
  ["signal-fill", "paper", CONTROL, 6.08, 3.38],
  ["attention", "paper", TEXT, 7.39, 10.06],
  ["attention", "attention-soft", TEXT, 6.63, 8.7],
  ["ok", "paper", TEXT, 7.39, 9.36],
  ["ok", "ok-soft", TEXT, 6.45, 7.83],
];

/** What the parts need besides. */
const more: readonly (readonly [string, string, number])[] = [
  ["ink", "inset", TEXT],
  ["ink", "desk", TEXT],
  ["ink", "ok-soft", TEXT],
  ["ink", "attention-soft", TEXT],
  ["ink", "signal-soft", TEXT],
  ["ink", "action-soft", TEXT],
  ["ink-2", "inset", TEXT],
  ["ink-2", "attention-soft", TEXT],
  ["ink-2", "signal-soft", TEXT],
  ["ink-3", "inset", TEXT],
  ["action", "inset", TEXT],
  ["action", "desk", TEXT],
  ["signal", "inset", TEXT],
  ["attention", "inset", TEXT],
  ["ok", "inset", TEXT],
  ["cire", "cire-soft", TEXT],
  ["on-action", "action-hover", TEXT],
  ["on-cire", "cire-fill-hover", TEXT],
  ["on-signal", "signal-fill-hover", TEXT],
  ["on-float", "float", TEXT],
  ["float-action", "float", TEXT],
  ["on-wax", "wax", CONTROL],
  ["qr", "on-qr", TEXT],
  ["cire-edge", "paper", CONTROL],
  ["cire-edge", "inset", CONTROL],
  ["focus", "inset", CONTROL],
];

/** The pairs that do not stand out enough in this theme. */
function tooFaint(theme: Theme): string[] {
  return [...pairs, ...more]
    .filter(([front, ground, need]) => ratio(theme, front, ground) < need)
    .map(([front, ground]) => `--${front} on --${ground}`);
}

function ratio(theme: Theme, front: string, ground: string): number {
  const colour = (name: string) => palettes[theme].get(name) ?? `no token --${name}`;
  return contrast(colour(front), colour(ground));
}

test("[WL1] everything stands out enough in light", () => {
  expect(tooFaint("light")).toEqual([]);
});

test("[WL1] everything stands out enough in dark", () => {
  expect(tooFaint("dark")).toEqual([]);
});

test.each(pairs)("[WL1] --%s on --%s is as measured", (front, ground, _need, light, dark) => {
  expect(ratio("light", front, ground)).toBeCloseTo(light, 1);
  expect(ratio("dark", front, ground)).toBeCloseTo(dark, 1);
});

test("[WL2] who asks for less motion gets none", () => {
  const still = tokens.match(/prefers-reduced-motion: reduce\) \{\s*:root \{([^}]*)\}/)?.[1];
  const durations = [...tokens.matchAll(/--([\w-]+): [1-9]\d*ms/g)].map(([, name]) => name);

  expect(durations).toEqual(["quick", "calm", "seal"]);
  expect(still?.match(/--\w+: 0ms/g)).toEqual(["--quick: 0ms", "--calm: 0ms", "--seal: 0ms"]);
});

test("[WL3] no part has a colour of its own, or overrules another", () => {
  const own = /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(|!important/i;
  expect(sheets.filter(({ css }) => own.test(css))).toEqual([]);
});

test("[WL3] no part uses a token that does not exist", () => {
  const unknown = sheets.flatMap(({ path, css }) =>
    tokensUsed(css)
      .filter((name) => !(tokens + css).includes(`--${name}:`))
      .map((name) => `${path}: --${name}`),
  );
  expect(unknown).toEqual([]);
});

function tokensUsed(css: string): string[] {
  return [...css.matchAll(/var\(--([\w-]+)/g)].map(([, name = ""]) => name);
}
