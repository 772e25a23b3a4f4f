import { resolve } from "node:path";
import { defineConfig } from "wxt";
import { communeTable } from "./extension/commune-table.ts";
import { withoutUnusedParts } from "./extension/unused-parts.ts";
import { withoutUnusedWasm } from "./extension/unused-wasm.ts";

// The manifest asks for as little as the product can live with: no host permissions, no content
// script. The relay is reached by WebSocket and fetch, for which `connect-src` is enough.
const CONNECT =
  "connect-src 'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*";

// Firefox shows this to whoever installs the extension. It goes to the server of the school and nowhere else.
const SENT_TO_THE_SERVER = ["authenticationInfo", "personallyIdentifyingInfo"];

/** Beside the pages, which read it when a birthplace is first typed. */
const COMMUNES = "communes.txt";

export default defineConfig({
  srcDir: "extension",
  manifestVersion: 3,
  publicDir: "extension/public",
  modules: ["@wxt-dev/module-solid"],
  imports: false,
  // Firefox's reviewers build from the sources: what a developer left lying about is none.
  zip: { excludeSources: ["out/**", "data/**"] },
  hooks: {
    "build:publicAssets"(_, files) {
      files.push({ relativeDest: COMMUNES, contents: communeTable() });
    },
  },
  vite: () => ({
    // The oldest browsers in which it runs, see the manifest: nothing is written out for older ones.
    build: { target: ["chrome123", "firefox140"] },
    plugins: [withoutUnusedParts(), withoutUnusedWasm()],
    worker: { plugins: () => [withoutUnusedParts()] },
    resolve: {
      alias: [
        // automerge-repo brings cbor-x, whose usual entry compiles code at run time: the policy forbids it.
        { find: /^cbor-x$/, replacement: "cbor-x/index-no-eval" },
        // … and bs58check, which brings a second SHA-256.
        {
          find: /^@noble\/hashes\/sha256$/,
          replacement: resolve("node_modules/@noble/hashes/sha2.js"),
        },
      ],
    },
  }),
  manifest: ({ browser }) => ({
    // Chromium has `light-dark()`, on which every colour rests, since 123.
    ...(browser === "firefox" ? forFirefox() : { minimum_chrome_version: "123" }),
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "fr",
    action: {},
    permissions: ["storage", "unlimitedStorage", "alarms"],
    // Asked for by whoever switches them on in the panel.
    optional_permissions: ["notifications"],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; ${CONNECT}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  }),
});

// The current long-term release: below it Firefox does not ask for consent to what is sent.
function forFirefox() {
  return {
    browser_specific_settings: {
      gecko: {
        id: "scelle@scelle.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: SENT_TO_THE_SERVER },
      },
    },
  };
}
