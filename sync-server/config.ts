import { join } from "node:path";
import * as z from "zod";
import { webOrigin } from "./origins.ts";

const NEEDS_FOLDER =
  "SCELLE_DATA is missing: name the folder in which the relay keeps its database, for example SCELLE_DATA=./data.";

const environment = z.object({
  /** 0: any port that is free. */
  SCELLE_PORT: z.coerce
    .number("SCELLE_PORT must be a number.")
    .int("SCELLE_PORT must be a whole number.")
    .min(0, "SCELLE_PORT must be between 0 and 65535.")
    .max(65_535, "SCELLE_PORT must be between 0 and 65535.")
    .default(8787),
  SCELLE_HOST: z.string().default("127.0.0.1"),
  SCELLE_DATA: z.string(NEEDS_FOLDER),
  SCELLE_DEMO: switchOf("SCELLE_DEMO"),
  SCELLE_PROXY: switchOf("SCELLE_PROXY"),
  SCELLE_ORIGINS: z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((part) => part.trim() || []))
    .pipe(
      z.array(
        webOrigin("SCELLE_ORIGINS must be origins such as https://relay.example.fr, with commas."),
      ),
    ),
});

export type Config = {
  host: string;
  port: number;
  /** The SQLite file. */
  databasePath: string;
  /** Serve the demonstration page. */
  demo: boolean;
  /** Behind one reverse proxy: the client's address is the last of `X-Forwarded-For`. */
  behindProxy: boolean;
  /** Allowed besides the extensions. */
  origins: readonly string[];
};

/** The settings of this process. Throws one sentence when one is wrong. */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/** Throws one sentence, the first of those that could be said. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is one that somebody has switched off.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message);
  const { data } = parsed;
  return {
    host: data.SCELLE_HOST,
    port: data.SCELLE_PORT,
    databasePath: join(data.SCELLE_DATA, "relay.sqlite"),
    demo: data.SCELLE_DEMO,
    behindProxy: data.SCELLE_PROXY,
    origins: data.SCELLE_ORIGINS,
  };
}

function switchOf(name: string) {
  return z
    .stringbool({ truthy: ["1"], falsy: ["0"], error: `${name} must be 1 or 0.` })
    .default(false);
}
