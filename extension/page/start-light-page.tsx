// A page that opens without documents, and so without the 3.6 MB of Automerge.
import type { Component } from "solid-js";
import { Dynamic } from "solid-js/web";
import { openDatabase } from "../documents/database.ts";
import { PageProvider, readPageStart, type PageStart } from "./page.tsx";
import { renderPage, Shell } from "./shell.tsx";

/** `view` is rendered as soon as who has come in is read, which is a matter of milliseconds. */
export function startLightPage(view: Component): void {
  renderPage(() => (
    <Shell open={openPage} waiting={null}>
      {(start) => (
        <PageProvider start={start}>
          <Dynamic component={view} />
        </PageProvider>
      )}
    </Shell>
  ));
}

function openPage(): Promise<PageStart> {
  return readPageStart(openDatabase());
}
