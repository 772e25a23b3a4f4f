import { createSignal, Match, onMount, Show, Switch } from "solid-js";
import { useSurroundings } from "../../page/page.tsx";
import { openCameraQuestion, type CameraTrouble } from "../../platform/camera.ts";
import { parseJoinLink, type JoinLink } from "../../relay-link/join-link.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./Scanner.module.css";
import { useScan } from "./use-scan.ts";

type Props = {
  onRead: (invitation: JoinLink) => void;
  onStop: () => void;
};

/** What the camera sees, until it has seen an invitation or somebody stops it. */
export function Scanner(props: Props) {
  const { messages } = useSurroundings();
  const words = () => messages().account.join.invited;
  const [video, setVideo] = createSignal<HTMLVideoElement>();
  const [isOther, setOther] = createSignal(false);
  const { state, again } = useScan({ video, found });
  let stop: HTMLButtonElement | undefined;
  onMount(() => stop?.focus());

  function found(text: string): void {
    const invitation = parseJoinLink(text);
    setOther(!invitation);
    if (invitation) props.onRead(invitation);
  }

  const trouble = (): CameraTrouble | null => {
    const now = state();
    return now === "opening" || now === "looking" ? null : now;
  };

  return (
    <div
      class={styles.scanner}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onStop();
      }}
    >
      <video
        ref={setVideo}
        class={styles.picture}
        hidden={state() !== "looking"}
        aria-label={words().camera}
        autoplay
        muted
        playsinline
      />
      <div role="status">
        <Switch>
          <Match when={state() === "opening"}>{words().opening}</Match>
          <Match when={state() === "looking"}>
            <Show when={isOther()} fallback={words().looking}>
              <Note tone="attention">{words().otherQr}</Note>
            </Show>
          </Match>
          <Match when={trouble()}>
            {(what) => (
              <Note tone={what() === "to-allow" ? "attention" : "signal"}>
                {words().trouble[what()]}
              </Note>
            )}
          </Match>
        </Switch>
      </div>
      <div class={styles.acts}>
        <Show when={trouble() === "to-allow"}>
          <Button onClick={() => void openCameraQuestion()}>{words().allow}</Button>
        </Show>
        <Show when={trouble() && trouble() !== "to-allow"}>
          <Button onClick={() => again()}>{messages().action.retry}</Button>
        </Show>
        <Button ref={(element) => (stop = element)} look="quiet" onClick={() => props.onStop()}>
          {trouble() ? messages().action.close : words().stop}
        </Button>
      </div>
    </div>
  );
}
