/**
 * The logs of sessions and centres. Items are only ever added; what is asked of them is asked by log and
 * place. No unique index: it would halve the rate, and the row in `logs` is locked before any is added.
 */
export const logTables = `
CREATE TABLE logs (
  id TEXT PRIMARY KEY,
  len INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE items (
  -- The order over all logs, for the platform's feed.
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  log TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('fact', 'session', 'roster', 'report')),
  bytes BLOB NOT NULL,
  hash TEXT NOT NULL,
  person TEXT NOT NULL,
  -- Who pushed it, and the platform's event id; the relay's own items have neither.
  device TEXT,
  event TEXT
) STRICT;
CREATE INDEX items_by_log ON items (log, seq);

CREATE TABLE receipts (
  n INTEGER PRIMARY KEY,
  log TEXT NOT NULL UNIQUE,
  -- Canonical JSON, byte for byte as it was signed.
  receipt TEXT NOT NULL,
  signature BLOB NOT NULL
) STRICT;

-- The sealed content and the clear-text table of people beside it, which can lose a row.
CREATE TABLE sealed (
  log TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  people TEXT NOT NULL
) STRICT;

CREATE TABLE signing_keys (
  id TEXT PRIMARY KEY,
  -- Ed25519, 32 bytes.
  secret BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
`;
