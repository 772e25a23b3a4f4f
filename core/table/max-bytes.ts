/** Of a file, and of what of it is unpacked. Apart from what reads files, so that a page can ask without having that. */
export const MAX_BYTES = 50_000_000;
