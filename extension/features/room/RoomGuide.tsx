import { usePage } from "../../page/page.tsx";
import { GuideWords } from "../guide/GuideWords.tsx";
import styles from "./RoomGuide.module.css";
import { ViewTitle } from "./ViewTitle.tsx";

/** How to supervise, at hand during the session. [PP16] */
export function RoomGuide() {
  const { messages } = usePage();
  return (
    <article class={styles.guide}>
      <ViewTitle>{messages().paper.invigilatorGuide}</ViewTitle>
      <GuideWords />
    </article>
  );
}
