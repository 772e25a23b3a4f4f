import * as z from "zod";
import { accountByEmail } from "../accounts/members.ts";
import { email } from "#core/accounts/credentials.ts";
import { liftSignInBlocks } from "../accounts/sign-in.ts";
import { defineCommand, done, notDone } from "./command.ts";

export const accountUnblock = defineCommand({
  name: "account unblock",
  usage: "--email claire@example.fr",
  about: "Lets an account sign in again that was blocked by 30 wrong passwords.",
  options: { email: { type: "string" } },
  schema: z.object({ email }),
  hints: { email: "an e-mail address" },
  run: (wanted, { database }) => {
    if (!accountByEmail(database, wanted.email)) {
      return notDone("There is no account with this address.");
    }
    liftSignInBlocks(database, wanted.email);
    return done(`${wanted.email} can sign in again.`);
  },
});
