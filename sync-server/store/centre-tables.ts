/**
 * What kind of place a centre is, for which certifications beside Pix's own, and who is its referer.
 * Those that were there before are schools that manage their pupils. [CE1]
 */
export const centreTables = `
ALTER TABLE centres ADD COLUMN type TEXT NOT NULL DEFAULT 'SCO'
  CHECK (type IN ('SCO', 'SUP', 'PRO'));
ALTER TABLE centres ADD COLUMN manages_pupils INTEGER NOT NULL DEFAULT 1
  CHECK (manages_pupils = 0 OR (manages_pupils = 1 AND type = 'SCO'));

CREATE TABLE habilitations (
  centre TEXT NOT NULL REFERENCES centres (id),
  -- As Pix names it: CLEA, DROIT, …
  certification TEXT NOT NULL,
  PRIMARY KEY (centre, certification)
) STRICT;

-- Référent CléA Numérique: one a centre, and none once that person has left it.
CREATE TABLE referers (
  centre TEXT PRIMARY KEY REFERENCES centres (id),
  person TEXT NOT NULL REFERENCES memberships (person) ON DELETE CASCADE
) STRICT;
CREATE INDEX referers_by_person ON referers (person);
`;
