/** How the relay's signing key was renewed, oldest first. The secret of a key goes when it is replaced. [SR10] */
export const keyTables = `
CREATE TABLE key_renewals (
  n INTEGER PRIMARY KEY,
  -- Canonical JSON of what both keys have signed, and of their signatures.
  record TEXT NOT NULL
) STRICT;
`;
