/**
 * Ours has half a megabyte for 200 candidates. Evince and Okular add every typeface that they had to look for, whole:
 * one emoji may weigh ten.
 */
export const MAX_PDF_BYTES = 20_000_000;
