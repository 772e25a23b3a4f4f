import { defineConfig } from "wxt";
import { withoutUnusedParts } from "./extension/unused-parts.ts";

// The manifest asks for as little as the product can live with: no host permissions, no content
// script. The relay is reached by WebSocket and fetch, for which `connect-src` is enough.
const CONNECT =
  "connect-src 'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*";

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  modules: ["@wxt-dev/module-solid"],
  imports: false,
  // automerge-repo brings cbor-x, whose usual entry compiles code at run time: the policy below forbids it.
  vite: () => ({
    plugins: [withoutUnusedParts()],
    resolve: { alias: [{ find: /^cbor-x$/, replacement: "cbor-x/index-no-eval" }] },
  }),
  manifest: {
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "fr",
    action: {},
    permissions: ["storage", "unlimitedStorage", "alarms"],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; ${CONNECT}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  },
});
