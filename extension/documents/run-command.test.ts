import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { atomic } from "#core/schema.ts";
import { allow, refuse } from "#core/verdict.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { openPage, placeOf } from "./testing/pages.ts";

async function session(profile: string) {
  return openDocument(await openPage(profile), placeOf("session"));
}

test("[DE6] what a person does is one change", async () => {
  const handle = await session("one-change");
  const before = A.getAllChanges(handle.doc()).length;
  const verdict = runCommand(handle, (draft) => {
    draft.site = atomic("Collège Rosa-Parks");
    draft.room = atomic("Salle 204");
    draft.date = atomic("2026-03-12");
    return allow();
  });
  expect(verdict).toEqual({ ok: true });
  expect(A.getAllChanges(handle.doc())).toHaveLength(before + 1);
});

test("[DE6] a refused command leaves no trace, though it had begun to write", async () => {
  const handle = await session("refused");
  const heads = A.getHeads(handle.doc());
  const verdict = runCommand(handle, (draft) => {
    draft.room = atomic("Salle 204");
    A.splice(draft, ["observations"], 0, 0, "Trop tard");
    return refuse("session-finalised");
  });
  expect(verdict).toEqual({ ok: false, reason: "session-finalised" });
  expect(A.getHeads(handle.doc())).toEqual(heads);
  expect(A.toJS(handle.doc())).toEqual(handle.doc());
  expect(handle.doc()).toMatchObject({ room: atomic(""), observations: "" });
});

test("[DE6] after a refusal the next command works", async () => {
  const handle = await session("refused-then-allowed");
  runCommand(handle, (draft) => {
    draft.room = atomic("Salle 204");
    return refuse("too-late");
  });
  runCommand(handle, (draft) => {
    draft.room = atomic("Salle 12");
    return allow();
  });
  expect(handle.doc().room.val).toBe("Salle 12");
});

test("[DE6] a command that fails is no refusal", async () => {
  const handle = await session("broken");
  const heads = A.getHeads(handle.doc());
  const broken = () =>
    runCommand(handle, (draft) => {
      draft.room = atomic("Salle 204");
      throw new RangeError("no such room");
    });
  expect(broken).toThrow("no such room");
  expect(A.getHeads(handle.doc())).toEqual(heads);
});

test("[DE6] a command inside the news of another change is a mistake that shows", async () => {
  const handle = await session("nested");
  const nested = new Promise((resolve, reject) => {
    handle.once("change", () => {
      try {
        resolve(runCommand(handle, () => allow()));
      } catch (error) {
        reject(error);
      }
    });
  });
  runCommand(handle, (draft) => {
    draft.room = atomic("Salle 204");
    return allow();
  });
  await expect(nested).rejects.toThrow("while a change is being told");
});
