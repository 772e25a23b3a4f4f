import type { proof as french } from "../fr/proof.ts";
import { number, plural } from "./counting.ts";
import { except } from "./unsealed.ts";

export const proof: typeof french = {
  check: {
    title: "Verify a receipt",
    text: "A verifiable receipt says whether a session is still as it was sealed. It is verified on this device, also without a network; nothing is sent, nothing changes.",
    drop: "Drop the verifiable receipt (JSON) here, or choose it.",
    choose: "Choose a receipt",
    reading: "The receipt is being verified on this device.",
    another: "Verify another receipt",
  },
  outcome: {
    whole: (args) =>
      `Verified on this device at ${args.time}: signature, content, names and log agree${except(args)}.`,
    alone: (args) =>
      `Verified on this device at ${args.time}: signature, content and names agree${except(args)}.`,
    unsigned: (args) =>
      `Not verified: content and names agree with the receipt${except(args)}, but the server’s key is not on this device. Nothing has changed here. With the network, sign out and in again, then verify it once more.`,
    foreign: (args) =>
      `Not verified: content and names agree with the receipt${except(args)}, but nothing links the key that signed it to those that this device knows. Nothing has changed here. With the network, sign out and in again, then verify it once more. If the answer is the same, ask your administrator which server this receipt comes from.`,
    broken: () =>
      "This file proves nothing: a part of what it holds is not what was sealed. Nothing has changed here. Keep it and tell your administrator.",
  },
  broken: {
    signature:
      "The signature is not by the key that the receipt names, or it was made after that key was replaced.",
    renewals: "A renewal of the server’s key is not signed by both keys.",
    content: "The content is not the one whose fingerprint the receipt bears.",
    log: "The log is not the one that was sealed.",
    heads: "The log does not hold everything that was sealed.",
    previous:
      "The receipt that the centre got before is not the one that this receipt names, or its signature is false.",
  },
  forgedNames: ({ count }) =>
    plural(count, {
      one: "1 name is not the one that was sealed.",
      other: `${number(count)} names are not the ones that were sealed.`,
    }),
  missing: {
    log: "The log is not in this file: it was downloaded without the server.",
    previous: "The receipt that the centre got before is not in this file.",
    previousKey:
      "The signature of the receipt before is still to be verified: its key is not known here.",
  },
  names: ({ held, erased, forged, unsealed }) => {
    const sealed = held + erased + forged;
    const counts = [
      plural(sealed, {
        one: `${number(held)} of ${number(sealed)} name established`,
        other: `${number(held)} of ${number(sealed)} names established`,
      }),
      `${number(erased)} erased`,
      ...(unsealed === 0 ? [] : [`${number(unsealed)} never sealed`]),
    ];
    return counts.join(", ");
  },
  titleWithoutNumber: "Receipt of a session without a number",
  sealedAt: "Sealed on",
  at: ({ day, time }) => `${day} at ${time}`,
  namesTitle: "Names",
  place: "Place",
  when: "Date and time",
  server: "Server",
  key: "Key of the server",
  refused: {
    "no-proof":
      "This file is no verifiable receipt of Scellé, or it is incomplete. Nothing has changed. Choose the file that was downloaded with “Verifiable receipt” from a sealed session.",
    newer:
      "This receipt comes from a newer version of Scellé. Nothing has changed. Update the extension, then choose it again.",
    altered:
      "This receipt was altered or damaged: it is not, byte for byte, what was downloaded. Nothing that it says is believed, and nothing has changed here. Take the original file.",
    "too-large":
      "This file is larger than 32 MB and was not opened. Nothing has changed. Choose the file that was downloaded with “Verifiable receipt” from a sealed session.",
    unreadable:
      "The browser could not read this file to its end. Nothing has changed. Check that it is still there, then choose it again.",
  },
};
