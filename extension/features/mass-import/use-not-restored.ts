import { usePage } from "../../page/page.tsx";

/** More names in a toast are read by nobody. */
const MAX_NAMES = 5;

/** What is said of those whom an undo has left as they are; nothing where there are none. */
export function useNotRestored(): (names: readonly string[]) => string[] {
  const page = usePage();
  return (names) => {
    if (names.length === 0) return [];
    const words = page.messages().massImport;
    const others = names.length - MAX_NAMES;
    const shown = names.slice(0, MAX_NAMES);
    if (others > 0) shown.push(words.otherPeople({ count: others }));
    return [words.notRestored({ names: new Intl.ListFormat(page.language()).format(shown) })];
  };
}
