import type { slip as french } from "../fr/printed-slip.ts";

export const slip: typeof french = {
  howTo:
    "To be cut apart and handed to the candidates when it is time to start: each slip bears the access code. Take them back later.",
  address: "Address to type",
  accessCode: "Access code",
  how: "Sign in at this address, which the QR code opens too, and join the session with its number, your last name, first name and date of birth. Type the access code when the invigilator says so.",
  qr: ({ address }) => `The QR code opens ${address}.`,
};
