import type { door as french } from "../fr/printed-door.ts";

export const door: typeof french = {
  underWay: "Pix certification under way",
  silence: "Silence",
};
