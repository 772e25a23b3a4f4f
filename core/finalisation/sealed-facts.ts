// What the facts of a session bring into its sealed content.
import { factsView, type TestProgress } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import { commitmentOf, personRowOf } from "./people.ts";
import type { PersonRow, SealedPerson, SealedSession, SealedTest } from "./schema.ts";

/** One person, as the content names them and as the table does. */
export type Sealed<Entry> = { entry: Entry; row: PersonRow };

/** The facts that a seal of the session is about: what is told after it comes too late. [FI5] */
export function untilTheSeal(facts: readonly Fact[]): readonly Fact[] {
  const seal = facts.findIndex(({ kind }) => kind === "finalised");
  return seal === -1 ? facts : facts.slice(0, seal);
}

/** The session as the relay knows it: what names it, and nothing that opens a door. [FI4] */
export function sealedOrigin(facts: readonly Fact[]): Pick<SealedSession, "centre" | "number"> {
  const created = facts.find((fact) => fact.kind === "created");
  return { centre: created?.centre ?? null, number: created?.number ?? null };
}

/** Everybody who has entered, under the name they had last, by id; unsealed if the relay drew no salt. [FI10] */
export function sealedStaff(facts: readonly Fact[]): Sealed<SealedPerson>[] {
  const salts = new Map(
    facts.flatMap((fact) =>
      fact.kind === "person-entered" ? [[fact.person, fact.salt ?? null]] : [],
    ),
  );
  const people = [...factsView(facts).people].map(([person, { name, role }]) => {
    const row = personRowOf(person, { name }, salts.get(person) ?? null);
    return { entry: { person, role, commitment: commitmentOf(row) }, row };
  });
  return people.toSorted((one, other) => (one.row.ref < other.row.ref ? -1 : 1));
}

/** The facts of one test, its alerts in the order in which they were raised. */
export function sealedTest({ alerts, ...test }: TestProgress): SealedTest {
  const raised = alerts.toSorted(
    (one, other) => one.raisedAt - other.raisedAt || (one.id < other.id ? -1 : 1),
  );
  return { ...test, alerts: raised };
}
