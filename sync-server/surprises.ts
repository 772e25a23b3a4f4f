import type { Log } from "./log.ts";

/** The part of `process` that tells what nobody has caught. */
type Surprised = {
  on(
    event: "unhandledRejection" | "uncaughtException",
    listener: (error: unknown) => void,
  ): unknown;
};

/**
 * A promise that nobody waited for concerns one answer: it is logged, and the relay goes on. After a throw
 * that nobody caught it is unknown what was left half done, so the relay stops in good order: all that
 * counts is on disk, and whoever watches over the process starts it again. [SO15]
 */
export function watchForSurprises(process: Surprised, log: Log, stop: () => void): void {
  process.on("unhandledRejection", (error) => log.error("unhandled rejection", error));
  process.on("uncaughtException", (error) => {
    log.error("uncaught exception", error);
    stop();
  });
}
