import { createRenderEffect, type Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";

/** Names the tab in the browser after the page: the first that a screen reader says of it. */
export function usePageTitle(title: Accessor<string>): void {
  const page = usePage();
  createRenderEffect(() => {
    document.title = `${title()} · ${page.messages().app.name}`;
  });
}
