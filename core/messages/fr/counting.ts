import { countingIn } from "../counting.ts";

export const { plural, number } = countingIn("fr");
