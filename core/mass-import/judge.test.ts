import { expect, test } from "vitest";
import type { MassCorrections } from "./judge.ts";
import {
  ANAS,
  cellsWith,
  judgedRows,
  LEA,
  MORNING,
  problemsOf,
  SCHOOL,
  type FilledIn,
} from "./testing/mass-file.ts";
import { isStopped } from "./judge.ts";

const FIRST = { ...MORNING, ...LEA };
const here = { site: "Campus Nord", room: "B12", date: "2026-12-14", time: "09:00" };
/** What makes rows one session. */
const KEY = { site: "Campus Nord", room: "B12", date: "14/12/2026", time: "09:00" };
const known = { ...here, number: 48_217, takesCandidates: true };

test("[MI4] a file in order says its sessions with their candidates, and nothing is wrong", () => {
  const { sessions, problems } = judgedRows([
    { ...FIRST, extraTime: "33%", externalId: "A-1", CLEA: "OUI" },
    ANAS,
    { ...FIRST, room: "C3", observations: "Ascenseur en panne", firstName: "Zoé" },
  ]);
  expect(problems).toEqual([]);
  expect(sessions).toMatchObject([
    {
      line: 2,
      number: null,
      details: { ...here, invigilators: "Luc Dumas", observations: "" },
      people: [
        {
          line: 2,
          extraTimePercent: 33,
          details: {
            lastName: "MARTIN",
            birthdate: "1999-05-02",
            birthCity: "Lyon 3e Arrondissement",
            externalId: "A-1",
            subscription: "CLEA",
            billingMode: "PAID",
          },
        },
        { line: 3, details: { birthCountry: "MAROC", birthInseeCode: "99", birthCity: "Fès" } },
      ],
    },
    { line: 4, details: { room: "C3", observations: "Ascenseur en panne" } },
  ]);
});

test("[MI4] everything that is wrong is told at once, by line and column", () => {
  const rows = [
    { room: "B12", date: "31/02/2026", time: "25:00" },
    { ...LEA, sex: "X", birthdate: "01/01/1900" },
    { ...FIRST, room: "C3", email: "lea", extraTime: "beaucoup" },
  ];
  expect(problemsOf(rows)).toEqual([
    "2 SESSION_ADDRESS_REQUIRED site",
    "2 SESSION_DATE_NOT_VALID date",
    "2 SESSION_TIME_NOT_VALID time",
    "2 SESSION_EXAMINER_REQUIRED invigilators",
    "3 CANDIDATE_BIRTHDATE_MUST_BE_GREATER birthdate",
    "3 CANDIDATE_SEX_NOT_VALID sex",
    "4 CANDIDATE_EMAIL_NOT_VALID email",
    "4 CANDIDATE_EXTRA_TIME_INTEGER extraTime",
  ]);
});

test.each<[string, FilledIn]>([
  ["SESSION_ADDRESS_REQUIRED site", { site: "" }],
  ["SESSION_ROOM_REQUIRED room", { room: " " }],
  ["SESSION_DATE_REQUIRED date", { date: "" }],
  ["SESSION_DATE_NOT_VALID date", { date: "14-12-26" }],
  ["SESSION_TIME_REQUIRED time", { time: "" }],
  ["SESSION_TIME_NOT_VALID time", { time: "neuf heures" }],
  ["SESSION_EXAMINER_REQUIRED invigilators", { invigilators: "" }],
  ["SESSION_SCHEDULED_IN_THE_PAST date", { date: "26/11/2026" }],
  ["SESSION_SCHEDULED_IN_THE_PAST time", { date: "27/11/2026", time: "09:59" }],
  ["CELL_TOO_LONG room", { room: "x".repeat(256) }],
  ["CELL_TOO_LONG observations", { observations: "x".repeat(351) }],
  ["CANDIDATE_LAST_NAME_REQUIRED lastName", { lastName: "" }],
  ["CANDIDATE_FIRST_NAME_REQUIRED firstName", { firstName: "" }],
  ["CANDIDATE_SEX_REQUIRED sex", { sex: "" }],
  ["CANDIDATE_SEX_NOT_VALID sex", { sex: "H" }],
  ["CANDIDATE_BIRTHDATE_REQUIRED birthdate", { birthdate: "" }],
  ["CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID birthdate", { birthdate: "2 mai 1999" }],
  ["CANDIDATE_BIRTHDATE_MUST_BE_GREATER birthdate", { birthdate: "01/01/1900" }],
  ["CANDIDATE_EXTRA_TIME_INTEGER extraTime", { extraTime: "33,5%" }],
  ["CANDIDATE_EXTRA_TIME_OUT_OF_RANGE extraTime", { extraTime: "0.33" }],
  ["CANDIDATE_EXTRA_TIME_OUT_OF_RANGE extraTime", { extraTime: "1000" }],
  ["CANDIDATE_BILLING_MODE_REQUIRED billingMode", { billingMode: "" }],
  ["CANDIDATE_BILLING_MODE_NOT_VALID billingMode", { billingMode: "Offerte" }],
  ["CANDIDATE_PREPAYMENT_CODE_REQUIRED prepaymentCode", { billingMode: "prepayee" }],
  ["CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY prepaymentCode", { prepaymentCode: "X" }],
  ["CANDIDATE_EMAIL_NOT_VALID email", { email: "léa@" }],
  [
    "CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID resultRecipientEmail",
    { resultRecipientEmail: "x" },
  ],
  ["CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION DROIT", { CLEA: "oui", DROIT: "Oui" }],
  ["CANDIDATE_COMPLEMENTARY_NOT_VALID DROIT", { DROIT: "peut-être" }],
  ["CELL_UNREADABLE firstName", { firstName: "L\ufffda" }],
])("[MI4] %s stops the import", (problem, fields) => {
  expect(problemsOf([{ ...FIRST, ...fields }])).toEqual([`2 ${problem}`]);
  expect(isStopped(judgedRows([{ ...FIRST, ...fields }]))).toBe(true);
});

test("[MI5] rows of one place and time are one session, whatever stands between; a row with neither goes on", () => {
  const other = { ...MORNING, ...LEA, room: "C3" };
  const again = { ...MORNING, site: "CAMPUS  NORD", invigilators: "Hélène Marty", time: "9h00" };
  const { sessions, problems } = judgedRows([
    FIRST,
    other,
    ANAS,
    { ...again, ...ANAS, firstName: "Noé" },
  ]);
  expect(problems).toEqual([]);
  expect(
    sessions.map(({ details, people }) => [
      details.room,
      details.invigilators,
      people.map(({ line }) => line),
    ]),
  ).toEqual([
    ["B12", "Luc Dumas, Hélène Marty", [2, 5]],
    ["C3", "Luc Dumas", [3, 4]],
  ]);
});

test("[MI5] observations of several rows are all kept, each once", () => {
  const rows = [
    { ...FIRST, firstName: "A", observations: "Ascenseur en panne" },
    { ...FIRST, firstName: "B", observations: "Badge requis" },
    { ...FIRST, firstName: "C", observations: "Badge requis" },
  ];
  expect(judgedRows(rows)).toMatchObject({
    problems: [],
    sessions: [{ details: { observations: "Ascenseur en panne\nBadge requis" } }],
  });
});

test("[MI4] what is too long is told of the row that makes it so", () => {
  const rows = [
    FIRST,
    { ...ANAS, observations: "x".repeat(200), invigilators: "y".repeat(200) },
    { ...ANAS, firstName: "Noé", observations: "x".repeat(201) },
    { ...ANAS, firstName: "Zoé", invigilators: "z".repeat(55) },
  ];
  expect(problemsOf(rows.map((row) => ({ ...row, ...KEY })))).toEqual([
    "4 CELL_TOO_LONG observations",
    "5 CELL_TOO_LONG invigilators",
  ]);
});

test("[MI5] a session number alone is the session that has it", () => {
  const { sessions, problems } = judgedRows([{ ...LEA, sessionNumber: "48 217" }, ANAS], {
    listed: [known],
  });
  expect(problems).toEqual([]);
  expect(sessions).toMatchObject([{ number: 48_217, people: { length: 2 } }]);
});

test("[MI5] candidates above any session lack one", () => {
  expect(problemsOf([LEA]).map((problem) => problem.split(" ")[1])).toEqual([
    "SESSION_ADDRESS_REQUIRED",
    "SESSION_ROOM_REQUIRED",
    "SESSION_DATE_REQUIRED",
    "SESSION_TIME_REQUIRED",
    "SESSION_EXAMINER_REQUIRED",
  ]);
});

test("[MI6] who stands twice in one session counts once, and is named; in two sessions is two", () => {
  const twice = judgedRows([FIRST, { ...LEA, lastName: "Martin ", firstName: "Lea" }]);
  expect(twice).toMatchObject({
    sessions: [{ people: { length: 1 } }],
    problems: [{ line: 3, code: "DUPLICATE_CANDIDATE_IN_SESSION", isBlocking: false }],
  });
  expect(twice.names.get(3)).toBe("MARTIN Lea");
  expect(problemsOf([FIRST, { ...FIRST, room: "C3" }])).toEqual([]);
});

test("[MI6] a session without candidates, also with a country alone, is pointed out and stops nothing", () => {
  const answer = judgedRows([{ ...MORNING, birthCountry: "FRANCE" }]);
  expect(answer.problems).toMatchObject([{ line: 2, code: "EMPTY_SESSION", column: null }]);
  expect(isStopped(answer)).toBe(false);
});

test.each([
  ["the same place and time", FIRST, "2 SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS site"],
  ["an unknown number", { ...LEA, sessionNumber: "12" }, "2 SESSION_ID_NOT_EXISTING sessionNumber"],
  ["no number at all", { ...LEA, sessionNumber: "n° 4" }, "2 SESSION_ID_NOT_VALID sessionNumber"],
  [
    "a number beside a room",
    { ...LEA, sessionNumber: "48217", room: "B12" },
    "2 INFORMATION_NOT_ALLOWED_WITH_SESSION_ID sessionNumber",
  ],
])("[MI6] %s stops the import", (_what, row, problem) => {
  expect(problemsOf([row], { listed: [known] })).toEqual([problem]);
});

test("[MI6] a session that has begun takes nobody", () => {
  const listed = [{ ...known, takesCandidates: false }];
  expect(problemsOf([{ ...LEA, sessionNumber: "48217" }], { listed })).toEqual([
    "2 CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION sessionNumber",
  ]);
});

test("[MI6] the session that is there already is named by its number", () => {
  const { problems } = judgedRows([FIRST], { listed: [known] });
  expect(problems).toMatchObject([{ twin: 48_217 }]);
});

test.each<[string, FilledIn, object]>([
  ["an INSEE code", { birthInseeCode: "1004" }, { birthCity: "Ambérieu-en-Bugey" }],
  [
    "a postal code",
    { birthInseeCode: "", birthPostalCode: "1500", birthCity: "Amberieu en Bugey" },
    { birthInseeCode: "01004", birthPostalCode: "" },
  ],
  ["a date", { birthdate: "2/5/1999" }, { birthdate: "1999-05-02" }],
])("[MI7] the zeros that a spreadsheet has taken from %s come back", (_what, fields, details) => {
  const { sessions, problems } = judgedRows([{ ...FIRST, ...fields }]);
  expect(problems).toEqual([]);
  expect(sessions[0]?.people[0]?.details).toMatchObject(details);
});

test("[MI7] so do those of an hour", () => {
  for (const time of ["9:00", "9h00", "09:00:00"])
    expect(judgedRows([{ ...FIRST, time }]).sessions).toMatchObject([
      { details: { time: "09:00" } },
    ]);
});

test.each([
  ["on Windows", "LÃ©a"],
  ["on a Mac", "L√©a"],
  ["twice", "LÃƒÂ©a"],
])(
  "[MI8] accents that were spoilt %s stop the import, with what they mean",
  (_where, firstName) => {
    expect(judgedRows([{ ...FIRST, firstName }]).problems).toEqual([
      { line: 2, column: "firstName", code: "CELL_GARBLED", isBlocking: true, repaired: "Léa" },
    ]);
  },
);

test("[MI8] a name in capitals beside a no-break space is right", () => {
  const row = { ...FIRST, lastName: "RENÉ\u00a0DUPONT", firstName: "ANDRÉ\u00a0" };
  expect(judgedRows([row])).toMatchObject({
    problems: [],
    sessions: [{ people: [{ details: { lastName: "RENÉ DUPONT", firstName: "ANDRÉ" } }] }],
  });
});

test("[MI8] a symbol that stands in no name is a letter that was lost; elsewhere it may be meant", () => {
  expect(problemsOf([{ ...FIRST, room: "½ groupe" }])).toEqual([]);
  expect(problemsOf([{ ...FIRST, lastName: "LEC½UR", firstName: "¼uvrard" }])).toEqual([
    "2 CELL_UNREADABLE lastName",
    "2 CELL_UNREADABLE firstName",
  ]);
});

test("[MI8] a file whose headings are spoilt too is read, and so is a row that is corrected", () => {
  const corrections: MassCorrections = new Map([[2, cellsWith(FIRST)]]);
  const { problems } = judgedRows([{ ...FIRST, firstName: "LÃ©a" }], {}, corrections);
  expect(problems).toEqual([]);
});

test.each<[string, FilledIn]>([
  ["INSEE code", { birthInseeCode: "69999" }],
  ["postal code", { birthInseeCode: "", birthPostalCode: "99999", birthCity: "Lyon" }],
  ["commune", { birthInseeCode: "", birthPostalCode: "69003", birthCity: "Lion" }],
  ["country", { birthInseeCode: "99", birthCity: "Fès", birthCountry: "MARROC" }],
])(
  "[MI9] a %s that the list does not know is pointed out, kept, and stops nothing",
  (_what, fields) => {
    const answer = judgedRows([{ ...FIRST, ...fields }]);
    expect(answer.problems).toHaveLength(1);
    expect(isStopped(answer)).toBe(false);
    const { details } = answer.sessions[0]?.people[0] ?? {};
    expect(details?.birthPostalCode).toBe(fields.birthPostalCode ?? "");
    expect(details?.birthCity).toBe(fields.birthCity ?? "");
  },
);

test.each<[string, FilledIn]>([
  ["BIRTH_INFORMATION_REQUIRED birthInseeCode", { birthInseeCode: "" }],
  ["BIRTH_COUNTRY_REQUIRED birthCountry", { birthCountry: "" }],
  ["BIRTH_INSEE_CODE_NOT_VALID birthInseeCode", { birthInseeCode: "69" }],
  ["BIRTH_INSEE_CODE_NOT_VALID birthInseeCode", { birthInseeCode: "99" }],
  ["BIRTH_POSTAL_CODE_REQUIRED birthPostalCode", { birthInseeCode: "", birthCity: "Lyon" }],
  ["BIRTH_CITY_REQUIRED birthCity", { birthInseeCode: "", birthPostalCode: "69003" }],
  [
    "BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_AND_BIRTH_CITY_REQUIRED birthInseeCode",
    { birthPostalCode: "69003" },
  ],
  ["FOREIGN_INSEE_CODE_NOT_VALID birthInseeCode", { ...ANAS, birthInseeCode: "69383" }],
  ["FOREIGN_BIRTH_CITY_REQUIRED birthCity", { ...ANAS, birthCity: "" }],
  ["FOREIGN_POSTAL_CODE_MUST_BE_EMPTY birthPostalCode", { ...ANAS, birthPostalCode: "69003" }],
])(
  "[MI9] %s: a place that is none stops the import, with the list or without",
  (problem, fields) => {
    const row = { ...FIRST, ...fields };
    expect(problemsOf([row])).toEqual([`2 CANDIDATE_${problem}`]);
    expect(problemsOf([row], { communes: null })).toEqual([`2 CANDIDATE_${problem}`]);
    expect(isStopped(judgedRows([row]))).toBe(true);
  },
);

test("[MI9] every country of INSEE that is written another way than in a dictionary is known", () => {
  for (const birthCountry of [
    "DOMINICAINE (REPUBLIQUE)",
    "VIET NAM",
    "IRAQ",
    "ETATS-UNIS",
    "COTE D'IVOIRE",
  ])
    expect(problemsOf([{ ...MORNING, ...ANAS, birthCountry }])).toEqual([]);
});

test("[MI4] at a school nobody pays, and nothing asks for it", () => {
  const { billingMode: _, ...pupil } = FIRST;
  expect(problemsOf([pupil], { centre: SCHOOL })).toEqual([]);
});
