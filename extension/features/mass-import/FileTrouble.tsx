import { Match, Show, Switch } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMassFiles } from "./mass-files-context.tsx";

/** Why a file is none, or which of its columns are not those of the template. */
export function FileTrouble() {
  const page = usePage();
  const { incoming } = useMassFiles();
  const words = () => page.messages().massImport;
  const listed = (headings: readonly string[]) =>
    new Intl.ListFormat(page.language()).format(
      headings
        .slice(0, MAX_SHOWN)
        .map((heading) => words().quoted({ heading: shortened(heading) })),
    );
  const headings = () => {
    const refused = incoming.refused();
    return refused?.reason === "headings-not-valid" ? refused : null;
  };
  const reason = () => {
    const refused = incoming.refused();
    return refused && refused.reason !== "headings-not-valid" ? refused.reason : null;
  };

  return (
    <Switch>
      <Match when={reason()}>
        {(why) => (
          <Note tone="signal" live="assertive">
            {words().refused[why()]}
          </Note>
        )}
      </Match>
      <Match when={headings()}>
        {(wrong) => (
          <Note tone="signal" live="assertive">
            {words().headings.altered}
            <Show when={wrong().unknown.length}>
              <p>{words().headings.unknown({ headings: listed(wrong().unknown) })}</p>
            </Show>
            <Show when={wrong().missing.length}>
              <p>{words().headings.missing({ headings: listed(wrong().missing) })}</p>
            </Show>
          </Note>
        )}
      </Match>
    </Switch>
  );
}

/** The first line of some other file may be anything. */
const MAX_SHOWN = 30;
const MAX_LETTERS = 80;

function shortened(heading: string): string {
  return heading.length > MAX_LETTERS ? `${heading.slice(0, MAX_LETTERS)}…` : heading;
}
