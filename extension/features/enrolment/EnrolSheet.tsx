import { createMemo, createSignal, Show, type JSX } from "solid-js";
import type { Register } from "#core/register/register.ts";
import { mayEnrol } from "#core/roster/policy.ts";
import { enrolmentWarning } from "#core/roster/queries.ts";
import type { EnrolmentRow } from "#core/register/enrolment.ts";
import { found, keptWords } from "#core/roster/search.ts";
import { stillOffered, subscriptionsOffered } from "#core/roster/subscription.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TitleLine } from "../../ui/TitleLine.tsx";
import { useSelection } from "../../ui/use-selection.ts";
import { focusFirstInvalid } from "../account/focus-first-invalid.ts";
import { useMember } from "../account/member-context.ts";
import { percentOf } from "../candidates/candidate-draft.ts";
import { ClassFilter } from "../register/ClassFilter.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import { enrolAll } from "./enrol-all.ts";
import styles from "./EnrolPupils.module.css";
import { EnrolText, type ForAll } from "./EnrolText.tsx";
import { PupilTable } from "./PupilTable.tsx";
import { useEnrolmentRows } from "./use-enrolment-rows.ts";

type Props = {
  register: Register;
  subtitle: string;
  onCancel: () => void;
  onEnrolled: (count: number) => void;
  /** Where the pupils come from, below the classes. */
  children: JSX.Element;
};

export function EnrolSheet(props: Props) {
  const page = usePage();
  const { member } = useMember();
  const centre = () => member().profile;
  const session = useSessionPage();
  const now = createLocalNow();
  const words = () => page.messages().enrolment;
  const [classes, setClasses] = createSignal<readonly string[]>([]);
  const [search, setSearch] = createSignal("");
  const [given, setForAll] = createSignal<ForAll>({ extraTime: "", subscription: "CORE" });
  const forAll = (): ForAll => {
    const { extraTime, subscription } = given();
    return { extraTime, subscription: stillOffered(centre(), subscription) };
  };
  const [refusal, setRefusal] = createSignal<string | null>(null);
  const [percentRefusal, setPercentRefusal] = createSignal<string>();
  let foot: HTMLElement | undefined;

  const { enrolled, rows } = useEnrolmentRows(() => props.register);
  const ofClasses = createMemo(() => rows().filter((row) => classes().includes(row.schoolClass)));
  const isSearched = () => search().trim() !== "";
  const namesOf = keptWords<EnrolmentRow>();
  const shown = createMemo(() => found(isSearched() ? inReach() : ofClasses(), search(), namesOf));
  /** Who is looked for by name may be in any class, unless some are chosen. */
  const inReach = () => (classes().length > 0 ? ofClasses() : rows());
  // Whoever is enrolled meanwhile, also by a colleague, is no longer to be chosen.
  const selection = useSelection(() =>
    rows().flatMap(({ pupil, isEnrolled }) => (isEnrolled ? [] : pupil)),
  );
  const count = () => selection.chosen().size;
  const refused = () => page.messages().candidate.refused.enrolment;
  const unavailable = () => {
    const verdict = mayEnrol(session.facts(), now().at);
    if (!verdict.ok) return refused()[verdict.reason];
    return count() === 0 ? words().bar.nobodyReason : undefined;
  };

  function enrol(): void {
    const pupils = rows().filter(({ pupil }) => selection.chosen().has(pupil));
    const extraTimePercent = percentOf(forAll());
    const here = { centre: centre(), facts: session.facts() };
    const { subscription } = forAll();
    const verdict = enrolAll(session, { pupils, subscription, extraTimePercent, ...here });
    if (verdict.ok) return props.onEnrolled(pupils.length);
    const sentence = refused()[verdict.reason];
    if (verdict.reason !== "percent-invalid") return void setRefusal(sentence);
    setPercentRefusal(sentence);
    focusFirstInvalid(foot);
  }

  return (
    <Sheet
      title={words().title}
      subtitle={props.subtitle}
      footText={
        <div ref={(element) => (foot = element)}>
          <EnrolText
            count={count()}
            enrolled={enrolled().length}
            forAll={forAll()}
            subscriptions={subscriptionsOffered(centre())}
            error={percentRefusal()}
            onChange={(wanted) => {
              setForAll(wanted);
              setPercentRefusal(undefined);
            }}
          />
        </div>
      }
      footActions={
        <>
          <Show when={count() > 0}>
            <Button look="quiet" onClick={selection.clear}>
              {words().bar.clear}
            </Button>
          </Show>
          <Button onClick={() => props.onCancel()}>{words().bar.cancel}</Button>
          <Button look="primary" unavailable={unavailable()} onClick={enrol}>
            {words().bar.submit({ count: count() })}
          </Button>
        </>
      }
    >
      <Show when={refusal()}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Show>
      <Show when={enrolmentWarning(session.facts(), now().at)}>
        {(warning) => <Note tone="attention">{words().warning[warning()]}</Note>}
      </Show>
      <div class={styles.columns}>
        <ClassFilter register={props.register} chosen={classes()} onChoose={setClasses}>
          <Remark>{props.children}</Remark>
        </ClassFilter>
        <section class={styles.pupils} aria-label={words().pupils.title}>
          <TitleLine>
            <h2>
              {classes().length > 0
                ? words().pupils.count({ count: ofClasses().length, classes: classNames() })
                : words().pupils.title}
            </h2>
            <SearchField label={words().pupils.search} value={search()} onInput={setSearch} />
          </TitleLine>
          <Show when={shown().length} fallback={<p role="status">{nothing()}</p>}>
            <PupilTable rows={shown()} selection={selection} />
            <Remark>{words().pupils.keys}</Remark>
          </Show>
        </section>
      </div>
    </Sheet>
  );

  function classNames(): string {
    return new Intl.ListFormat(page.language()).format(classes());
  }

  function nothing(): string {
    return isSearched()
      ? words().pupils.nothingFound({ words: search() })
      : words().pupils.chooseClass;
  }
}
