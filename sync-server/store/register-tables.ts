/** The pupils of each school, as its members have imported them: whole versions, known by their hash. */
export const registerTables = `
CREATE TABLE register_keys (
  centre TEXT PRIMARY KEY REFERENCES centres (id),
  -- 32 random bytes: with them a national number becomes the id of a pupil, and nothing turns it back.
  secret BLOB NOT NULL
) STRICT;

CREATE TABLE registers (
  centre TEXT NOT NULL REFERENCES centres (id),
  hash TEXT NOT NULL,
  -- Canonical JSON, byte for byte as it was imported.
  bytes BLOB NOT NULL,
  PRIMARY KEY (centre, hash)
) STRICT;
`;
