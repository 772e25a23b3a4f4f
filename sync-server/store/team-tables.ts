/**
 * Who belongs to a centre's team, and the links by which people come in. Roles were upper case before;
 * a centre in which nobody was an administrator gets its first member as one. [TE4]
 */
export const teamTables = `
CREATE TABLE team (
  -- Under which this member writes in the logs of this centre.
  person TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id),
  centre TEXT NOT NULL REFERENCES centres (id),
  role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
  created_at INTEGER NOT NULL,
  UNIQUE (account, centre)
) STRICT;
INSERT INTO team SELECT person, account, centre, lower(role), created_at FROM memberships;
DROP TABLE memberships;
ALTER TABLE team RENAME TO memberships;
CREATE INDEX memberships_by_centre ON memberships (centre);
UPDATE memberships SET role = 'admin' WHERE person IN (
  SELECT person FROM (
    SELECT person, row_number() OVER (PARTITION BY centre ORDER BY created_at, person) AS place
    FROM memberships
    WHERE centre NOT IN (SELECT centre FROM memberships WHERE role = 'admin')
  ) WHERE place = 1
);

CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  centre TEXT NOT NULL REFERENCES centres (id),
  -- As accounts have theirs.
  email TEXT NOT NULL CHECK (email = lower(email)),
  -- Of the secret in the last link.
  hash TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'cancelled')),
  -- When the last link was made, and until when it opens.
  linked_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX invitations_by_centre ON invitations (centre);

-- With which a forgotten password is replaced; one per account, the last.
CREATE TABLE password_links (
  account TEXT PRIMARY KEY REFERENCES accounts (id),
  -- Whose administrator has made it.
  centre TEXT NOT NULL REFERENCES centres (id),
  hash TEXT NOT NULL UNIQUE,
  used_at INTEGER,
  expires_at INTEGER NOT NULL
) STRICT;
`;
