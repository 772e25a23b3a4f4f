import { createSignal, onCleanup, onMount, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import type { CentreProfile } from "#core/centre/profile.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import type { SpotProps } from "../together/use-spot.ts";
import {
  draftProblems,
  problemAt,
  settled,
  type CandidateDraft,
  type CandidateField,
  type ProblemPlace,
} from "./candidate-draft.ts";
import { communeMeant, isOpenToList, ofCommune, withoutList } from "./birthplace-draft.ts";
import { BirthplaceFields } from "./BirthplaceFields.tsx";
import styles from "./CandidateFields.module.css";
import { IdentityFields } from "./IdentityFields.tsx";
import { hasMoreProblem, MoreFields } from "./MoreFields.tsx";
import { SubscriptionFields } from "./SubscriptionFields.tsx";
import { useCommunes } from "./use-communes.ts";

type Props = {
  title: string;
  /** What the fields hold when the form opens. The draft is the person's own from then on. */
  first: CandidateDraft;
  /** Then what stands already is no problem, even where the centre offers it no more. */
  isEnrolled?: boolean;
  /** It decides which certifications there are, and whether somebody pays. */
  centre: CentreProfile;
  /** A register may not know the sex or the birthplace; whoever types somebody in does. */
  isTyped: boolean;
  /** What stands against the whole of it, in one sentence. */
  refusal: string | null;
  /** Why nothing of it can be written any more, however it is filled in. */
  locked?: string | undefined;
  /** Who else is in one of the fields of somebody who is enrolled. */
  spot?: ((field: CandidateField) => SpotProps) | undefined;
  submitWord: string;
  closeWord: string;
  /** The form as it was filled in; only called when nothing is wrong with it. */
  onSubmit: (draft: CandidateDraft) => void;
  onClose: () => void;
};

/** What is known of one candidate, in fields. All problems are told at once. */
export function CandidateFields(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const [draft, setDraft] = createStore<CandidateDraft>(untrack(() => ({ ...props.first })));
  const [isTried, setTried] = createSignal(false);
  const [isMoreOpen, setMoreOpen] = createSignal(false);
  let form: HTMLFormElement | undefined;
  onMount(() => form?.querySelector("input")?.focus());

  const wanted = () => settled({ ...draft }, props.first, props.centre);
  const communes = useCommunes();
  let isLookingUp = false;
  let isGone = false;
  onCleanup(() => (isGone = true));

  const before = () => (props.isEnrolled ? props.first : undefined);
  const problems = () =>
    draftProblems(wanted(), props.isTyped, { centre: props.centre, before: before() });
  const errorOf = (place: ProblemPlace) => {
    const problem = isTried() ? problemAt(place, problems()) : null;
    return problem === null ? undefined : words().refused.enrolment[problem];
  };

  async function submit(): Promise<void> {
    if (isLookingUp) return;
    if (isOpenToList(draft, props.first)) await recognise();
    if (isGone || props.locked !== undefined) return;
    setTried(true);
    if (hasMoreProblem(problems())) setMoreOpen(true);
    if (problems().length > 0) return focusFirstInvalid(form);
    props.onSubmit(wanted());
  }

  /** What was typed of a birthplace may be a commune of the list, which may still have to be read. */
  async function recognise(): Promise<void> {
    isLookingUp = true;
    const finder = await communes.load();
    isLookingUp = false;
    if (!finder) return setDraft(withoutList(draft));
    const commune = communeMeant(draft, finder);
    if (commune) setDraft(ofCommune(commune));
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.form}
      aria-labelledby="candidate-form"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="candidate-form">{props.title}</h2>
      <Show when={props.locked ?? props.refusal}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Show>
      <IdentityFields
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
        needsSex={props.isTyped}
      />
      <BirthplaceFields
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
        communes={communes}
        isRequired={props.isTyped}
      />
      <SubscriptionFields
        centre={props.centre}
        first={props.first.subscription}
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
      />
      <MoreFields
        draft={draft}
        write={setDraft}
        errorOf={errorOf}
        spot={props.spot}
        isOpen={isMoreOpen()}
        onToggle={setMoreOpen}
      />
      <div class={styles.buttons}>
        <Button onClick={() => props.onClose()}>{props.closeWord}</Button>
        <Button look="primary" type="submit" unavailable={props.locked}>
          {props.submitWord}
        </Button>
      </div>
    </form>
  );
}
