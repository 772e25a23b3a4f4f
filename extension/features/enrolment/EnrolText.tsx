import { Show } from "solid-js";
import { subscription, type Subscription } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./EnrolPupils.module.css";

/** What all who are ticked get. */
export type ForAll = { extraTime: string; subscription: Subscription };

type Props = {
  /** How many are ticked. */
  count: number;
  /** How many are in the session already. */
  enrolled: number;
  forAll: ForAll;
  onChange: (forAll: ForAll) => void;
  /** Empty where there is nothing to choose. [SU1] */
  subscriptions: readonly Subscription[];
  /** Why the extra time is refused. */
  error: string | undefined;
};

/** How many are ticked and, once somebody is, what all of them are enrolled for, and their extra time. */
export function EnrolText(props: Props) {
  const page = usePage();
  const words = () => page.messages().enrolment.bar;
  const field = () => page.messages().candidate.field;
  const choices = () =>
    props.subscriptions.map((value) => ({
      value,
      label: page.messages().subscription.name[value],
    }));

  return (
    <div class={styles.foot}>
      <div role="status">
        <strong>{props.count ? words().selected({ count: props.count }) : words().nobody}</strong>
        <Remark>{words().enrolled({ count: props.enrolled })}</Remark>
      </div>
      <Show when={props.count > 0}>
        <Show when={choices().length}>
          <SelectField
            label={field().subscription}
            hint={words().subscriptionHint}
            choices={choices()}
            value={props.forAll.subscription}
            onChange={(value) =>
              props.onChange({ ...props.forAll, subscription: subscription.parse(value) })
            }
          />
        </Show>
        <TextField
          label={field().extraTimePercent}
          hint={words().extraTimeHint}
          inputMode="numeric"
          autocomplete="off"
          value={props.forAll.extraTime}
          error={props.error}
          onInput={(extraTime) => props.onChange({ ...props.forAll, extraTime })}
        />
      </Show>
    </div>
  );
}
