import { createSignal, onCleanup, type Accessor } from "solid-js";

/** Whether the browser says that there is no network. */
export function useOffline(): Accessor<boolean> {
  const [isOffline, setOffline] = createSignal(!navigator.onLine);
  const follow = () => setOffline(!navigator.onLine);
  window.addEventListener("online", follow);
  window.addEventListener("offline", follow);
  onCleanup(() => {
    window.removeEventListener("online", follow);
    window.removeEventListener("offline", follow);
  });
  return isOffline;
}
