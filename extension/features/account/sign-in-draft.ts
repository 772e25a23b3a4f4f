import { relayUrls, type RelayUrls } from "../../relay-link/address.ts";

export type SignInDraft = { server: string; email: string; password: string };
export type SignInProblem =
  | "server-invalid"
  | "email-missing"
  | "email-invalid"
  | "password-missing";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Everything that is wrong with what was typed, in the order of the form. */
export function signInProblems({ server, email, password }: SignInDraft): SignInProblem[] {
  const address = email.trim();
  const problems: [boolean, SignInProblem][] = [
    [relayUrls(server) === null, "server-invalid"],
    [address === "", "email-missing"],
    [address !== "" && !EMAIL.test(address), "email-invalid"],
    [password === "", "password-missing"],
  ];
  return problems.flatMap(([applies, problem]) => (applies ? problem : []));
}

/** Where to ask, once `signInProblems` finds nothing wrong. */
export function serverOf({ server }: SignInDraft): RelayUrls | null {
  return relayUrls(server);
}
