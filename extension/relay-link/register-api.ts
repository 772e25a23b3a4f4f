// The register of a centre, between this device and the relay.
import { hexToBytes } from "@noble/hashes/utils.js";
import type { ContentHash } from "#core/ids.ts";
import { parseRegister, type Register } from "#core/register/register.ts";
import { registerKey } from "#core/wire/http.ts";
import {
  answerAs,
  bearer,
  refusal,
  send,
  UNREACHABLE,
  type ApiAnswer,
  type CentreDesk,
} from "./api.ts";

/** A megabyte over the connection of a school. */
const REGISTER_PATIENCE_MS = 120_000;

/** The secret that makes codes of national numbers, 32 bytes. [RG13] */
export async function fetchRegisterKey(desk: CentreDesk): Promise<ApiAnswer<Uint8Array>> {
  const response = await ask(desk, "register-key");
  if (!response) return UNREACHABLE;
  if (!response.ok) return await refusal(response);
  const answer = await answerAs(response, registerKey);
  return answer.ok ? { ok: true, value: hexToBytes(answer.value.key) } : answer;
}

/** From then on this version counts for everybody of the centre. */
export async function importRegister(
  desk: CentreDesk,
  { hash, bytes }: Pick<Register, "hash" | "bytes">,
): Promise<ApiAnswer<null>> {
  const body = new Uint8Array(bytes);
  const response = await ask(desk, `registers/${hash}`, { method: "PUT", body });
  if (!response) return UNREACHABLE;
  return response.ok ? { ok: true, value: null } : await refusal(response);
}

/** null when it cannot be had now, or what came is not that version. */
export async function fetchRegister(
  desk: CentreDesk,
  version: ContentHash,
): Promise<Register | null> {
  const response = await ask(desk, `registers/${version}`);
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
  const register = parseRegister(new Uint8Array(bytes));
  return register?.hash === version ? register : null;
}

function ask(desk: CentreDesk, path: string, request: RequestInit = {}) {
  const { relay, centre } = desk;
  const headers = bearer(desk);
  const url = `${relay}/centres/${centre}/${path}`;
  return send(url, { ...request, headers }, REGISTER_PATIENCE_MS);
}
