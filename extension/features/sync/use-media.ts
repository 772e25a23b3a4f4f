import { createSignal, onCleanup, type Accessor } from "solid-js";

/** Whether the page is as `query` of CSS says: for words, where style alone cannot do it. */
export function useMedia(query: string): Accessor<boolean> {
  const media = window.matchMedia(query);
  const [matches, setMatches] = createSignal(media.matches);
  const follow = () => setMatches(media.matches);
  media.addEventListener("change", follow);
  onCleanup(() => media.removeEventListener("change", follow));
  return matches;
}
