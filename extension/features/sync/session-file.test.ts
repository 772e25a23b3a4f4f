import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { documentFromGenesis } from "#core/genesis.ts";
import { atomic } from "#core/schema.ts";
import { sessionFile } from "./session-file.ts";

test("[DE3] what the browser cannot store is taken along as it was written, under a name that names nobody", () => {
  const session = A.change(documentFromGenesis("session"), (draft) => {
    draft.room = atomic("B12");
    draft.observations = "Deux postes en panne";
  });
  const documents = {
    session,
    roster: documentFromGenesis("roster"),
    report: documentFromGenesis("report"),
  };
  const { name, text } = sessionFile(documents, []);
  expect(name).toBe("scelle-sans-numero-session.json");
  expect(JSON.parse(text)).toMatchObject({
    number: null,
    session: { room: "B12", observations: "Deux postes en panne" },
    report: { issueReports: {} },
  });
});
