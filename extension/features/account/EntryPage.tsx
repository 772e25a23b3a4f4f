import type { JSX } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import styles from "./SignIn.module.css";

/** The whole page of somebody who is not at work in a centre. */
export function EntryPage(props: { children: JSX.Element }) {
  const page = usePage();
  const words = () => page.messages().app;
  return (
    <div class={styles.page}>
      <header class={styles.brand}>
        <Mark />
        <span class={styles.word}>{words().name}</span>
        <span class={styles.language}>
          <LanguageSwitch />
        </span>
      </header>
      <main class={styles.main}>
        <p class={styles.purpose}>{words().purpose}</p>
        {props.children}
      </main>
    </div>
  );
}
