import { usePage } from "../../page/page.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import styles from "./SignIn.module.css";
import { SignInForm } from "./SignInForm.tsx";

/** The whole page of somebody who is not signed in. */
export function SignIn() {
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
        <SignInForm />
      </main>
    </div>
  );
}
