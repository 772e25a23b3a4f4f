import { For } from "solid-js";
import { LANGUAGES, type Language } from "#core/messages/language.ts";
import { usePage } from "../../page/page.tsx";
import { keepLanguage } from "../../platform/settings.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./LanguageSwitch.module.css";

/** Each in its own language, for whoever does not read the other. */
const NAMES: Record<Language, string> = { fr: "Français", en: "English" };

/** Every page changes at once. */
export function LanguageSwitch() {
  const page = usePage();
  return (
    <div class={styles.languages} role="group" aria-label={page.messages().app.settings.language}>
      <For each={LANGUAGES}>
        {(language) => (
          <span lang={language}>
            <Button
              look="quiet"
              size="sm"
              pressed={page.language() === language}
              onClick={() => void keepLanguage(language)}
            >
              {NAMES[language]}
            </Button>
          </span>
        )}
      </For>
    </div>
  );
}
