import Award from "lucide-solid/icons/award";
import { Show } from "solid-js";
import type { TeamMember } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import styles from "./Team.module.css";

type Props = {
  row: TeamMember;
  /** Only an administrator changes it. */
  mayChange: boolean;
  onName: (isReferer: boolean) => void;
};

/** Whether this member is the one whom CléA results are told to. [CE3] [CE4] */
export function RefererCell(props: Props) {
  const page = usePage();
  const words = () => page.messages().team.referer;
  const act = () => (props.row.isReferer ? words().end(props.row) : words().name(props.row));

  return (
    <span class={styles.referer}>
      <Show when={props.row.isReferer}>
        <StatusTag icon={Award} tone="action">
          {words().tag}
        </StatusTag>
      </Show>
      <Show when={props.mayChange}>
        <Button
          size="sm"
          look="quiet"
          name={act()}
          onClick={() => props.onName(!props.row.isReferer)}
        >
          {props.row.isReferer ? words().endShort : words().nameShort}
        </Button>
      </Show>
    </span>
  );
}
