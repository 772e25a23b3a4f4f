import { refuse, type Refusal } from "../verdict.ts";
import { FORMAT, sessionFile, VERSION, type SessionFile } from "./session-file.ts";

/** Ten times a session of 350 candidates with everything that one writes about them. */
export const MAX_SESSION_FILE_BYTES = 8 * 1024 * 1024;

export type SessionFileRefusal = "too-large" | "no-json" | "other-file" | "newer" | "damaged";

/** What a session file says; throws at nothing. [SF2] */
export function readSessionFile(
  bytes: Uint8Array,
): { ok: true; file: SessionFile } | Refusal<SessionFileRefusal> {
  if (bytes.length > MAX_SESSION_FILE_BYTES) return refuse("too-large");
  const said = parsed(bytes);
  if (said === undefined) return refuse("no-json");
  if (!isOurs(said)) return refuse("other-file");
  if (said.version > VERSION) return refuse("newer");
  const { success, data } = sessionFile.safeParse(said);
  return success ? { ok: true, file: data } : refuse("damaged");
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) ?? null;
  } catch {
    return undefined;
  }
}

function isOurs(said: unknown): said is { version: number } {
  return (
    typeof said === "object" &&
    said !== null &&
    "format" in said &&
    said.format === FORMAT &&
    "version" in said &&
    typeof said.version === "number"
  );
}
