import * as A from "@automerge/automerge/slim";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { allow } from "#core/verdict.ts";
import { finishTyping, writeDownWhenAsked } from "./finish-typing.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { saveNow } from "./save-now.ts";
import { openPage, placeOf } from "./testing/pages.ts";

const broken = new Error("a bug in one field");
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  reported.mockClear();
  vi.stubGlobal("reportError", reported);
  return () => vi.unstubAllGlobals();
});

function oneFieldIsBroken(): void {
  onTestFinished(
    writeDownWhenAsked(() => {
      throw broken;
    }),
  );
}

test("[DE8] a field that cannot be written down keeps no other from it, and is told", () => {
  const written: string[] = [];
  onTestFinished(writeDownWhenAsked(() => written.push("Alarme")));
  expect(finishTyping()).toBe(true);
  oneFieldIsBroken();
  onTestFinished(writeDownWhenAsked(() => written.push("Poste 3 en panne")));
  expect(finishTyping()).toBe(false);
  expect(written).toEqual(["Alarme", "Alarme", "Poste 3 en panne"]);
  expect(reported.mock.calls).toEqual([[broken]]);
});

test("[DE8] a field that cannot be written down does not keep the rest from the disk", async () => {
  const page = await openPage("broken-field");
  const session = await openDocument(page, placeOf("session"));
  oneFieldIsBroken();
  const letGo = writeDownWhenAsked(() =>
    runCommand(session, (draft) => {
      A.updateText(draft, ["observations"], "Alarme");
      return allow();
    }),
  );
  onTestFinished(letGo);
  expect(await saveNow(page)).toBe(false);
  expect(session.doc().observations).toBe("Alarme");
  expect(page.commits.headsOnDisk(session.documentId)).toEqual(A.getHeads(session.doc()));
});
