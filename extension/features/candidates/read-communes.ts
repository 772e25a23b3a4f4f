import { createFinder, type CommuneFinder } from "#core/communes/finder.ts";
import { readTable } from "#core/communes/table.ts";
import { nextTask } from "../../platform/next-task.ts";

/** The list of communes out of the extension, in a page or in a worker. [CM6] */
export async function readCommunes(): Promise<CommuneFinder> {
  const response = await fetch("/communes.txt");
  if (!response.ok) throw new Error(`The communes could not be read: ${response.status}.`);
  const communes = readTable(await response.text());
  await nextTask();
  return createFinder(communes);
}
