import type { team as french } from "../fr/team.ts";
import { number, plural } from "./counting.ts";

export const team: typeof french = {
  title: "Team",
  members: ({ count }) => `Members (${number(count)})`,
  invitations: ({ count }) => `Invitations (${number(count)})`,
  name: "Name",
  email: "E-mail address",
  role: "Role",
  acts: "Actions",
  you: "you",
  away: "The list is on the server, and it does not answer. The list comes back by itself.",
  forAdmins: "Only administrators invite members and change their role.",
  roleOf: ({ name }) => `Role of ${name}`,
  roleChanged: {
    admin: ({ name }) => `${name} is now an administrator of the centre.`,
    member: ({ name }) => `${name} is now a member of the centre.`,
  },
  lastAdmin: "A centre keeps at least one administrator. Make somebody else one first.",
  stepDown: {
    title: "Stop being an administrator?",
    text: "You will no longer be able to manage the team. Only another administrator can give you this role back.",
    act: "Become a member",
  },
  remove: {
    act: ({ name }) => `Remove ${name} from the team`,
    title: ({ name }) => `Remove ${name} from the team?`,
    text: "They lose access to the centre at once, on all their devices. What they have written stays in the sessions; what they have not sent yet will no longer arrive. To come back they will need an invitation.",
    confirm: "Remove from the team",
    done: ({ name }) => `${name} is no longer in the team.`,
  },
  leave: {
    act: "Leave the centre",
    stay: "Stay in the centre",
    title: ({ centre }) => `Leave ${centre}?`,
    text: "The sessions stay with the rest of the team. You will be signed out, and the data of the centre leave this device. To come back you will need an invitation.",
  },
  passwordLink: {
    act: ({ name }) => `Forgotten password: make a link for ${name}`,
    short: "Forgotten password",
    ready: ({ name }) =>
      `Here is the link for ${name}. It works once, for 24\u00a0h. It is shown only now: copy it.`,
  },
  blocked: "Sign-in blocked",
  unblock: ({ name }) => `Let ${name} sign in again`,
  unblockShort: "Unblock",
  unblocked: ({ name }) => `${name} can sign in again.`,
  invite: {
    act: "Invite members",
    field: "E-mail addresses",
    hint: "One or more, with commas between them. Each gets a link, which you pass on.",
    missing: "Please enter at least one e-mail address.",
    invalid: ({ emails }) => `To correct, incomplete address: ${emails}.`,
    "already-member": ({ emails }) => `In the team already: ${emails}.`,
    "already-invited": ({ emails }) => `Invited already, renew the invitation instead: ${emails}.`,
    tooMany: ({ count }) => `Invite ${number(count)} people at a time at most. Nothing was sent.`,
    submit: "Make the links",
    ready: ({ count }) =>
      plural(count, {
        one: "The invitation is made. Its link is shown only now: copy it and pass it on.",
        other: `${number(count)} invitations are made. Their links are shown only now: copy them and pass them on.`,
      }),
    nobody: "No invitation is waiting",
    nobodyText: "Whoever is invited appears here until they join the team.",
  },
  invitation: {
    linkedAt: "Last link",
    state: "State",
    open: ({ day }) => `Open until ${day}`,
    expired: ({ day }) => `Expired since ${day}`,
    renew: ({ email }) => `Renew the invitation of ${email}`,
    renewShort: "Renew",
    renewed: ({ email }) =>
      `Here is the new link for ${email}; the old one no longer works. It is shown only now: copy it.`,
    cancel: ({ email }) => `Cancel the invitation of ${email}`,
    cancelled: ({ email }) => `The invitation of ${email} is cancelled.`,
    restored: ({ email }) => `The invitation of ${email} is open again.`,
  },
  copyLink: ({ email }) => `the link for ${email}`,
};
