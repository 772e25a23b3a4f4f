/** `wait` is how long the relay asks to wait, as `format.ts` writes a length. */
export type RefusedTry = (args: { wait: string }) => string;
