import type { fr } from "./fr.ts";

/**
 * Every word of the product, by noun, place and meaning. French is written first and gives the shape: a
 * language that lacks a sentence, or asks for another placeholder, does not compile.
 * Placeholders for times, dates and lengths of time take what `format.ts` has written.
 */
export type Messages = typeof fr;
