// A session password as people see it; stored are its 8 characters alone.

/** Tells a session password from everything else that is printed; copied with it. */
export const PASSWORD_PREFIX = "C-";

/** `XXXX-XXXX`, where the prefix is shown apart. */
export function unprefixedPassword(sessionPassword: string): string {
  return `${sessionPassword.slice(0, 4)}-${sessionPassword.slice(4)}`;
}

/** `C-XXXX-XXXX`, as it is read aloud, typed and copied. */
export function shownPassword(sessionPassword: string): string {
  return PASSWORD_PREFIX + unprefixedPassword(sessionPassword);
}
