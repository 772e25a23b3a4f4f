// What is no change, or not one that may be opened.
import * as A from "@automerge/automerge";
import { concatBytes } from "@noble/hashes/utils.js";
import { deflateRawSync } from "node:zlib";
import { documentFromGenesis } from "../../genesis.ts";
import { CHUNK, contents, forged, incident, LUC, sealed } from "../forge.ts";
import type { Vector } from "./corpus.ts";
import { COLUMN } from "./rows.ts";

const BUNDLE = 3;
const COMPRESSED_COLUMN = 8;
const MEGABYTE = 1024 * 1024;
/** 16 MB in 16 kB. */
const bomb = deflateRawSync(new Uint8Array(16 * MEGABYTE));

export const atTheDoor: readonly Vector[] = [
  {
    name: "nothing",
    without: "is taken for no change at all, and the sender never hears of it",
    bytes: new Uint8Array(),
    answer: "BAD_STRUCT",
  },
  {
    name: "a sentence",
    without: "throws in the middle of a batch, and with it fall the honest changes beside it",
    bytes: new TextEncoder().encode("Léa Martin est arrivée à 9 h 12."),
    answer: "BAD_STRUCT",
  },
  {
    name: "a change that is cut in the middle",
    without: "is left out without an error by loadIncremental, with all that follows it",
    bytes: incident.slice(0, incident.length >> 1),
    answer: "BAD_STRUCT",
  },
  {
    name: "a change that is cut, with a checksum that holds",
    without: "reads past its end",
    bytes: sealed(contents(incident).slice(0, -3)),
    answer: "BAD_STRUCT",
  },
  {
    name: "a change with bytes behind it",
    without: "carries what nobody sees to every device, for ever",
    bytes: concatBytes(incident, Uint8Array.of(0)),
    answer: "BAD_STRUCT",
  },
  {
    name: "a change with bytes left over in it",
    without: "carries what nobody sees to every device, under an honest hash",
    bytes: forged(incident, () => ({ extra: new TextEncoder().encode("caché") })),
    answer: "BAD_STRUCT",
  },
  {
    name: "a checksum that does not hold",
    without: "lets the same change have two names",
    bytes: incident.with(4, 255 - (incident[4] ?? 0)),
    answer: "BAD_STRUCT",
  },
  {
    name: "a length beyond all memory",
    without: "asks for 2^48 bytes",
    bytes: sealed(contents(incident), CHUNK.change, 2 ** 48),
    answer: "BAD_STRUCT",
  },
  {
    name: "a whole document",
    without: "brings any number of changes past every rule",
    bytes: A.save(documentFromGenesis("report", LUC)),
    answer: "BAD_STRUCT",
  },
  {
    name: "a bundle of changes",
    without: "brings any number of changes past every rule",
    bytes: sealed(contents(incident), BUNDLE),
    answer: "BAD_STRUCT",
  },
  {
    name: "a compressed change that inflates to 16 MB",
    without: "inflates a thousandfold: 0.25 MB become 256 MB in 4.5 s",
    bytes: sealed(bomb, CHUNK.compressed),
    answer: "BAD_STRUCT",
  },
  {
    name: "a compressed column that inflates to 16 MB",
    without: "inflates a thousandfold, inside a change that is none too large",
    bytes: forged(incident, () => ({ columns: [[COLUMN.insert | COMPRESSED_COLUMN, bomb]] })),
    answer: "BAD_STRUCT",
  },
  {
    name: "a column that only says that it is compressed",
    without: "inflates what is not deflated",
    bytes: forged(incident, ({ columns }) => ({
      columns: columns.map(([spec, bytes]) => [spec | COMPRESSED_COLUMN, bytes]),
    })),
    answer: "BAD_STRUCT",
  },
  {
    name: "an author of a megabyte",
    without: "stands before every change that anybody writes from then on",
    bytes: forged(incident, () => ({ actor: new Uint8Array(MEGABYTE) })),
    answer: "TOO_LARGE",
  },
  {
    name: "an author of one byte",
    without: "is drawn again by somebody else",
    bytes: forged(incident, () => ({ actor: Uint8Array.of(7) })),
    answer: "BAD_STRUCT",
  },
  {
    name: "65 kB of noise in the message",
    without: "fills the disk of every device",
    bytes: forged(incident, () => ({ message: new Uint8Array(65_536) })),
    answer: "TOO_LARGE",
  },
];
