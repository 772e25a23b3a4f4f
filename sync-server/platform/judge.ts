import type { AlertId } from "#core/ids.ts";
import { refuse } from "#core/verdict.ts";
import { judgeAlertClosed, judgeAlertRaised } from "./judge-alert.ts";
import { judgeFinished, judgeJoined, judgeStarted, type Judged } from "./judge-candidate.ts";
import type { Moment } from "./moment.ts";
import type { ToldEvent, ToldOf } from "./told-event.ts";

/** The fact that this event becomes at this moment, or why it becomes none; `fresh` names an alert without a name. */
export function judge(moment: Moment, event: ToldEvent, fresh: AlertId): Judged {
  switch (event.kind) {
    case "joined":
      return judgeJoined(moment, event);
    case "started":
      return judgeStarted(moment, event);
    case "finished":
      return judgeFinished(moment, event);
    case "alert-raised":
      return judgeAlertRaised(moment, { ...event, alert: event.alert ?? fresh });
    case "alert-closed":
      return judgeAlertClosed(moment, event);
    case "published":
      return judgePublished(moment, event);
  }
}

/** Results come out once, and only of a session that was finalised. [PL9] */
function judgePublished({ facts }: Moment, { results }: ToldOf<"published">): Judged {
  switch (facts.lifecycle) {
    case "finalised":
      return { ok: true, fact: { kind: "published", ...(results && { results }) } };
    case "published":
      return refuse("already-published");
    case "open":
      return refuse("not-finalised");
    case "deleted":
      return refuse("unknown-session");
  }
}
