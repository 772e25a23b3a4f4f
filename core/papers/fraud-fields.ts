// The names of the fields on the fraud report. They are not read back: it stays apart from the session.

/** Lines for as many people as one incident has, mostly two; for more there is a second report. */
export const CONCERNED = [1, 2, 3];
export const WITNESSES = [1, 2, 3];

/** Of the candidate on this line; nobody's name is in it. */
export const concernedAt = (line: number) => `fraud.candidate.${line}`;
export const witnessAt = (line: number) => `fraud.witness.${line}`;

export const FRAUD_FIELDS = {
  number: "fraud.session.number",
  date: "fraud.session.date",
  time: "fraud.session.time",
  site: "fraud.session.site",
  room: "fraud.session.room",
  day: "fraud.facts.day",
  from: "fraud.facts.from",
  until: "fraud.facts.until",
  place: "fraud.facts.place",
  description: "fraud.facts.description",
  enclosed: "fraud.evidence.enclosed",
  putAside: "fraud.evidence.putAside",
  measures: "fraud.measures.taken",
  endedAt: "fraud.measures.endedAt",
  madeIn: "fraud.made.in",
  madeOn: "fraud.made.on",
  madeBy: "fraud.made.by",
} as const;
