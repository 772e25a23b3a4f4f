/** What was sent after a seal of what it does not hold, as the facts of its log name it. [AD2] */
export const addendumTables = `
CREATE TABLE addenda (
  log TEXT NOT NULL,
  -- SHA-256 of the bytes, hex.
  hash TEXT NOT NULL,
  -- Canonical JSON: it can name people.
  bytes BLOB NOT NULL,
  PRIMARY KEY (log, hash)
) STRICT;

CREATE TRIGGER addenda_never_change BEFORE UPDATE ON addenda
BEGIN
  SELECT RAISE(ABORT, 'an addendum never changes');
END;
`;
