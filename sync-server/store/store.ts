import type { SessionId } from "#core/ids.ts";
import type { Entry, Log } from "#core/log/log.ts";
import type { Decision, LogRequest } from "#core/log/requests.ts";

/** The canonical content that is sealed, and the clear-text table of people beside it. */
export type Sealed = { content: string; people: string };
export type Commit = {
  log: SessionId;
  request: LogRequest;
  /** Kept in the same transaction if the request is the finalisation that is accepted. */
  sealed?: Sealed;
};

/** Where the logs are kept. SQLite and PostgreSQL obey the same contract and the same tests. */
export type Store = {
  /**
   * Decides each request on its log, with the log's row locked, and writes all that was accepted in one
   * transaction. Answers when it is on disk, one answer a request, in order; one that is refused does
   * not harm the others. Throws when the transaction failed: then nothing was written.
   */
  commit(batch: readonly Commit[]): Promise<readonly Decision[]>;
  /** The log as it was last committed. Read it, do not keep it. */
  read(log: SessionId): Promise<Log>;
  /** Entries after `since`, at most `max`. */
  entries(log: SessionId, since: number, max: number): Promise<readonly Entry[]>;
  /** Nobody looks at this log now: its cache may go. */
  release(log: SessionId): void;
};
