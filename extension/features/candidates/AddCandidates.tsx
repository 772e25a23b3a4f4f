import UserPlus from "lucide-solid/icons/user-plus";
import { Show } from "solid-js";
import { mayEnrol } from "#core/roster/policy.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useMember } from "../account/member-context.ts";
import { LinkButton } from "../session/LinkButton.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import styles from "./Candidates.module.css";

/** The ways onto the list: from the pupils of the school, where it manages some, from a table, or by hand. */
export function AddCandidates(props: { onAddByHand: () => void }) {
  const page = usePage();
  const now = createLocalNow();
  const { id, facts } = useSessionPage();
  const { member } = useMember();
  const hasPupils = () => member().profile.managesPupils;
  const words = () => page.messages().candidate;
  const closed = () => {
    const verdict = mayEnrol(facts(), now().at);
    return verdict.ok ? undefined : words().refused.enrolment[verdict.reason];
  };

  return (
    <div class={styles.acts} data-add="">
      <Show when={hasPupils()}>
        <LinkButton to="/sessions/$session/enrol" params={{ session: id }} look="primary">
          {words().list.add}
        </LinkButton>
      </Show>
      <LinkButton to="/sessions/$session/table" params={{ session: id }}>
        {page.messages().table.link}
      </LinkButton>
      <Button
        icon={UserPlus}
        look={hasPupils() ? "default" : "primary"}
        unavailable={closed()}
        onClick={() => props.onAddByHand()}
      >
        {words().list.addByHand}
      </Button>
    </div>
  );
}
