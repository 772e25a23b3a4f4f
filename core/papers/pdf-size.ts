/** Ours has half a megabyte for 200 candidates; a program that embeds its typefaces makes that a few. */
export const MAX_PDF_BYTES = 10_000_000;
