import { Link } from "@tanstack/solid-router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { Show, type JSX } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import styles from "./BackLink.module.css";

type Props = {
  /** Back to this session, under these words; without it, to the list. */
  to?: { session: SessionId; words: JSX.Element } | undefined;
};

export function BackLink(props: Props) {
  const page = usePage();
  return (
    <p class={styles.back}>
      <ArrowLeft />
      <Show when={props.to} fallback={<Link to="/">{page.messages().session.details.back}</Link>}>
        {(to) => (
          <Link to="/sessions/$session" params={{ session: to().session }}>
            {to().words}
          </Link>
        )}
      </Show>
    </p>
  );
}
