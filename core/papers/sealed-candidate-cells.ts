import type { Absentee } from "../finalisation/preview-lines.ts";
import type { SealedCandidate, SealedTest } from "../finalisation/schema.ts";
import type { Format } from "../messages/format.ts";
import type { Messages } from "../messages/messages.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";

type Voice = { messages: Messages; format: Format };
type Line = { person: EnrolledCandidate; entry: SealedCandidate; absence: Absentee | null };

/** Who, born when, there or not and why, the test, and what was particular. */
export function candidateCells({ person, entry, absence }: Line, voice: Voice): string[] {
  const { format } = voice;
  return [
    person.displayName,
    person.birthdate && format.date(person.birthdate),
    attendance(entry, absence, voice),
    testText(entry.test, voice),
    remarks(entry, voice),
  ];
}

function attendance(
  { attendance: was }: SealedCandidate,
  absence: Absentee | null,
  { messages }: Voice,
): string {
  const { present, absent, neither } = messages.printed.sealed;
  if (was === "present") return present;
  if (was !== "absent") return neither;
  const reason = absence?.reason ? messages.absence.reason[absence.reason] : "";
  const said = absence?.words ? messages.absence.said({ words: absence.words }) : "";
  return [absent, reason, said].filter(Boolean).join(", ");
}

function testText({ startedAt, finishedAt, how }: SealedTest, { messages, format }: Voice): string {
  const { notStarted, from, unfinishedSince } = messages.printed.sealed;
  if (startedAt === null) return notStarted;
  if (finishedAt === null) return unfinishedSince({ from: format.time(startedAt) });
  const times = from({ from: format.time(startedAt), to: format.time(finishedAt) });
  return how === "ended-by-invigilator" ? `${times}, ${messages.candidate.state.ended}` : times;
}

function remarks(
  { extraTimePercent, incidentMinutes, abortReason }: SealedCandidate,
  { messages }: Voice,
): string {
  const words = messages.printed.sealed;
  return [
    extraTimePercent === null ? "" : words.extraTime({ percent: extraTimePercent }),
    incidentMinutes === 0 ? "" : words.minutes({ minutes: incidentMinutes }),
    abortReason === null
      ? ""
      : words.abortReason({ reason: messages.finalisation.abortReason.reason[abortReason] }),
  ]
    .filter(Boolean)
    .join(", ");
}
