// Who may ask what of the relay, and by which rule of core/SPEC.md. Whoever is not named on a line is refused, and
// what has no line is not asked: the tests play every line with everybody. [RT1] [RT2]

/** Everybody there is, as the relay may meet them. */
export const ROLES = [
  "admin",
  "member",
  "invigilator",
  /** An administrator, of another centre. */
  "other-admin",
  /** An invigilator, of another session of the same centre. */
  "other-invigilator",
  /** Signed in as a member, and removed from the team since. */
  "removed",
  /** An account that was never in a centre. */
  "homeless",
  /** A computer of the administrator that was signed out from elsewhere. */
  "revoked",
  /** An invigilator of this session who has left. */
  "signed-out",
  /** A member of yesterday. */
  "expired",
  /** The administrator's token, on a computer to which it was not given. */
  "copied-token",
  /** The test platform, with the key of this centre or of the other one. */
  "platform",
  "other-platform",
  "nobody",
] as const;
export type Role = (typeof ROLES)[number];

const GROUPS: Readonly<Record<string, readonly Role[]>> = {
  team: ["admin", "member"],
  room: ["admin", "member", "invigilator"],
  account: ["admin", "member", "other-admin", "removed", "homeless"],
  known: [
    "admin",
    "member",
    "invigilator",
    "other-admin",
    "other-invigilator",
    "removed",
    "homeless",
  ],
  anybody: ROLES,
};

const TABLE = `
  GET    /relay                                                  anybody SR5
  GET    /health                                                 anybody RT3
  GET    /invitation                                             anybody RT3
  GET    /password                                               anybody RT3
  GET    /join                                                   anybody IN11
  GET    /link/link.js                                           anybody IN11
  GET    /link/link.css                                          anybody IN11
  POST   /sign-in                                                anybody RT3
  POST   /enter                                                  anybody AC9
  POST   /join                                                   anybody IN1
  POST   /links/look                                             anybody TE7
  POST   /links/use                                              anybody TE6
  GET    /me                                                     known AC5
  POST   /sign-out                                               known AC6
  POST   /password                                               account AC19

  GET    /centres/:centre/team                                   team TE1
  DELETE /centres/:centre/team/members/:person                   admin TE1
  DELETE /centres/:centre/team/members/:person (oneself)         team TE2
  PUT    /centres/:centre/team/members/:person                   admin TE1
  POST   /centres/:centre/team/members/:person/password-link     admin AC21
  DELETE /centres/:centre/team/members/:person/block             admin TE8
  PUT    /centres/:centre/team/referer                           admin CE3
  POST   /centres/:centre/team/invitations                       admin TE5
  POST   /centres/:centre/team/invitations/:invitation/link      admin TE7
  PUT    /centres/:centre/team/invitations/:invitation           admin TE7
  GET    /centres/:centre/register-key                           team RG13
  GET    /centres/:centre/registers/:hash                        team RG14
  PUT    /centres/:centre/registers/:hash                        team RG14

  DELETE /sessions/:session                                      team LO14
  POST   /sessions/:session/password                             team LO14
  POST   /sessions/:session/invitation                           team IN5
  DELETE /sessions/:session/invitation                           team IN5
  GET    /sessions/:session/invitation                           team IN3
  GET    /sessions/:session/devices                              team SR9
  GET    /sessions/:session/seal                                 team SR8
  GET    /sessions/:session/results                              team RS3
  POST   /sessions/:session/addenda                              room AD4
  GET    /sessions/:session/addenda/:hash                        team AD4

  POST   /platform/facts                                         platform PL1
  GET    /platform/events                                        platform PL10, other-platform PL10
  GET    /platform/sessions/:number/sealed                       platform PL12
  GET    /platform/sessions/:number/addenda/:hash                platform PL17
  PUT    /platform/sessions/:number/results                      platform RS2
  GET    /platform/sessions/:number/candidates/:candidate/state  platform PL13

  GET    /demo/candidate                                         anybody PL15
  GET    /demo/publish                                           anybody PL15
  GET    /demo/ask.js                                            anybody PL15
  GET    /demo/candidate.js                                      anybody PL15
  GET    /demo/publish.js                                        anybody PL15
  GET    /demo/style.css                                         anybody PL15
  POST   /demo/facts                                             anybody PL15
  POST   /demo/look                                              anybody PL15
  POST   /demo/received                                          anybody PL15

  frame  hello                                                   known SO1
  frame  create                                                  team LO2
  frame  create (the list of a centre)
  frame  open                                                    room RT4
  frame  open (the list of a centre)                             team SO14
  frame  pull                                                    room RT4
  frame  pull (the list of a centre)                             team SO14
  frame  push session                                            team LO3
  frame  push roster                                             team LO3
  frame  push report                                             room LO3
  frame  push report (the list of a centre)
  frame  presence                                                room SO12
  frame  close                                                   team SR7
  frame  close (the list of a centre)
  frame  drained                                                 room SR1
  frame  finalise                                                team SR7
  frame  finalise (the list of a centre)
`;

export type Line = {
  /** `GET /me`, `frame open`: what the relay knows it by. */
  asked: string;
  /** The whole of it, where one address is asked in several ways. */
  title: string;
  /** Who may, with the rule that says so. */
  rules: ReadonlyMap<Role, string>;
};

export const LINES: readonly Line[] = TABLE.split("\n").flatMap((text) => lineFrom(text.trim()));

function lineFrom(text: string): Line[] {
  if (text === "") return [];
  const [what = "", who = ""] = text.split(/ {2,}(?=[a-z-]+ [A-Z]{2}\d)/);
  const title = what.trim().replace(/ +/g, " ");
  const rules = new Map(who.split(", ").flatMap((part) => rightsFrom(part.trim())));
  return [{ asked: title.replace(/ \(.*\)$/, ""), title, rules }];
}

function rightsFrom(text: string): [Role, string][] {
  if (text === "") return [];
  const [name = "", rule = ""] = text.split(" ");
  const roles = GROUPS[name] ?? ROLES.filter((role) => role === name);
  if (roles.length === 0) throw new Error(`nobody is called ${name}`);
  return roles.map((role) => [role, rule]);
}
