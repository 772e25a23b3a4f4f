// Mistakes that somebody could make in the shells around the two cores. Each is planted on request, to
// show that the simulator would find it.

export const PLANTED_BUGS = [
  /** The relay looks at the lock before it opens the transaction, and not again in it. */
  "lock-checked-outside",
  /** The relay looks whether somebody has started before it opens the transaction in which it deletes. */
  "start-checked-outside",
  /** The relay answers before the commit, as if a disk could not fail. */
  "ack-before-commit",
  /** The relay tells the others before the commit. */
  "news-before-commit",
  /** The relay takes whatever is a change by its bytes, from anybody. */
  "guard-asleep",
  /** The relay keeps the receipt in its memory only. */
  "receipt-not-kept",
  /** A node decides on its own memory of the log, as if there were no other node. */
  "memory-is-the-log",
  /** The relay looks for an event that it was told before in nothing but its own recent memory. */
  "event-told-twice",
  /** The nodes go on with what they remember after the store was put back. */
  "memory-outlives-the-store",
  /** The device forgets what it had not sent when it hears of the seal. */
  "unsent-dropped-at-lock",
  /** The device sends what is not on its disk yet, and goes on with its old actor after a crash. */
  "sent-before-disk",
  /** The device notes its place in the log before it has the items on its disk. */
  "place-before-documents",
  /** The device takes a push for acknowledged once it is sent. */
  "sent-is-acknowledged",
  /** The device begins a document anew after a refusal, and leaves aside what it said. */
  "words-left-aside",
  /** The device does not tell its link which changes do not apply. */
  "voided-not-told",
  /** The second page of a profile writes under the actor of the first. */
  "pages-share-an-actor",
  /** A page takes over what the other page shows, and not what it has itself. */
  "pages-overwrite",
  /** A page takes the place that the other page has noted for its own. */
  "place-of-the-other-page",
  /** The device compares how long the log is, and not its hash. */
  "hash-not-compared",
  /** The device goes on believing facts of a part of the log that is lost. */
  "lost-facts-stay",
  /** The device keeps the documents of what it takes in, and not the facts. */
  "facts-not-kept",
  /** The device forgets the facts that it has just taken in, because its place has not moved yet. */
  "news-forgotten",
  /** The device goes on with a change that the log calls voided, and with all that it writes on it. */
  "voided-goes-on",
] as const;

export type PlantedBug = (typeof PLANTED_BUGS)[number];
