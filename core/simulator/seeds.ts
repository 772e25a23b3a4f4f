/** A schedule that once broke a promise, and what was wrong; it is played before any other, for ever. */
export type KeptSeed = { seed: number; was: string };

/** Those without a story are older than the stories. */
export const SEEDS_THAT_FAILED: readonly KeptSeed[] = [
  ...[8, 16, 17, 47, 371].map((seed) => ({ seed, was: "found while log and link were written" })),
  { seed: 1056, was: "facts that only another page knew stayed on the disk that both share" },
  { seed: 1063, was: "facts of a lost part of the log stayed on the device" },
  { seed: 1064, was: "so did those whose places were passed by the device's own changes" },
  {
    seed: 1545,
    was: "a page whose document lacked something and had nothing to send never read it",
  },
  { seed: 50316, was: "who once read a log that was no log never trusted the true one" },
  { seed: 7253, was: "a receipt was called wrong by who had been told another log, and for ever" },
  {
    seed: 1000208,
    was: "a change that was left out, and another page had brought, was sent without end",
  },
  { seed: 1002318, was: "once brought by another page it stayed void in what the guard remembers" },
  { seed: 60730, was: "who died while reading anew lacked a fact for good" },
  {
    seed: 1604,
    was: "the device counted as forks what does not apply, and what is later in the log",
  },
  {
    seed: 1400,
    was: "what a page wrote in a document that the page beside it had begun anew was read nowhere",
  },
  {
    seed: 1606,
    was: "a false acknowledgement spent the one time that refused words are written again",
  },
];
