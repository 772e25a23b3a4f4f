/** What the platform has handed over of finalised sessions; of several only the published one is given out. */
export const resultsTables = `
CREATE TABLE results (
  log TEXT NOT NULL,
  hash TEXT NOT NULL,
  -- Canonical JSON: names nobody.
  bytes BLOB NOT NULL,
  PRIMARY KEY (log, hash)
) STRICT;
`;
