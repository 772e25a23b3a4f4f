import { expect, test } from "vitest";
import { createOneAtATime } from "./one-at-a-time.ts";

function turns() {
  const asked: string[] = [];
  let ended = 0;
  const worker = createOneAtATime<string, string>({
    ask(request) {
      asked.push(request);
      return Promise.resolve(`of ${request}`);
    },
    end: () => (ended += 1),
  });
  return { ...worker, asked, ended: () => ended };
}

test("a file that is still being read does not come into the worker of the next one", async () => {
  const { begin, asked } = turns();
  const first = begin();
  const second = begin();
  expect(await second("Zoé")).toBe("of Zoé");
  await expect(first("Léa")).rejects.toThrow("over");
  expect(asked).toEqual(["Zoé"]);
});

test("a file that is still being read when the page is left wakes no worker", async () => {
  const { begin, end, asked, ended } = turns();
  const first = begin();
  end();
  await expect(first("Léa")).rejects.toThrow("over");
  expect(asked).toEqual([]);
  expect(ended()).toBe(2);
});
