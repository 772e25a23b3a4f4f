import "../../documents/testing/solid-in-a-page.ts";
import { expect, test } from "vitest";
import { createListMemory } from "./list-memory.ts";
import { EVERYTHING } from "./list-view.ts";

test("[SL6] each choice leaves the others as they were, and somebody else begins with none of them", () => {
  const { typed, setTyped, choice, choose, forget } = createListMemory();
  setTyped("Marty");
  choose({ stage: "upcoming" });
  choose({ sorting: { column: "room", isDescending: true } });
  expect([typed(), choice().stage, choice().sorting?.column]).toEqual([
    "Marty",
    "upcoming",
    "room",
  ]);
  forget();
  expect([typed(), choice()]).toEqual(["", EVERYTHING]);
});
