import Download from "lucide-solid/icons/download";
import Send from "lucide-solid/icons/send";
import { createSignal, Match, Show, Switch, untrack } from "solid-js";
import { MAX_REASON_LENGTH } from "#core/addendum/schema.ts";
import { holdsAll } from "#core/addendum/queries.ts";
import type { Difference } from "#core/finalisation/excluded.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./LeftOutActs.module.css";
import { RemoveLeftOut } from "./RemoveLeftOut.tsx";
import { useAddendum, type LeftOut } from "./use-addendum.ts";
import { useReason } from "./use-reason.ts";

type Props = {
  /** The same for as long as the page is shown. */
  leftOut: LeftOut;
  /** Saves all of it as a file. */
  onExport: () => void;
  /** Says in a toast that it is gone. */
  onRemoved: (sentence: string) => void;
};

/** What becomes of work that the seal does not hold: it is saved, sent beside the report, taken off the device. */
export function LeftOutActs(props: Props) {
  const page = usePage();
  const words = () => page.messages().addendum;
  const leftOut = untrack(() => props.leftOut);
  const addendum = useAddendum(leftOut);
  const { reason, type } = useReason(leftOut.link.session);
  const [exported, setExported] = createSignal<readonly Difference[]>([]);
  const standing = addendum.standing;
  const mayBeSent = () => {
    const now = standing();
    if (now?.is === "refused") return now.why === "other" || now.why === "unprepared";
    return now?.is === "unsent";
  };
  const isSafe = () =>
    standing()?.is === "sent" ||
    (standing()?.is !== "waiting" && holdsAll(exported(), leftOut.differences()));
  const isTooLong = () => reason().trim().length > MAX_REASON_LENGTH;
  const tooLong = () =>
    isTooLong() ? words().reasonTooLong({ max: MAX_REASON_LENGTH }) : undefined;
  let told: HTMLDivElement | undefined;
  let field: HTMLTextAreaElement | undefined;

  async function send(): Promise<void> {
    // The field says so, and nothing that was typed is cut.
    if (isTooLong()) return field?.focus();
    await addendum.send(reason());
    // The button goes, and what has become of the addendum stands in its place.
    told?.focus();
  }

  function removed(sentence: string): void {
    const around = told?.closest("main");
    props.onRemoved(sentence);
    // All of this is gone with what it was about.
    around?.focus();
  }

  return (
    <div class={styles.acts}>
      <div ref={(element) => (told = element)} tabindex="-1" role="status" class={styles.told}>
        <Told standing={standing()} />
      </div>
      <Show when={mayBeSent()}>
        <p>{words().what}</p>
        <TextArea
          label={words().reason}
          hint={words().reasonHint}
          error={tooLong()}
          ref={(element) => (field = element)}
          rows={2}
          limit={MAX_REASON_LENGTH}
          value={reason()}
          onInput={type}
        />
      </Show>
      <div class={styles.row}>
        <Show when={mayBeSent()}>
          <Button look="primary" icon={Send} onClick={() => void send().catch(reportError)}>
            {words().send}
          </Button>
        </Show>
        <Button
          icon={Download}
          onClick={() => {
            props.onExport();
            setExported(leftOut.differences());
          }}
        >
          {page.messages().action.export}
        </Button>
        <RemoveLeftOut
          count={leftOut.differences().length}
          isSafe={isSafe}
          isWaiting={standing()?.is === "waiting"}
          remove={leftOut.link.forgetLeftOut}
          returnTo={() => told}
          onRemoved={removed}
        />
      </div>
    </div>
  );
}

function Told(props: { standing: ReturnType<ReturnType<typeof useAddendum>["standing"]> }) {
  const page = usePage();
  const words = () => page.messages().addendum;
  const sentAt = () => (props.standing?.is === "sent" ? props.standing.at : null);
  const refusal = () => (props.standing?.is === "refused" ? props.standing.why : null);
  const hasAccess = () => page.relay()?.connection().refused !== "AUTH";
  return (
    <Switch>
      <Match when={sentAt()}>
        {(at) => (
          <Note
            tone="ok"
            fact={words().sent({
              day: page.format().longDay(at()),
              time: page.format().time(at()),
            })}
          >
            {words().sentText}
          </Note>
        )}
      </Match>
      <Match when={props.standing?.is === "waiting"}>
        <Note tone="attention" fact={words().waiting}>
          {hasAccess() ? words().waitingText : words().waitingForAccess}
        </Note>
      </Match>
      <Match when={refusal()}>{(why) => <Note tone="signal">{words().refused[why()]}</Note>}</Match>
    </Switch>
  );
}
