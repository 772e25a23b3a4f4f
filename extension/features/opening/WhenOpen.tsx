import { Show, type JSX } from "solid-js";
import { useMember } from "../account/member-context.ts";
import { OpeningPage } from "./OpeningPage.tsx";

/** What has to do with sessions; before the day on which the space of the centre opens, when that is. [CE6] */
export function WhenOpen(props: { children: JSX.Element }) {
  const { waitsFor } = useMember();
  return (
    <Show when={waitsFor()} fallback={props.children}>
      {(day) => <OpeningPage opensOn={day()} />}
    </Show>
  );
}
