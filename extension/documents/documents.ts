import type { Repo } from "@automerge/automerge-repo/slim";
import { createCommits, type Commits } from "./commits.ts";
import { createRepo } from "./create-repo.ts";
import { openDatabase } from "./database.ts";
import { createLastWords, takeInLastWords, type LastWords, type Shelf } from "./last-words.ts";

/** What a page holds to work with documents. */
export type Documents = { database: IDBDatabase; repo: Repo; commits: Commits };

/** Documents that are on the disk of this device. */
export type KeptDocuments = Documents & { lastWords: LastWords };

type Place = {
  /** Another profile has another database: for tests. */
  profile?: string;
  shelf: Shelf;
};

/** Once per page, after `initialiseAutomerge`. */
export async function openDocuments({ profile, shelf }: Place): Promise<KeptDocuments> {
  const database = await openDatabase(profile);
  await takeInLastWords(database, shelf);
  const commits = createCommits();
  const lastWords = createLastWords(database.name, shelf);
  return { database, repo: createRepo(database, commits, lastWords), commits, lastWords };
}
