/** The day on which the space of a centre opens, `YYYY-MM-DD`; those that were there before are open. [CE6] */
export const openingTables = `
ALTER TABLE centres ADD COLUMN opens_on TEXT;
`;
