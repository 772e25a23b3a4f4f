// The pictures of a tour on one page: a line for each stop, the narrow ones beside the wide ones.
import { basename } from "node:path";

/** Of these files, which stand in the same folder as the page. */
export function contactSheet(paths: readonly string[]): string {
  const files = paths.map((path) => basename(path)).toSorted();
  const stops = new Set(files.map(stopOf));
  const lines = [...stops].map((stop) =>
    line(
      stop,
      files.filter((file) => stopOf(file) === stop),
    ),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { margin: 1rem; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }
  h2 { position: sticky; left: 1rem; width: fit-content; margin: 2rem 0 .5rem; font-size: 1rem; }
  div { display: flex; gap: .75rem; align-items: start; }
  figure { margin: 0; }
  figcaption { font-size: .75rem; }
  img { height: 30rem; width: auto; border: 1px solid #888; }
</style>
<h1>Every screen</h1>
${lines.join("\n")}
</html>
`;
}

function stopOf(file: string): string {
  return file.split("--")[0] ?? file;
}

function line(stop: string, files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>` +
      `<figcaption>${file.split("--")[1]?.replace(".png", "") ?? ""}</figcaption></figure>`,
  );
  return `<section><h2>${stop}</h2><div>${figures.join("")}</div></section>`;
}
