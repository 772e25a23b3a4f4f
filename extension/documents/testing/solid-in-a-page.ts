// Outside a browser, "solid-js" is its build for servers, in which nothing ever changes. Imported
// before Solid, this gives tests the build that a page has.
import { registerHooks } from "node:module";

const BUILDS: readonly (readonly [string, string])[] = [
  ["/solid-js/dist/server.js", "/solid-js/dist/solid.js"],
  ["/solid-js/store/dist/server.js", "/solid-js/store/dist/store.js"],
];

registerHooks({
  resolve(specifier, context, nextResolve) {
    const found = nextResolve(specifier, context);
    const build = BUILDS.find(([server]) => found.url.endsWith(server));
    return build ? { ...found, url: found.url.replace(...build) } : found;
  },
});
