import * as z from "zod";
import { accountByEmail, setPassword } from "../accounts/members.ts";
import { email } from "#core/accounts/credentials.ts";
import { liftSignInBlocks } from "../accounts/sign-in.ts";
import { revokeTokensOf } from "../accounts/tokens.ts";
import { defineCommand, done, notDone } from "./command.ts";
import { readNewPassword } from "./read-password.ts";

export const accountPassword = defineCommand({
  name: "account password",
  usage: "--email claire@example.fr [--password-stdin]",
  about: "Gives an account a new password, signs it out everywhere and lets it sign in again.",
  options: { email: { type: "string" }, "password-stdin": { type: "boolean" } },
  schema: z.object({ email, "password-stdin": z.boolean().default(false) }),
  hints: { email: "an e-mail address" },
  run: async (wanted, io) => {
    const account = accountByEmail(io.database, wanted.email);
    if (!account) return notDone("There is no account with this address.");
    const typed = await readNewPassword(io, wanted["password-stdin"]);
    if ("says" in typed) return typed;
    await setPassword(io.database, account.id, typed.password);
    revokeTokensOf(io.database, account.id);
    liftSignInBlocks(io.database, wanted.email);
    return done(`${wanted.email} has a new password and is signed out everywhere.`);
  },
});
