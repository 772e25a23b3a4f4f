import { isValidDocumentId } from "@automerge/automerge-repo/slim";
import { expect, test } from "vitest";
import { documentIdOf } from "./document-id.ts";
import { placeOf, TUESDAY } from "./testing/pages.ts";

test("[DE11] every page of every device finds a document under the same name", () => {
  expect(documentIdOf(placeOf("report"))).toBe("4XLR8nfUFm86Yb513NjDGHn5eMjB");
});

test("[DE11] another session, document, generation or replica has another name", () => {
  const report = placeOf("report");
  const places = [
    report,
    placeOf("report", TUESDAY),
    placeOf("roster"),
    { ...report, generation: 1 },
    { ...report, replica: 1 },
    { ...report, generation: 1, replica: 1 },
  ];
  expect(new Set(places.map(documentIdOf)).size).toBe(places.length);
  expect(places.map(documentIdOf).every(isValidDocumentId)).toBe(true);
});
