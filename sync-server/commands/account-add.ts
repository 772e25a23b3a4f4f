import { displayName, email } from "#core/accounts/credentials.ts";
import { centreRole } from "#core/wire/http.ts";
import * as z from "zod";
import { accountByEmail, addAccount, addMembership } from "../accounts/members.ts";
import type { AccountId } from "../accounts/schema.ts";
import { countAdmins } from "../accounts/team.ts";
import { type CommandIo, type Outcome, defineCommand, done, notDone } from "./command.ts";
import { CENTRE_HINT, findCentre } from "./find-centre.ts";
import { readNewPassword } from "./read-password.ts";

const values = z.object({
  email,
  centre: z.string().min(1),
  role: centreRole.optional(),
  name: displayName.optional(),
  "password-stdin": z.boolean().default(false),
});

export const accountAdd = defineCommand({
  name: "account add",
  usage:
    '--email claire@example.fr --centre CENTRE [--role admin|member] [--name "Claire Vasseur"] [--password-stdin]',
  about:
    "Gives somebody a role in a centre, with a new account unless the address has one; the first is its admin.",
  options: {
    email: { type: "string" },
    centre: { type: "string" },
    role: { type: "string" },
    name: { type: "string" },
    "password-stdin": { type: "boolean" },
  },
  schema: values,
  hints: {
    email: "an e-mail address",
    centre: CENTRE_HINT,
    role: "admin or member",
    name: "a name of 1 to 255 characters",
  },
  run: async (wanted, io) => {
    const found = findCentre(io.database, wanted.centre);
    if ("says" in found) return found;
    const { centre } = found;
    const isFirst = countAdmins(io.database, centre) === 0;
    if (isFirst && wanted.role === "member") {
      return notDone("The centre has no admin yet: its first account is one.");
    }
    const account = await accountFor(wanted, io);
    if ("says" in account) return account;
    const role = wanted.role ?? (isFirst ? "admin" : "member");
    const args = { account: account.id, centre, centreRole: role, now: Date.now() };
    if (!addMembership(io.database, args).ok) {
      return notDone("This account is a member of this centre already.");
    }
    return done(`Added ${wanted.email} to the centre as ${role}.`);
  },
});

/** The account of the address, made now if there is none; only then a password is asked for. */
async function accountFor(
  wanted: z.infer<typeof values>,
  io: CommandIo,
): Promise<{ id: AccountId } | Outcome> {
  const known = accountByEmail(io.database, wanted.email);
  if (known) return known;
  const typed = await readNewPassword(io, wanted["password-stdin"]);
  if ("says" in typed) return typed;
  const [beforeAt = ""] = wanted.email.split("@");
  const name = wanted.name ?? beforeAt;
  const { password } = typed;
  const added = await addAccount(io.database, {
    email: wanted.email,
    name,
    password,
    now: Date.now(),
  });
  return added.ok ? added : notDone("This address has been given an account meanwhile.");
}
