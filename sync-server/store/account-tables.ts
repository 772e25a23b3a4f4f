/**
 * Who may come in. Ids are 32 hex digits, times are milliseconds since 1970 by the relay's clock,
 * hashes of secrets are SHA-256 in hex.
 */
export const accountTables = `
CREATE TABLE centres (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- The national number of a school, upper case.
  uai TEXT UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  -- Lower case: two ways of writing one address are one account.
  email TEXT NOT NULL UNIQUE CHECK (email = lower(email)),
  name TEXT NOT NULL,
  -- argon2id as a PHC string, with its parameters and salt.
  password_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  -- Under which this member writes in the logs of this centre.
  person TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id),
  centre TEXT NOT NULL REFERENCES centres (id),
  role TEXT NOT NULL CHECK (role IN ('ADMIN', 'MEMBER')),
  created_at INTEGER NOT NULL,
  UNIQUE (account, centre)
) STRICT;

CREATE TABLE devices (
  id TEXT PRIMARY KEY,
  first_seen_at INTEGER NOT NULL,
  -- The last sign-in or entry; what a device sends later is known to the logs.
  last_seen_at INTEGER NOT NULL
) STRICT;

-- What an invigilator types, kept in step with the session's log: written in the transaction of
-- the fact that gives, changes or ends it.
CREATE TABLE session_codes (
  session TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  -- The one that counts now: 8 characters, without prefix or hyphen.
  password TEXT NOT NULL,
  centre TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closing', 'finalised', 'published', 'deleted')),
  -- When it was finalised or deleted.
  ended_at INTEGER
) STRICT;

CREATE TABLE invigilators (
  person TEXT PRIMARY KEY,
  session TEXT NOT NULL,
  device TEXT NOT NULL REFERENCES devices (id),
  name TEXT NOT NULL,
  entered_at INTEGER NOT NULL,
  UNIQUE (session, device, name)
) STRICT;

CREATE TABLE tokens (
  hash TEXT PRIMARY KEY,
  device TEXT NOT NULL REFERENCES devices (id),
  account TEXT REFERENCES accounts (id),
  invigilator TEXT REFERENCES invigilators (person),
  issued_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  CHECK ((account IS NULL) <> (invigilator IS NULL))
) STRICT;
CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TABLE platform_keys (
  hash TEXT PRIMARY KEY,
  centre TEXT NOT NULL REFERENCES centres (id),
  label TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- In the shape that rate-limiter-flexible reads and writes.
CREATE TABLE throttle (
  key TEXT PRIMARY KEY,
  points INTEGER NOT NULL,
  expire INTEGER
) STRICT;
CREATE INDEX throttle_by_expiry ON throttle (expire);
`;
