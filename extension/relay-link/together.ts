// The thin shell around `core/together`: says where this page is, hears where the others are.
import { createSignal, type Accessor } from "solid-js";
import type { PersonId, SessionId } from "#core/ids.ts";
import {
  colleagues,
  presence,
  presenceStep,
  type Colleague,
  type PresenceEvent,
} from "#core/together/presence.ts";
import { parseSpot, whereaboutsCode, type Spot, type View } from "#core/together/whereabouts.ts";
import type { DeviceFrame } from "#core/wire/frames.ts";
import { isSame } from "../documents/is-same.ts";
import { afterPaintInBackground } from "../platform/after-paint.ts";
import type { Link, LinkHappening } from "./link.ts";

export type Together = {
  /** Everybody else who has the session open, or had it a moment ago. */
  colleagues: Accessor<readonly Colleague[]>;
  /** The person is on this page of the session from now on. */
  goTo: (view: View) => void;
  /** What the link hears, this hears too. */
  beside: (link: Link) => Link;
  stop: () => void;
};

type Undated<T> = T extends { now: unknown } ? Omit<T, "now"> : never;
type Deps = { session: SessionId; me: PersonId; send: (frame: DeviceFrame) => void };

export function openTogether({ session, me, send }: Deps): Together {
  const [mark = 0] = crypto.getRandomValues(new Uint16Array(1));
  let state = presence(me, mark.toString(16).padStart(4, "0"));
  let view: View = "details";
  let spot: Spot | null = null;
  // Told every second, nearly always the same.
  const [shown, setShown] = createSignal<readonly Colleague[]>([], { equals: isSame });

  function happen(event: Undated<PresenceEvent>): void {
    const now = Date.now();
    const stepped = presenceStep(state, { ...event, now });
    state = stepped.state;
    if (stepped.say !== null) send({ type: "presence", log: session, on: stepped.say });
    setShown(colleagues(state, now));
  }

  let callOff: (() => void) | null = null;
  const move = () => {
    callOff?.();
    happen({ type: "moved", here: whereabouts() });
  };
  /** Colleagues hear of it a moment later than the person sees it: once, of where all the steps of a moment led. */
  const moveSoon = () => {
    callOff?.();
    callOff = afterPaintInBackground(move);
  };
  const whereabouts = () => (document.visibilityState === "hidden" ? AWAY : { view, spot });

  function hear(happening: LinkHappening): void {
    if (happening.type === "disconnected" || happening.type === "tick") return happen(happening);
    if (happening.type !== "heard") return;
    const { frame } = happening;
    if (frame.type === "opened") happen({ type: "entered" });
    if (frame.type === "presence") happen({ type: "heard", person: frame.person, on: frame.on });
  }

  function focused(event: FocusEvent): void {
    const target = event.type === "focusin" ? event.target : event.relatedTarget;
    const field = target instanceof Element ? target.closest<HTMLElement>("[data-spot]") : null;
    spot = parseSpot(field?.dataset["spot"] ?? "");
    moveSoon();
  }
  /** The last word of a page waits for nothing. */
  const leave = () => {
    callOff?.();
    send({ type: "presence", log: session, on: whereaboutsCode(AWAY, state.page) });
  };

  document.addEventListener("focusin", focused);
  document.addEventListener("focusout", focused);
  document.addEventListener("visibilitychange", move);
  window.addEventListener("pagehide", leave);
  return {
    colleagues: shown,
    goTo(next) {
      view = next;
      moveSoon();
    },
    beside: (link) => ({
      state: link.state,
      feed(happening) {
        link.feed(happening);
        hear(happening);
      },
    }),
    stop() {
      leave();
      document.removeEventListener("focusin", focused);
      document.removeEventListener("focusout", focused);
      document.removeEventListener("visibilitychange", move);
      window.removeEventListener("pagehide", leave);
    },
  };
}

const AWAY = { view: "away", spot: null } as const;
