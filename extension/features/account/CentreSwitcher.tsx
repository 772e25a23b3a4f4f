import { useNavigate } from "@tanstack/solid-router";
import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import styles from "./CentreSwitcher.module.css";
import { workingIn, type MemberAccount } from "./member.ts";

/** The name of the centre, or the choice between several. */
export function CentreSwitcher(props: { account: MemberAccount }) {
  const page = usePage();
  const navigate = useNavigate();
  const choices = () =>
    props.account.centres
      .map(({ centre, name }) => ({ value: String(centre), label: name }))
      .toSorted((one, other) => one.label.localeCompare(other.label, page.language()));
  const current = () => props.account.centres[0];

  async function choose(value: string): Promise<void> {
    const chosen = props.account.centres.find(({ centre }) => centre === value);
    if (!chosen) return;
    await keepAccount(workingIn(props.account, chosen.centre));
    await navigate({ to: "/" });
  }

  return (
    <Show
      when={props.account.centres.length > 1}
      fallback={<span class={styles.name}>{current()?.name}</span>}
    >
      <div class={styles.choice}>
        <SelectField
          label={page.messages().account.centre}
          isLabelHidden
          choices={choices()}
          value={current()?.centre ?? ""}
          onChange={(value) => void choose(value)}
        />
      </div>
    </Show>
  );
}
