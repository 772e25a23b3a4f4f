/**
 * When each device was last connected to a session, and when something of it was last kept. [SR9]
 * Of the time before, those who have entered or sent something are known. When somebody sent it, no item
 * says: not before the fact that stands in front of it.
 */
export const visitTables = `
CREATE TABLE visits (
  log TEXT NOT NULL,
  device TEXT NOT NULL,
  person TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  -- NULL: it has never sent anything, or did before this table was there.
  sent_at INTEGER,
  PRIMARY KEY (log, device, person)
) STRICT, WITHOUT ROWID;

INSERT INTO visits (log, device, person, seen_at)
SELECT session, device, person, max(at) FROM (
  SELECT session, device, person, entered_at AS at FROM invigilators
  UNION ALL
  SELECT log AS session, device, person, (
    SELECT CAST(bytes AS TEXT) ->> '$.at' FROM items AS told
    WHERE told.log = sent.log AND told.seq < sent.last AND told.kind = 'fact'
      AND json_valid(CAST(bytes AS TEXT))
    ORDER BY told.seq DESC LIMIT 1
  ) AS at
  FROM (
    SELECT log, device, person, max(seq) AS last FROM items
    WHERE device IS NOT NULL GROUP BY log, device, person
  ) AS sent
) JOIN session_codes USING (session)
WHERE state <> 'deleted' AND at IS NOT NULL
GROUP BY session, device, person;
`;
