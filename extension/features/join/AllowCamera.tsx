import { Match, Switch } from "solid-js";
import { createReading } from "../../page/create-reading.ts";
import { useSurroundings } from "../../page/page.tsx";
import { askForCamera } from "../../platform/camera.ts";
import { Button } from "../../ui/Button.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./Join.module.css";

/** The page in a tab on which the browser asks for the camera; it shows nothing of it. [IN10] */
export function AllowCamera() {
  const { messages } = useSurroundings();
  const words = () => messages().account.join.invited;
  const [answer, { again }] = createReading(ask);

  return (
    <main class={styles.join}>
      <header class={styles.brand}>
        <Mark />
        <span>{messages().app.name}</span>
      </header>
      <h1>{words().allowing.title}</h1>
      <p>{words().allowing.why}</p>
      <div role="status">
        <Switch fallback={<p>{words().allowing.asking}</p>}>
          <Match when={answer() === "allowed"}>
            <Note tone="ok">{words().allowing.done}</Note>
          </Match>
          <Match when={trouble()}>
            {(what) => (
              <Note
                tone="signal"
                act={
                  <Button size="sm" onClick={() => void again()}>
                    {messages().action.retry}
                  </Button>
                }
              >
                {words().trouble[what()]}
              </Note>
            )}
          </Match>
        </Switch>
      </div>
    </main>
  );

  function trouble() {
    const said = answer();
    return said === "allowed" ? undefined : said;
  }
}

/** Only the answer is wanted: the panel turns the camera on. */
async function ask() {
  const camera = await askForCamera();
  if (!camera.ok) return camera.reason;
  camera.close();
  return "allowed" as const;
}
