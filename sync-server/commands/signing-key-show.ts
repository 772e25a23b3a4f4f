import * as z from "zod";
import { keyChain } from "../signing-key.ts";
import { keyId } from "#core/keys/signature.ts";
import { defineCommand, done, notDone } from "./command.ts";

export const signingKeyShow = defineCommand({
  name: "signing-key show",
  usage: "",
  about: "Says which key signs the receipts, and since when the ones before it do no more.",
  options: {},
  schema: z.object({}),
  hints: {},
  run: (_values, { database }) => {
    const chain = keyChain(database);
    if (!chain) return notDone("This relay has no key yet: it draws one when it is first started.");
    const { key: present, renewals } = chain;
    const before = renewals.map(
      ({ renewal: { from, at } }) =>
        `\n${keyId(from)} until ${new Date(at).toISOString()}, public key ${from}`,
    );
    return done(`${present.key}, public key ${present.publicKey}${before.toReversed().join("")}`);
  },
});
