import type { SessionId } from "#core/ids.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { UNREACHABLE, type ApiRefusal, type CentreDesk } from "../../relay-link/api.ts";
import { deleteSession } from "../../relay-link/session-api.ts";

/** Deletes a session at the server and here; what stands in the way, or null once it is gone. [SE13] */
export async function removeSession(
  database: IDBDatabase,
  desk: CentreDesk | null,
  line: { id: SessionId; number: number | null },
): Promise<ApiRefusal | null> {
  const answer = desk ? await deleteSession(desk, line.id) : UNREACHABLE;
  if (!answer.ok && !isOnlyHere(line, answer)) return answer;
  await forgetSession(database, line.id);
  return null;
}

/** Of a session without a number the server need not know: it is this device that forgets it. [SE13] */
function isOnlyHere({ number }: { number: number | null }, { reason }: ApiRefusal): boolean {
  return number === null && (reason === "unreachable" || reason === "not-found");
}
