/**
 * The invitations of sessions, kept in step with the logs as the session passwords are. Those that were
 * revoked or replaced stay, so that whoever comes with one is told what has become of it. [IN7]
 */
export const invitationTables = `
-- YYYY-MM-DD, as the centre's list has it; NULL until somebody has said when.
ALTER TABLE session_codes ADD COLUMN day TEXT;

CREATE TABLE session_invitations (
  -- Of the secret in the link.
  hash TEXT PRIMARY KEY,
  session TEXT NOT NULL REFERENCES session_codes (session),
  -- Revoked or replaced; at most one of a session is not.
  ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX session_invitations_open ON session_invitations (session) WHERE ended_at IS NULL;

-- Which devices an invitation has let in.
CREATE TABLE invited_devices (
  hash TEXT NOT NULL REFERENCES session_invitations (hash),
  device TEXT NOT NULL REFERENCES devices (id),
  PRIMARY KEY (hash, device)
) STRICT;
`;
