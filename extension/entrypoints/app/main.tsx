// Jitless first: every other import may bring a schema.
// oxlint-disable-next-line import/first
import "../../platform/jitless.ts";
import { startPage } from "../../page/start-page.tsx";
import { App } from "../../routes/App.tsx";

startPage(App);
