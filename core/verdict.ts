/** The answer of every rule and every command: yes, or no with a reason that messages know how to say. */
export type Verdict<Reason extends string> = { ok: true } | Refusal<Reason>;
export type Refusal<Reason extends string> = { ok: false; reason: Reason };

export function allow(): { ok: true } {
  return { ok: true };
}

export function refuse<Reason extends string>(reason: Reason): Refusal<Reason> {
  return { ok: false, reason };
}
