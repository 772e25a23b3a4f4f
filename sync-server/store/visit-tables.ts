/** When each device was last connected to a session, and when something of it was last kept. [SR9] */
export const visitTables = `
CREATE TABLE visits (
  log TEXT NOT NULL,
  device TEXT NOT NULL,
  person TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  -- NULL: it has never sent anything.
  sent_at INTEGER,
  PRIMARY KEY (log, device, person)
) STRICT, WITHOUT ROWID;
`;
