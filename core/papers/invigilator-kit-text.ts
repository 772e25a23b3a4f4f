import { shownPassword } from "../facts/session-password.ts";
import { longDate, placeFacts } from "./details.ts";
import type { KitOrder } from "./invigilator-kit.ts";
import type { PaperBlock, PaperFact, PaperText } from "./paper-text.ts";

export type KitTextOrder = Omit<KitOrder, "fonts">;

/** What the page for the invigilator says. [PP6] */
export function invigilatorKitText(order: KitTextOrder): PaperText {
  const { paper, printed } = order.messages;
  const { secret, steps, step } = printed.kit;
  const whenAndWhere = [...whenFacts(order), ...placeFacts(order), ...whoFacts(order)];
  return {
    title: paper.invigilatorKit,
    blocks: [
      { kind: "facts", facts: codeFacts(order) },
      { kind: "paragraph", text: secret },
      ...invitationBlocks(order),
      { kind: "facts", facts: whenAndWhere },
      { kind: "heading", text: steps },
      { kind: "list", isOrdered: true, items: step.map(({ title, text }) => `${title}\n${text}`) },
    ],
  };
}

export function codeFacts({ codes, messages }: KitTextOrder): PaperFact[] {
  const { field } = messages.session;
  return [
    { name: field.number, value: String(codes.number) },
    { name: field.sessionPassword, value: shownPassword(codes.sessionPassword) },
    { name: field.accessCode, value: codes.accessCode },
  ];
}

/** How long the invitation serves, and for how many. */
export function limitsText({ invitation, messages, format }: KitTextOrder): string {
  const { limits, limitsUnknown } = messages.printed.kit.invitation;
  const until = invitation?.until;
  if (until === undefined || until === null) return limitsUnknown;
  return limits({ day: format.day(until), time: format.time(until) });
}

export function whenFacts(order: KitTextOrder): PaperFact[] {
  const { field } = order.messages.session;
  return [
    { name: field.date, value: longDate(order) },
    { name: field.time, value: order.details.time },
  ];
}

export function whoFacts({ details, messages, server }: KitTextOrder): PaperFact[] {
  return [
    { name: messages.session.field.invigilators, value: details.invigilators },
    { name: messages.app.settings.server, value: server },
  ];
}

function invitationBlocks(order: KitTextOrder): PaperBlock[] {
  const { invitation, messages } = order;
  const { title, text, none } = messages.printed.kit.invitation;
  if (!invitation) return [{ kind: "paragraph", text: none }];
  return [
    { kind: "heading", text: title },
    { kind: "paragraph", text },
    { kind: "paragraph", text: limitsText(order) },
    { kind: "qr", link: invitation.link, alternative: messages.sessionAct.invitation.qr },
  ];
}
