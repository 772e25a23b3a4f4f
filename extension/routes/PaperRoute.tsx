import { useParams } from "@tanstack/solid-router";
import { Show } from "solid-js";
import { PaperPage } from "../features/papers/PaperPage.tsx";
import { paperNamed } from "../features/papers/paper-texts.ts";
import { NotFound } from "./NotFound.tsx";
import { WhileOpen } from "./WhileOpen.tsx";

export function PaperRoute() {
  const params = useParams({ from: "/sessions/$session/papers/$paper" });
  return (
    <Show when={paperNamed(params().paper)} keyed fallback={<NotFound />}>
      {(paper) => (
        <WhileOpen view="details">
          <PaperPage paper={paper} />
        </WhileOpen>
      )}
    </Show>
  );
}
