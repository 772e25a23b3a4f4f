import Archive from "lucide-solid/icons/archive";
import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import MailCheck from "lucide-solid/icons/mail-check";
import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import styles from "./SealedReports.module.css";

/** What happens now, and what the centre has to keep. */
export function NextSteps(props: { isPublished: boolean }) {
  const page = usePage();
  const words = () => page.messages().seal.next;
  return (
    <section class={styles.box} aria-labelledby="next-steps">
      <h2 id="next-steps">{words().title}</h2>
      <ul class={styles.steps}>
        <Show
          when={props.isPublished}
          fallback={
            <>
              <li>
                <CircleCheck />
                <span>
                  <strong>{words().today}</strong> {words().todayText}
                </span>
              </li>
              <li>
                <CircleDashed />
                <span>
                  <strong>{words().soon}</strong> {words().soonText}
                </span>
              </li>
            </>
          }
        >
          <li>
            <MailCheck />
            <span>{words().published}</span>
          </li>
        </Show>
        <li>
          <Archive />
          <span>
            <strong>{words().twoYears}</strong> {words().twoYearsText}
          </span>
        </li>
      </ul>
    </section>
  );
}
