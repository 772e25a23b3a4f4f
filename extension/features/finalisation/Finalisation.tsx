import { createSignal, Match, Show, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePageTitle } from "../account/page-title.ts";
import { LinkButton } from "../session/LinkButton.tsx";
import { sentenceCase } from "../session/sentence-case.ts";
import { useSessionPage } from "../session/session-context.ts";
import { Confirmation } from "./Confirmation.tsx";
import { Extra } from "./Extra.tsx";
import type { GoTo } from "./go-to.ts";
import { IssueReportsStep } from "./IssueReportsStep.tsx";
import { PartsDone } from "./PartsDone.tsx";
import { Review } from "./Review.tsx";
import { STEPS, Steps, type Step } from "./Steps.tsx";
import { useMissingDevices } from "./use-missing-devices.ts";
import { usePreview } from "./use-preview.ts";
import { useSealing } from "./use-sealing.ts";

/** The guide's two steps, then a last look and the seal. */
export function Finalisation() {
  const page = usePage();
  const session = useSessionPage();
  const preview = usePreview(session);
  const sealing = useSealing(session);
  const words = () => page.messages().finalisation;
  const [step, setStep] = createSignal<Step>("issue-reports");
  const [goTo, setGoTo] = createSignal<GoTo | null>(null);
  const missing = useMissingDevices(() => step() === "seal");
  let body: HTMLDivElement | undefined;

  const title = () => words().title({ sessionNumber: session.line().number ?? 0 });
  usePageTitle(title);
  const subtitle = () => {
    const { date, time, room } = session.line();
    const day = date && sentenceCase(page.format().weekday(date));
    return words().subtitle({ day, time, room, tests: preview().counts.started });
  };
  const reasonsLeft = () => {
    const { unfinished, abortReasons } = preview().counts;
    return unfinished - abortReasons;
  };

  function go(to: Step): void {
    setGoTo(null);
    setStep(to);
    body?.focus();
  }
  /** To one candidate of step 1, whose row takes the focus. */
  function goToCandidate(target: GoTo): void {
    setGoTo(target);
    setStep("issue-reports");
  }
  const next = () => go(STEPS[STEPS.indexOf(step()) + 1] ?? "seal");

  return (
    <Sheet
      title={title()}
      subtitle={subtitle()}
      footText={
        <Show when={reasonsLeft() > 0}>
          {words().abortReason.stillMissing({ count: reasonsLeft() })}
        </Show>
      }
      footActions={
        <>
          <LinkButton to="/sessions/$session" params={{ session: session.id }}>
            {words().backToDetails}
          </LinkButton>
          <Show
            when={step() === "seal"}
            fallback={
              <Button look="primary" onClick={next}>
                {page.messages().action.continue}
              </Button>
            }
          >
            <Confirmation
              preview={preview()}
              sealing={sealing}
              missing={missing()}
              onGoTo={goToCandidate}
            />
          </Show>
        </>
      }
    >
      <PartsDone
        report={session.documents().report}
        facts={session.facts()}
        me={session.open.known.me}
      />
      <Steps step={step()} reasonsLeft={reasonsLeft()} onGo={go} />
      <div
        ref={(element) => (body = element)}
        tabindex="-1"
        role="group"
        aria-label={words().step.title}
      >
        <Switch>
          <Match when={step() === "issue-reports"}>
            <IssueReportsStep preview={preview()} goTo={goTo()} />
          </Match>
          <Match when={step() === "extra"}>
            <Extra preview={preview()} />
          </Match>
          <Match when={step() === "seal"}>
            <Review
              preview={preview()}
              sealing={sealing}
              missing={missing()}
              onGoTo={goToCandidate}
            />
          </Match>
        </Switch>
      </div>
    </Sheet>
  );
}
