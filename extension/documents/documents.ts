import type { Repo } from "@automerge/automerge-repo/slim";
import { createCommits, type Commits } from "./commits.ts";
import { createRepo } from "./create-repo.ts";
import { openDatabase } from "./database.ts";

/** What a page holds to work with documents. */
export type Documents = { database: IDBDatabase; repo: Repo; commits: Commits };

/** Once per page, after `initialiseAutomerge`. Another profile has another database: for tests. */
export async function openDocuments(profile?: string): Promise<Documents> {
  const database = await openDatabase(profile);
  const commits = createCommits();
  return { database, repo: createRepo(database, commits), commits };
}
