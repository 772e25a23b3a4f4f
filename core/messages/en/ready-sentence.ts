import type { ready as french } from "../fr/ready-sentence.ts";

export const ready: typeof french = {
  C1: [
    "The first name should be: …",
    "The name at birth should be: …",
    "The date of birth should be: …",
  ],
  C2: ["Extra time of … % has to be added.", "The extra time should be: … %."],
  C4: ["Was present and forgot to sign.", "Signed on the line of another candidate: …"],
  C6: ["Looked at a phone during the test.", "Talked with another candidate."],
  C7: [
    "The computer went off and was switched on again.",
    "The network was slow for several minutes.",
    "The computer was replaced during the test.",
  ],
  C8: [
    "Came late, at …",
    "Left the room under supervision, from … to …",
    "Needed a break, then went on.",
  ],
  E1: ["The picture stayed grey."],
  E2: ["The simulator stayed blank.", "The application no longer responded."],
  E3: ["The file was not downloaded.", "The downloaded file does not open."],
  E4: ["The website shows an error."],
  E5: ["The filter of the network blocks the website."],
  E8: ["The time allowed was over before the answer."],
  E9: ["The software closed during the question.", "The software is not on this computer."],
  E10: ["A window of the system opened over the question."],
  E11: ["The page stayed blank after the answer."],
  E12: ["The colours of the question cannot be told apart."],
};
