/** More at once help nobody: what is corrected makes room for the next ones. */
export const MAX_SHOWN = 100;
