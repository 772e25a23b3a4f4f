// Where a link leads: pages of an extension have no public address, so this page tells what to do with it.
// The secret stands behind the `#`, which browsers do not send: neither the relay nor its proxy logs it.
import { Hono } from "hono";
import { readFileSync } from "node:fs";
import type { RouteEnv } from "../routes/context.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const FILES = {
  "link.js": "text/javascript; charset=utf-8",
  "link.css": "text/css; charset=utf-8",
} as const;

export function linkPages(): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  for (const [path, title] of Object.entries(TITLES)) {
    app.get(`/${path}`, (c) => c.html(linkPage(title), 200, { "Content-Security-Policy": POLICY }));
  }
  for (const [name, type] of Object.entries(FILES)) {
    const bytes = readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
    app.get(`/link/${name}`, (c) => c.body(bytes, 200, { "Content-Type": type }));
  }
  return app;
}

type Both = { fr: string; en: string };
/** As the extension writes the links. */
const TITLES = {
  invitation: { fr: "Rejoindre une équipe", en: "Join a team" },
  password: { fr: "Choisir un nouveau mot de passe", en: "Choose a new password" },
} as const satisfies Record<string, Both>;

/** Both languages: nobody knows here who reads. */
function linkPage({ fr, en }: Both): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${fr} · ${en} · Scellé</title>
    <link rel="stylesheet" href="/link/link.css" />
    <script type="module" src="/link/link.js"></script>
  </head>
  <body>
    <main>
      <h1>${fr}</h1>
      <ol>
        <li>Ouvrez Scellé dans ce navigateur ou dans un autre.</li>
        <li>Sur la page de connexion, choisissez «&nbsp;J’ai reçu un lien&nbsp;».</li>
        <li>Collez-y ce lien, en entier.</li>
      </ol>
      <p class="link"><output id="link"></output><button id="copy" type="button" hidden>Copier · Copy</button></p>
      <p id="done" role="status"></p>
      <noscript><p>Copiez l’adresse de cette page. <span lang="en">Copy the address of this page.</span></p></noscript>
      <p>Il ne sert qu’une fois et n’est que pour vous&nbsp;: ne le transmettez à personne.</p>
      <section lang="en">
        <h2>${en}</h2>
        <ol>
          <li>Open Scellé, in this browser or in another one.</li>
          <li>On the sign-in page choose “I was given a link”.</li>
          <li>Paste this link there, all of it.</li>
        </ol>
        <p>It works once and is for you alone: do not pass it on.</p>
      </section>
    </main>
  </body>
</html>
`;
}
