import { usePage } from "../../page/page.tsx";
import { ColleagueNote } from "../../ui/Field.tsx";
import styles from "./Colleagues.module.css";
import type { ColleagueHere } from "./together-context.ts";

/** "Paul Rey écrit ici", beside what is closed while he does. */
export function WritesHere(props: { who: ColleagueHere | null }) {
  const { messages } = usePage();
  const colleague = () => {
    const { who } = props;
    return who === null
      ? undefined
      : { name: who.name, key: who.person, sentence: messages().person.writesHere(who) };
  };
  return (
    <div class={styles.writer}>
      <ColleagueNote colleague={colleague()} />
    </div>
  );
}
