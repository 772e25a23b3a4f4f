/** A session password as it is shown and read aloud: `XXXX-XXXX`, behind its prefix. */
export function shownPassword(sessionPassword: string): string {
  return `${sessionPassword.slice(0, 4)}-${sessionPassword.slice(4)}`;
}

/** Tells a session password from everything else that is printed; copied with it. */
export const PASSWORD_PREFIX = "C-";
