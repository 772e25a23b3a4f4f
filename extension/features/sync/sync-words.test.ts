import { expect, test } from "vitest";
import { formatIn } from "#core/messages/format.ts";
import { messagesIn } from "#core/messages/language.ts";
import { shortSyncLabel, syncLabel, syncSentence, type Voice } from "./sync-sentence.ts";
import { syncWords, toneOf, type SyncSituation } from "./sync-words.ts";

/** 24 November 2026 in the room, by the clock on its wall. */
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+01:00`);
const NOW = at("10:46");

const EVERYTHING_THERE: SyncSituation = {
  storage: null,
  isSealed: false,
  isAlarmed: false,
  connection: { isOpen: true, since: at("10:00"), refused: null },
  isOffline: false,
  isLive: true,
  unsent: 0,
  acknowledgedAt: at("10:42"),
  now: NOW,
};
const CUT_OFF: SyncSituation = {
  ...EVERYTHING_THERE,
  connection: { isOpen: false, since: at("10:42"), refused: null },
  isLive: false,
  acknowledgedAt: null,
};
const french: Voice = {
  messages: messagesIn("fr"),
  format: formatIn("fr", "Europe/Paris"),
  now: NOW,
};

test("[PA1] the server is named once it has acknowledged everything, with the time", () => {
  const words = syncWords(EVERYTHING_THERE);
  expect(toneOf(words)).toBe("server");
  expect(syncLabel(words, french)).toBe("Enregistré sur le serveur, 10:42");
});

test("[PA1] a change without an acknowledgement is on this device and on its way", () => {
  const words = syncWords({ ...EVERYTHING_THERE, unsent: 3, acknowledgedAt: null });
  expect(syncLabel(words, french)).toBe("Enregistré sur cet appareil, envoi de 3 modifications");
});

test("[PA1] a connection that has not yet said where the session stands proves nothing", () => {
  const words = syncWords({ ...EVERYTHING_THERE, isLive: false, acknowledgedAt: null });
  expect(syncLabel(words, french)).toBe("Enregistré sur cet appareil");
});

test("[PA1] whoever has not come in hears of this device only", () => {
  const words = syncWords({ ...CUT_OFF, connection: null, unsent: 2 });
  expect(shortSyncLabel(words, french)).toBe("2 non envoyées");
});

test("[PA2] without a network it says since when, and what waits here", () => {
  const words = syncWords({ ...CUT_OFF, isOffline: true, unsent: 3 });
  expect(toneOf(words)).toBe("offline");
  expect(syncSentence(words, french)).toBe(
    "Hors ligne depuis 4\u00a0min. Continuez\u00a0: tout est enregistré sur cet appareil. 3 modifications partiront au retour du réseau.",
  );
});

test("[PA2] a server that does not answer is not a network that is gone", () => {
  const words = syncWords(CUT_OFF);
  expect(toneOf(words)).toBe("unreachable");
  expect(syncLabel(words, french)).toBe("Serveur injoignable depuis 10:42");
});

test("[PA2] nobody is alarmed while the connection is only being made", () => {
  const connection = { isOpen: false, since: NOW - 1_000, refused: null };
  expect(syncWords({ ...CUT_OFF, connection }).key).toBe("saved");
});

test.each([
  ["AUTH", "Connexion expirée, gardé sur cet appareil"],
  ["UPGRADE", "Version trop ancienne, gardé sur cet appareil"],
])("[PA3] what only a person can put right is said at once (%s)", (refused, sentence) => {
  const words = syncWords({ ...CUT_OFF, connection: { isOpen: false, since: NOW, refused } });
  expect(toneOf(words)).toBe("refused");
  expect(syncLabel(words, french)).toBe(sentence);
});

test("[PA3] what is not stored comes before everything else", () => {
  const words = syncWords({ ...EVERYTHING_THERE, isSealed: true, storage: "full" });
  expect(syncLabel(words, french)).toBe("Non enregistré");
});

test("[PA3] a sealed session is read only, on- or offline", () => {
  expect(syncLabel(syncWords({ ...CUT_OFF, isSealed: true }), french)).toBe(
    "Session finalisée, lecture seule",
  );
});

test("[PA3] a server that contradicts itself is not listened to any more, and that is told", () => {
  const words = syncWords({ ...EVERYTHING_THERE, isSealed: true, isAlarmed: true });
  expect(syncLabel(words, french)).toBe("Synchronisation arrêtée, gardé sur cet appareil");
});
