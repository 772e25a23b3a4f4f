/**
 * `wait` is how long the relay asks to wait, as `format.ts` writes a length; `day` the one to wait for, where
 * there is one.
 */
export type RefusedTry = (args: { wait: string; day?: string | undefined }) => string;
