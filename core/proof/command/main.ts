// `npm run verify -- FILE`: whether an exported sealed session is what was sealed. No network, no account, no database.
import { parseArgs } from "node:util";
import { givenKeys } from "./given-keys.ts";
import { verifyFile } from "./verify-file.ts";

const HELP = `npm run verify -- FILE… [--key HEX | --relay FILE]
npm run verify -- --generated N [--seed S]

Checks sealed sessions that were downloaded as « Reçu vérifiable »: the content and every name against what was
sealed, the log, the heads, the signature, and the receipt before. One line for each file; ends with 1 if one
does not hold, and with 2 if there is nothing to check, or no key, in what was typed.

  --key HEX       the relay's public key as you know it from elsewhere (it stands under GET /relay): without it
                  the file is only checked against the key that it brings along; if
                  it was renewed, any key of the chain will do
  --relay FILE    what GET /relay answered, saved: the key of now and how it was renewed, for files that are older
                  than the last renewal
  --generated N   checks the checking: so many invented sessions must hold, and none of them with one flipped bit
  --seed S        of the invented ones, 1 unless told
  --help
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: "string" },
      relay: { type: "string" },
      generated: { type: "string" },
      seed: { type: "string", default: "1" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.generated !== undefined)
    return await checkTheChecking(Number(values.generated), Number(values.seed));
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  return verifyFiles(positionals, values);
}

function verifyFiles(
  files: readonly string[],
  typed: { key?: string | undefined; relay?: string | undefined },
): number {
  const given = givenKeys(typed);
  if (!given.ok) {
    process.stderr.write(`${given.says}\n`);
    return 2;
  }
  const answers = files.map((file) => ({ file, ...verifyFile(file, given.known) }));
  for (const { file, says } of answers) process.stdout.write(`${file}: ${says}\n`);
  return answers.every(({ holds }) => holds) ? 0 : 1;
}

/** Of the tests' own inventions, which only the repository has. */
async function checkTheChecking(count: number, seed: number): Promise<number> {
  await import("@automerge/automerge");
  const { checkGenerated } = await import("../../testing/sealed-proofs.ts");
  const { held, refused } = checkGenerated(count, seed);
  process.stdout.write(
    `${held} of ${count} sealed sessions hold; ${refused} of ${count} with one flipped bit are refused.\n`,
  );
  return held === count && refused === count ? 0 : 1;
}
