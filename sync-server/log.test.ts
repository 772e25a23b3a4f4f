import { expect, test } from "vitest";
import { createLog } from "./log.ts";

test("[AC15] a field that is not on the list is not written, nor what an error says", () => {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  const careless = { count: 2, name: "Emma Lefort" };
  log.info("candidates enrolled", careless);
  log.error("enrolment failed", new Error("Emma Lefort is enrolled already"), careless);
  log.error("enrolment failed", "Emma Lefort");
  expect(lines).toHaveLength(3);
  expect(lines.join("")).not.toContain("Emma");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "candidates enrolled", count: 2 });
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ error: "Error" });
});

test("[AC15] a line of what an error says is no place, whatever it looks like", () => {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  log.error(
    "enrolment failed",
    new Error("nobody is called\n    at Emma (Lefort:1:1)\n    at all"),
  );
  expect(lines.join("")).not.toContain("Emma");
  expect(lines.join("")).toContain("log.test.ts");
});
