import { createSignal, type Accessor } from "solid-js";
import type { ContentHash } from "#core/ids.ts";
import type { FinalisationRefusal } from "#core/messages/finalisation-refusal.ts";
import { isPending } from "#core/link/underway.ts";
import type { MissingDevice } from "#core/wire/frames.ts";
import { finishTyping } from "../../documents/finish-typing.ts";
import type { SessionPage } from "../session/session-context.ts";

/** Why this person's finalisation did not come about: a rule, or what kept it from being asked. */
export type SealingRefusal = FinalisationRefusal | "offline" | "alarm" | "locked" | "failed";

export type SealingView = {
  /** The person has confirmed and waits for the answer. */
  isPending: Accessor<boolean>;
  refusal: Accessor<SealingRefusal | null>;
  isOnline: Accessor<boolean>;
  /**
   * Names what the person looks at now; they confirm exactly that. null where something that was typed could not be
   * written down: it would not be in what is sealed for good, so nothing is.
   */
  look: () => ContentHash | null;
  /** `missing`: who was shown to them as not heard of. */
  confirm: (seen: ContentHash, missing: readonly MissingDevice[]) => void;
};

/** As many as a frame carries; the last ones that were here come first. */
const MAX_MISSING = 100;

const RULES: readonly FinalisationRefusal[] = [
  "no-start",
  "abort-reason-missing",
  "content-changed",
  "lease-ended",
];

/** This person's finalisation, as far as they have asked for it on this page. */
export function useSealing({ open }: SessionPage): SealingView {
  const { link } = open;
  const [hasAsked, setAsked] = createSignal(false);
  const [isUnwritten, setUnwritten] = createSignal(false);
  const sealing = () => (hasAsked() ? link.state().sealing : null);
  return {
    isPending: () => {
      const current = sealing();
      return current !== null && isPending(current);
    },
    refusal: () => {
      if (isUnwritten()) return "failed";
      const current = sealing();
      return current?.step === "refused" ? refusalOf(current.refusal) : null;
    },
    isOnline: () => link.state().phase === "live",
    look() {
      const isAllWritten = finishTyping();
      setUnwritten(!isAllWritten);
      return isAllWritten ? link.expectation().contentHash : null;
    },
    confirm(seen, missing) {
      setAsked(true);
      link.link.feed({ type: "finalise", seen, missing: missing.slice(0, MAX_MISSING) });
    },
  };
}

/** The relay may name several rules; the first is what the person does first. */
function refusalOf(answer: { code: string; rule: string | null } | null): SealingRefusal {
  const named = answer?.rule?.split(/[ ,]+/) ?? [];
  const rule = RULES.find((each) => named.includes(each));
  if (rule) return rule;
  if (named.includes("offline")) return "offline";
  if (named.includes("alarm")) return "alarm";
  return answer?.code === "LOCKED" ? "locked" : "failed";
}
