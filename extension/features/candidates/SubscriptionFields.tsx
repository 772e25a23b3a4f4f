import { Show } from "solid-js";
import { asksForPricing, type CentreProfile } from "#core/centre/profile.ts";
import { subscriptionsOffered } from "#core/roster/subscription.ts";
import { billingMode, MAX_SHORT, subscription, type Subscription } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./CandidateFields.module.css";
import type { PartProps } from "./MoreFields.tsx";

type Props = PartProps & {
  centre: CentreProfile;
  /** What the form began with: it stays in sight, also where the centre is habilitated for it no more. */
  first: Subscription;
};

/** For which certification, and who pays; nothing where there is nothing to choose. [SU1] [SU3] */
export function SubscriptionFields(props: Props) {
  const page = usePage();
  const words = () => page.messages().subscription;
  const field = () => page.messages().candidate.field;
  const choices = () => {
    const offered = subscriptionsOffered(props.centre);
    const known = props.first === "CORE" ? offered : ["CORE" as const, ...offered, props.first];
    return [...new Set(known)];
  };
  const isPaying = () => asksForPricing(props.centre);

  return (
    <Show when={choices().length > 0 || isPaying()}>
      <div class={styles.fields}>
        <Show when={choices().length > 0}>
          <SelectField
            {...props.spot?.("subscription")}
            label={field().subscription}
            choices={choices().map((value) => ({ value, label: words().name[value] }))}
            value={props.draft.subscription}
            error={props.errorOf("subscription")}
            onChange={(value) => props.write("subscription", subscription.parse(value))}
            isRequired
          />
        </Show>
        <Show when={isPaying()}>
          <SelectField
            {...props.spot?.("billingMode")}
            label={field().billingMode}
            choices={billingMode.options.map((value) => ({ value, label: words().billing[value] }))}
            placeholder={words().chooseBilling}
            value={props.draft.billingMode}
            error={props.errorOf("billingMode")}
            onChange={(value) =>
              props.write("billingMode", value === "" ? "" : billingMode.parse(value))
            }
            isRequired
          />
          <Show when={props.draft.billingMode === "PREPAID"}>
            <TextField
              {...props.spot?.("prepaymentCode")}
              label={field().prepaymentCode}
              hint={field().prepaymentCodeHint}
              autocomplete="off"
              limit={MAX_SHORT}
              value={props.draft.prepaymentCode}
              error={props.errorOf("prepaymentCode")}
              onInput={(text) => props.write("prepaymentCode", text)}
              isRequired
            />
          </Show>
        </Show>
      </div>
    </Show>
  );
}
