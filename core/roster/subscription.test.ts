import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { A_SCHOOL, type CentreProfile } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { candidateId } from "../ids.ts";
import { atomic, rosterDocument, type RosterDocument, type Subscription } from "../schema.ts";
import {
  after,
  at,
  attempt,
  candidate,
  maelys,
  merged,
  roomOf,
  session,
  told,
  zoe,
} from "../testing/cast.ts";
import { candidateRows } from "./candidate-rows.ts";
import {
  editCandidate,
  enrolCandidate,
  enrolPupils,
  removeCandidate,
  type PersonToEnrol,
} from "./commands.ts";
import type { CandidateDetails } from "./policy.ts";
import { enrolledCandidates } from "./queries.ts";
import { stillOffered, subscriptionProblems, subscriptionsOffered } from "./subscription.ts";

const facts = told();
const id = candidateId.parse("5a".repeat(16));
const samuel: PersonToEnrol = {
  candidate: id,
  lastName: "D'Almeida",
  firstName: "Samuel",
  birthdate: "2001-12-31",
  sex: "M",
  birthCity: "",
  birthInseeCode: "69383",
  schoolClass: "",
  extraTimePercent: null,
  salt: "5b".repeat(16),
};
/** A centre that pays, for CléA and law. */
const greta: CentreProfile = {
  type: "PRO",
  managesPupils: false,
  habilitations: ["CLEA", "DROIT"],
};
/** A school that manages its pupils, and has CléA. */
const lycee: CentreProfile = { ...A_SCHOOL, habilitations: ["CLEA"] };
const begun = told({
  kind: "candidate-started",
  at: at("09:05"),
  candidate: id,
  certification: 900_001,
});
const CODE = "12345678912345/FACT12345";
const prepaid = { billingMode: "PREPAID", prepaymentCode: CODE } as const;
const law = { subscription: "DROIT", ...prepaid } as const;

const enrol = (details: Partial<CandidateDetails>, centre = greta) => {
  const person = { ...samuel, ...details };
  return (draft: RosterDocument) =>
    enrolCandidate(draft, { person, facts, now: at("08:10"), centre });
};
const edit =
  (details: Partial<CandidateDetails>, centre = greta) =>
  (draft: RosterDocument) =>
    editCandidate(draft, { candidate: id, details, facts, centre });
const enrolAs = (subscription: Subscription, centre = lycee) => {
  const args = { session, pupils: [maelys, zoe], subscription, centre };
  return (draft: RosterDocument) => enrolPupils(draft, { ...args, facts, now: at("08:10") });
};
const listed = (roster: RosterDocument) => enrolledCandidates(roster, facts);
const gapIn = (centre: CentreProfile, roster: RosterDocument, known = facts) =>
  candidateRows(roster, known, centre).map(({ gap }) => gap);

const empty = documentFromGenesis("roster");
const refused = (reason: string) => ({ ok: false, reason });

describe("the certification", () => {
  test("[SU1] is chosen where the centre is habilitated for one beside Pix", () => {
    expect(subscriptionsOffered(A_SCHOOL)).toEqual([]);
    expect(subscriptionsOffered(greta)).toEqual(["CORE", "CLEA", "DROIT"]);
  });

  test("[SU1] is Pix's own unless another is chosen, and then nothing of it is written", () => {
    const doc = after(empty, enrol({ subscription: "CORE" }, lycee));
    expect(listed(doc)).toMatchObject([{ subscription: "CORE" }]);
    expect(Object.keys(doc.candidates[id] ?? {})).not.toContain("subscription");
    const { roster } = roomOf(maelys);
    expect(listed(roster)).toMatchObject([
      { subscription: "CORE", billingMode: "", prepaymentCode: "" },
    ]);
    expect(Object.keys(roster.candidates[candidate(maelys)] ?? {})).not.toContain("billingMode");
  });

  test("[SU1] is one that the centre is habilitated for", () => {
    const { doc, verdict } = attempt(empty, enrol({ subscription: "DROIT" }, lycee));
    expect(verdict).toEqual(refused("subscription-not-habilitated"));
    expect(A.getHeads(doc)).toEqual(A.getHeads(empty));
    expect(listed(after(empty, enrol({ subscription: "CLEA" }, lycee)))).toMatchObject([
      { subscription: "CLEA" },
    ]);
    expect(attempt(empty, enrol({ subscription: "CLEA" }, A_SCHOOL)).verdict).toEqual(
      refused("subscription-not-habilitated"),
    );
  });

  test("[SU2] changes until the test starts, and back to Pix", () => {
    const known = after(empty, enrol(law));
    expect(rosterDocument.safeParse(known).error).toBeUndefined();
    const back = after(known, edit({ subscription: "CORE" }));
    expect(listed(back)).toMatchObject([{ subscription: "CORE", ...prepaid }]);
    const late = { candidate: id, details: { subscription: "CORE" }, facts: begun } as const;
    expect(
      attempt(known, (draft) => editCandidate(draft, { ...late, centre: greta })),
    ).toMatchObject({ verdict: refused("already-started") });
  });
});

describe("the pricing", () => {
  test.each([
    ["billing-mode-missing", greta, {}],
    ["billing-mode-not-asked", lycee, { billingMode: "FREE" }],
    ["billing-mode-not-asked", { ...lycee, managesPupils: false }, { billingMode: "FREE" }],
    ["prepayment-code-missing", greta, { billingMode: "PREPAID", prepaymentCode: " " }],
    ["prepayment-code-not-asked", greta, { billingMode: "PAID", prepaymentCode: CODE }],
    ["prepayment-code-not-asked", lycee, { prepaymentCode: CODE }],
    ["prepayment-code-too-long", greta, { ...prepaid, prepaymentCode: "x".repeat(256) }],
  ] as const)("[SU3] %s", (problem, centre, details) => {
    expect(subscriptionProblems(details, centre)).toEqual([problem]);
    const { doc, verdict } = attempt(empty, enrol(details, centre));
    expect(verdict).toEqual(refused(problem));
    expect(A.getHeads(doc)).toEqual(A.getHeads(empty));
  });

  test.each([
    ["free", greta, { billingMode: "FREE" }],
    ["paid", greta, { billingMode: "PAID" }],
    ["prepaid, with its code", greta, prepaid],
    ["none in a school", lycee, {}],
    ["none in a school without a register", { ...lycee, managesPupils: false }, {}],
  ] as const)("[SU3] is in order: %s", (_, centre, details) => {
    expect(listed(after(empty, enrol(details, centre)))).toMatchObject([details]);
  });

  test("[SU4] a code beside anything but prepaid counts nowhere, whatever merged", () => {
    const known = after(empty, enrol({ billingMode: "PAID" }));
    const hers = after(known, edit(prepaid));
    const his = after(known, edit({ billingMode: "FREE" }));
    const [one, other] = [merged(hers, his), merged(his, hers)];
    expect(listed(one)).toEqual(listed(other));
    const [read] = listed(one);
    expect(read?.prepaymentCode).toBe(read?.billingMode === "PREPAID" ? CODE : "");
    const free = after(one, (draft) => {
      const entry = draft.candidates[id];
      if (entry) entry.billingMode = atomic("FREE");
      return { ok: true };
    });
    expect(listed(free)).toMatchObject([{ billingMode: "FREE", prepaymentCode: "" }]);
    expect(listed(after(free, edit({ firstName: "Samuël" })))).toMatchObject([
      { firstName: "Samuël", billingMode: "FREE" },
    ]);
  });

  test("[SU3] a pricing that is changed takes its code with it", () => {
    const known = after(empty, enrol(prepaid));
    const paid = after(known, edit({ billingMode: "PAID" }));
    expect(listed(paid)).toMatchObject([{ billingMode: "PAID", prepaymentCode: "" }]);
    expect(paid.candidates[id]?.prepaymentCode?.val).toBe("");
    expect(attempt(paid, edit({ prepaymentCode: CODE })).verdict).toEqual(
      refused("prepayment-code-not-asked"),
    );
  });

  test("[SU4] what does not count stays written when something else is corrected", () => {
    const known = after(after(empty, enrol(law)), (draft) => {
      Object.assign(draft.candidates[id] ?? {}, {
        subscription: atomic("PIX_MER"),
        billingMode: atomic("PAID"),
      });
      return { ok: true };
    });
    const corrected = after(known, edit({ firstName: "Samuël" }));
    expect(listed(corrected)).toMatchObject([{ firstName: "Samuël", subscription: "CORE" }]);
    expect(corrected.candidates[id]).toEqual({
      ...known.candidates[id],
      firstName: atomic("Samuël"),
    });
  });

  test("[SU4] what is no certification and no pricing reads as if it were not there", () => {
    const spoilt = after(after(empty, enrol(law)), (draft) => {
      Object.assign(draft.candidates[id] ?? {}, {
        subscription: atomic("PIX_MER"),
        billingMode: 3,
      });
      return { ok: true };
    });
    expect(listed(spoilt)).toMatchObject([
      { subscription: "CORE", billingMode: "", prepaymentCode: "" },
    ]);
  });
});

test("[SU6] a class is enrolled for CléA, and whoever comes back for what is chosen then", () => {
  const clea = after(empty, enrolAs("CLEA"));
  expect(listed(clea).map(({ subscription }) => subscription)).toEqual(["CLEA", "CLEA"]);
  const without = after(clea, (draft) =>
    removeCandidate(draft, { candidate: candidate(zoe), facts, now: at("08:20") }),
  );
  const back = after(without, enrolAs("CORE", A_SCHOOL));
  expect(listed(back)).toMatchObject([
    { firstName: "Maëlys", subscription: "CLEA" },
    { firstName: "Zoé", subscription: "CORE" },
  ]);
});

test("[SU6] what was chosen for a class counts as long as the centre offers it", () => {
  expect(stillOffered(lycee, "CLEA")).toBe("CLEA");
  expect(stillOffered(A_SCHOOL, "CLEA")).toBe("CORE");
  expect(stillOffered(lycee, "DROIT")).toBe("CORE");
});

test("[SU7] a class is not enrolled for what the centre offers no more", () => {
  const args = { session, pupils: [maelys], subscription: "CLEA", centre: A_SCHOOL } as const;
  const enrolled = attempt(empty, (draft) =>
    enrolPupils(draft, { ...args, facts, now: at("08:10") }),
  );
  expect(enrolled.verdict).toEqual(refused("subscription-not-habilitated"));
  expect(listed(enrolled.doc)).toEqual([]);
});

test("[SU5] what the centre does not offer any more stops no other correction, and is not chosen anew", () => {
  const known = after(empty, enrol(law));
  const lapsed: CentreProfile = { ...greta, habilitations: ["CLEA"] };
  const named = after(known, edit({ firstName: "Samuël", ...law }, lapsed));
  expect(listed(named)).toMatchObject([{ firstName: "Samuël", ...law }]);
  const paid = after(named, edit({ billingMode: "PAID" }, lapsed));
  expect(listed(paid)).toMatchObject([{ subscription: "DROIT", billingMode: "PAID" }]);
  expect(attempt(paid, edit({ subscription: "EDU_CPE" }, lapsed)).verdict).toEqual(
    refused("subscription-not-habilitated"),
  );
  expect(listed(after(known, edit({ subscription: "CLEA" }, lycee)))).toMatchObject([
    { subscription: "CLEA", ...prepaid },
  ]);
  expect(attempt(known, edit({ billingMode: "PAID" }, lycee)).verdict).toEqual(
    refused("billing-mode-not-asked"),
  );
});

test("[SU5] the list says what a candidate still lacks where the centre has become another", () => {
  const bare = after(empty, enrol({}, A_SCHOOL));
  expect(gapIn(A_SCHOOL, bare)).toEqual([null]);
  expect(gapIn(greta, bare)).toEqual(["billing-mode-missing"]);
  const known = after(empty, enrol(law));
  expect(gapIn(greta, known)).toEqual([null]);
  expect(gapIn(lycee, known)).toEqual(["subscription-not-habilitated"]);
  expect(gapIn(lycee, known, begun)).toEqual([null]);
  const school = after(empty, enrol({ billingMode: "FREE" }));
  expect(gapIn(A_SCHOOL, school)).toEqual([null]);
});
