import CalendarRange from "lucide-solid/icons/calendar-range";
import { createSignal, For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip, Chips } from "../../ui/Chip.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./ListFilters.module.css";
import { STAGES, type Stage } from "./list-view.ts";
import { useSessions } from "./sessions-context.tsx";

type Props = {
  /** Of the sessions that the search and the days leave. */
  counts: ReadonlyMap<Stage, number>;
  searchRef: (field: HTMLInputElement) => void;
};

/** Search, status and days: each narrows down what the others leave. */
export function ListFilters(props: Props) {
  const page = usePage();
  const { typed, setTyped, choice, choose } = useSessions();
  const words = () => page.messages().session.list;
  const hasDays = () => choice().from !== "" || choice().until !== "";
  const [isAskedForDays, askForDays] = createSignal(false);
  let firstDay: HTMLInputElement | undefined;
  const areDaysShown = () => isAskedForDays() || hasDays();
  const isNarrowed = () => typed() !== "" || choice().stage !== null || hasDays();
  const all = () => [...props.counts.values()].reduce((sum, count) => sum + count, 0);
  const said = (number: number) => number.toLocaleString(page.language());
  const count = (stage: Stage) => props.counts.get(stage) ?? 0;
  /** Rare, so only where there are some. */
  const stages = () =>
    STAGES.filter((stage) => stage !== "not-held" || count(stage) > 0 || choice().stage === stage);

  function openDays(): void {
    askForDays(true);
    firstDay?.focus();
  }

  function clear(): void {
    askForDays(false);
    setTyped("");
    choose({ stage: null, from: "", until: "" });
  }

  return (
    <div class={styles.filters} role="search">
      <div class={styles.search}>
        <SearchField
          ref={props.searchRef}
          label={words().search}
          hint={words().searchHint}
          value={typed()}
          onInput={setTyped}
        />
      </div>
      <Chips name={words().status}>
        <Chip
          count={said(all())}
          isChosen={choice().stage === null}
          onChoose={() => choose({ stage: null })}
        >
          {words().filterAll}
        </Chip>
        <For each={stages()}>
          {(stage) => (
            <Chip
              count={said(count(stage))}
              isChosen={choice().stage === stage}
              onChoose={() => choose({ stage: choice().stage === stage ? null : stage })}
            >
              {words().filter[stage]}
            </Chip>
          )}
        </For>
      </Chips>
      <Show when={!areDaysShown()}>
        <Button size="sm" icon={CalendarRange} onClick={openDays}>
          {words().dates}
        </Button>
      </Show>
      <Show when={isNarrowed()}>
        <Button size="sm" look="quiet" onClick={clear}>
          {words().clearFilters}
        </Button>
      </Show>
      <Show when={areDaysShown()}>
        <div class={styles.dates}>
          <TextField
            ref={(field) => (firstDay = field)}
            label={words().from}
            type="date"
            value={choice().from}
            onInput={(from) => choose({ from })}
          />
          <TextField
            label={words().until}
            type="date"
            value={choice().until}
            onInput={(until) => choose({ until })}
          />
        </div>
      </Show>
    </div>
  );
}
