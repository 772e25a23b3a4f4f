import CircleCheck from "lucide-solid/icons/circle-check";
import { For } from "solid-js";
import type { FactsView } from "#core/facts/queries.ts";
import type { PersonId } from "#core/ids.ts";
import { partsDone } from "#core/journal/queries.ts";
import type { ReportDocument } from "#core/schema.ts";
import { usePage } from "../../page/page.tsx";
import { nameOf } from "../together/name-of.ts";
import styles from "./PartsDone.module.css";

type Props = { report: ReportDocument; facts: FactsView; me: PersonId };

/** Which colleagues have said that their part is done. [JO5] */
export function PartsDone(props: Props) {
  const { messages, format } = usePage();
  const others = () =>
    partsDone(props.report, props.facts).filter(({ person }) => person !== props.me);
  const sentence = ({ person, at }: ReturnType<typeof others>[number]) =>
    messages().journal.part.done({
      name: nameOf(person, props.facts, messages()),
      time: format().time(at),
    });

  return (
    <div role="status" class={styles.parts}>
      <For each={others().map(sentence)}>
        {(said) => (
          <p>
            <CircleCheck />
            <span>{said}</span>
          </p>
        )}
      </For>
    </div>
  );
}
