import type { fr } from "../fr.ts";

export const massProblem: typeof fr.massImport.problem = {
  SESSION_ADDRESS_REQUIRED: "Please give the name of a site.",
  SESSION_ROOM_REQUIRED: "Please give the name of a room.",
  SESSION_DATE_REQUIRED: "Please give a start date.",
  SESSION_DATE_NOT_VALID: "There is no such date. Write it as DD/MM/YYYY.",
  SESSION_TIME_REQUIRED: "Please give a start time, in local time.",
  SESSION_TIME_NOT_VALID: "There is no such time. Write it as HH:MM.",
  SESSION_EXAMINER_REQUIRED: "Please give the full name of the invigilator or invigilators.",
  SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS:
    "There is a session at this place, date and time already. Change one of the three, or add these candidates to it.",
  SESSION_SCHEDULED_IN_THE_PAST: "This moment is past. Choose a date and a time to come.",
  SESSION_ID_NOT_EXISTING:
    "No session of your centre has this number. Check it in the list of sessions.",
  SESSION_ID_NOT_VALID: "A session number has digits only, such as 48217.",
  INFORMATION_NOT_ALLOWED_WITH_SESSION_ID:
    "A session number is enough: clear the site, room, date, time, invigilators and observations of this row.",
  CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION:
    "This session has begun: its list is no longer completed by a file. Enrol these candidates one by one.",
  CANDIDATE_FIRST_NAME_REQUIRED: "Please give a first name.",
  CANDIDATE_LAST_NAME_REQUIRED: "Please give a birth name.",
  CANDIDATE_SEX_REQUIRED: "Please give the sex, F or M.",
  CANDIDATE_SEX_NOT_VALID: "The sex is written F or M.",
  CANDIDATE_BIRTHDATE_REQUIRED: "Please give a date of birth.",
  CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID: "There is no such date. Write it as DD/MM/YYYY.",
  CANDIDATE_BIRTHDATE_MUST_BE_GREATER: "The date of birth has to be after 01/01/1900.",
  CANDIDATE_BIRTH_INFORMATION_REQUIRED:
    "Please give the INSEE code of birth, or the postal code and the commune.",
  CANDIDATE_BIRTH_COUNTRY_REQUIRED: "Please give the country of birth.",
  CANDIDATE_BIRTH_COUNTRY_NOT_FOUND:
    "This country is not in the list. Check its French spelling; Pix will check it in turn.",
  CANDIDATE_BIRTH_CITY_REQUIRED: "Please give the commune of birth.",
  CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED:
    "Please give the postal code of the commune, or the INSEE code alone.",
  CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND: "This postal code is not in the list. Check its 5 digits.",
  CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID:
    "No commune of this name has this postal code. Check both.",
  CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID:
    "This INSEE code is not in the list. It has 5 characters, such as 69383 or 2A004.",
  CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_AND_BIRTH_CITY_REQUIRED:
    "Keep the INSEE code alone, or the postal code with the commune.",
  CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID:
    "For a birth abroad the INSEE code is 99. Correct the code or the country.",
  CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED: "For a birth abroad, please give the commune.",
  CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY: "For a birth abroad the postal code stays empty.",
  CANDIDATE_EXTRA_TIME_INTEGER: "Extra time is a whole number, such as 30%.",
  CANDIDATE_EXTRA_TIME_OUT_OF_RANGE: "Extra time is 1 to 999%. Write 33, not 0.33.",
  CANDIDATE_BILLING_MODE_REQUIRED: "Please give Gratuite, Prépayée or Payante.",
  CANDIDATE_BILLING_MODE_NOT_VALID: "The pricing is written Gratuite, Prépayée or Payante.",
  CANDIDATE_PREPAYMENT_CODE_REQUIRED: "Please give the prepayment code.",
  CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY:
    "A prepayment code goes with the pricing Prépayée alone. Clear it.",
  CANDIDATE_EMAIL_NOT_VALID: "This e-mail address is not complete. Write it like name@example.org.",
  CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID:
    "This e-mail address is not complete. Write it like name@example.org.",
  CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION:
    "One certification per candidate: keep a single “oui”.",
  DUPLICATE_CANDIDATE_IN_SESSION:
    "This candidate is in this session of the file already: one enrolment will count.",
  EMPTY_SESSION: "The session has no candidate.",
  CANDIDATE_COMPLEMENTARY_NOT_VALID: "Write “oui”, or leave it empty.",
  CELL_TOO_LONG: "This text is too long: up to 255 characters, 350 for the observations.",
  CELL_UNREADABLE: "Letters were lost before they came here. Write this text again.",
  CELL_GARBLED:
    "Another program has spoilt the accents. Read the proposed correction, then accept it.",
  PUPILS_ALIKE:
    "Several pupils of the school have this name and this date of birth: nothing is taken from its list. Complete the row, or leave the row out and tick the pupil in “Add candidates”.",
  ROW_SHIFTED:
    "This row has more cells than the template has columns: a separator too many has moved them. Read each of them.",
};
