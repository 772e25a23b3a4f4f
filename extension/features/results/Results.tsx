import Download from "lucide-solid/icons/download";
import { createMemo, createSignal, Match, Show, Switch } from "solid-js";
import { classesOf } from "#core/register/queries.ts";
import { resultsCsv, resultsFileName, type ResultRow } from "#core/results/csv.ts";
import type { Results as Published } from "#core/results/results.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { found } from "#core/roster/search.ts";
import { sessionDetails } from "#core/session/queries.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";
import { ResultTable } from "./ResultTable.tsx";
import styles from "./Results.module.css";
import { useResults } from "./use-results.ts";

type Props = {
  /** As they were sealed: who the candidates are. */
  documents: SessionDocuments;
};

/** What the platform has given out of this session. */
export function Results(props: Props) {
  const page = usePage();
  const results = useResults();
  const words = () => page.messages().results;
  return (
    <section class={styles.results} aria-labelledby="results">
      <h2 id="results">{words().title}</h2>
      <Switch>
        <Match when={results()}>
          {(published) => <Here published={published()} documents={props.documents} />}
        </Match>
        <Match when={results() === null}>
          <Note tone="attention" fact={words().away}>
            {words().awayText}
          </Note>
        </Match>
      </Switch>
    </section>
  );
}

function Here(props: Props & { published: Published }) {
  const page = usePage();
  const { member } = useMember();
  const { facts, line } = useSessionPage();
  const words = () => page.messages().results;
  const [typed, setTyped] = createSignal("");
  const [chosen, setChosen] = createSignal("");

  const rows = createMemo(() => {
    const people = enrolledCandidates(props.documents.roster, facts());
    const byId = new Map(people.map((person) => [person.id, person]));
    const all = props.published.results.map((each): ResultRow => {
      return { ...each, person: byId.get(each.candidate) ?? null };
    });
    // As on every list; whoever is not known comes last.
    const place = new Map(people.map(({ id }, at) => [id, at]));
    const placeOf = ({ candidate }: ResultRow) => place.get(candidate) ?? people.length;
    return all.toSorted((one, other) => placeOf(one) - placeOf(other));
  });
  const classes = () =>
    classesOf({ pupils: rows().flatMap(({ person }) => person ?? []) }).filter(Boolean);
  const clea = () => page.messages().subscription.clea;
  const cleaCount = () => rows().filter(({ person }) => person?.subscription === "CLEA").length;
  const ofClass = () =>
    chosen() === "" ? rows() : rows().filter(({ person }) => person?.schoolClass === chosen());
  const shown = () => {
    if (typed().trim() === "") return ofClass();
    const named = ofClass().flatMap((row) => (row.person ? [{ ...row.person, row }] : []));
    return found(named, typed()).map(({ row }) => row);
  };

  function download(): void {
    const { date } = sessionDetails(props.documents.session);
    const about = { sessionNumber: line().number ?? 0, centre: member().centreName, date };
    const schoolClass = chosen() === "" ? null : chosen();
    const csv = resultsCsv({ ...about, rows: ofClass() });
    saveFile(resultsFileName(about, schoolClass), "text/csv;charset=utf-8", csv);
  }

  return (
    <>
      <Show when={cleaCount()}>
        {(count) => (
          <Note
            tone={member().isReferer ? "attention" : "action"}
            fact={clea().published({ count: count() })}
          >
            {member().isReferer ? clea().toReferer : clea().toOthers}
          </Note>
        )}
      </Show>
      <div class={styles.tools} role="search">
        <SearchField label={words().search} value={typed()} onInput={setTyped} />
        <Show when={classes().length > 0}>
          <SelectField
            label={words().schoolClass}
            isLabelHidden
            placeholder={words().allClasses}
            choices={classes().map((value) => ({ value, label: value }))}
            value={chosen()}
            onChange={setChosen}
          />
        </Show>
        <Button icon={Download} onClick={download}>
          {chosen() === "" ? words().csv : words().csvOf({ schoolClass: chosen() })}
        </Button>
      </div>
      <p role="status">{words().count({ count: shown().length })}</p>
      <Show when={shown().length}>
        <ResultTable rows={shown()} />
      </Show>
    </>
  );
}
