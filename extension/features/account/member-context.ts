import { createContext, useContext, type Accessor } from "solid-js";
import type { FactsLink } from "../../relay-link/facts-link.ts";
import type { Member } from "./member.ts";

/** What every page of a member has besides what every page has. */
export type MemberPage = {
  member: Accessor<Member>;
  /** The list of the centre's sessions; undefined while it is read from disk. */
  centre: Accessor<FactsLink | undefined>;
  /** The day on which the centre's space opens; null once it is open. [CE6] */
  waitsFor: Accessor<string | null>;
  /** Where the page says where its work is: always in the same place. */
  topLine: Accessor<HTMLElement | undefined>;
  /** Says in a toast what has just been done; with `undo`, it can be taken back there. */
  say: (text: string, undo?: () => void) => void;
};

export const MemberContext = createContext<MemberPage>();

export function useMember(): MemberPage {
  const member = useContext(MemberContext);
  if (!member) throw new Error("A page of a member stands outside of one.");
  return member;
}
