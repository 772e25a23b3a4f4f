/**
 * No invitation is without an end. The sessions of before there were invitations learn their day from the
 * last line of the centre's list that says one; an invitation learns when it was made from the log. [IN4]
 */
export const invitationEndTables = `
-- Counts where nobody has said the day.
ALTER TABLE session_invitations ADD COLUMN made_at INTEGER NOT NULL DEFAULT 0;

CREATE TEMP TABLE told AS
  SELECT place, log, CAST(bytes AS TEXT) AS fact FROM items
  WHERE kind = 'fact' AND json_valid(CAST(bytes AS TEXT));

-- Of several lines SQLite takes the one with the highest place.
UPDATE session_codes SET day = line.day
FROM (
  SELECT fact ->> '$.session' AS session, fact ->> '$.date' AS day, max(place) FROM told
  WHERE fact ->> '$.kind' = 'session-summary' AND fact ->> '$.date' = date(fact ->> '$.date')
  GROUP BY fact ->> '$.session'
) AS line
WHERE session_codes.session = line.session;
-- Half typed.
UPDATE session_codes SET day = NULL WHERE day IS NOT date(day);

UPDATE session_invitations SET made_at = made.at
FROM (
  SELECT log, max(fact ->> '$.at') AS at FROM told
  WHERE fact ->> '$.invitation' IS NOT NULL GROUP BY log
) AS made
WHERE session_invitations.session = made.log;
DROP TABLE told;

-- Those of sessions that were deleted before went nowhere.
DELETE FROM invited_devices WHERE hash IN (
  SELECT hash FROM session_invitations JOIN session_codes USING (session) WHERE state = 'deleted');
DELETE FROM session_invitations
  WHERE session IN (SELECT session FROM session_codes WHERE state = 'deleted');
`;
