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
  for (const [path, words] of Object.entries(PAGES)) {
    app.get(`/${path}`, (c) => c.html(linkPage(words), 200, { "Content-Security-Policy": POLICY }));
  }
  for (const [name, type] of Object.entries(FILES)) {
    const bytes = readFileSync(new URL(`page/${name}`, import.meta.url), "utf8");
    app.get(`/link/${name}`, (c) => c.body(bytes, 200, { "Content-Type": type }));
  }
  return app;
}

type Words = { title: string; steps: readonly string[]; care: string };
type Both = { fr: Words; en: Words };

/** How a link that concerns an account is used. */
const ACCOUNT_LINK = {
  fr: {
    steps: [
      "Ouvrez Scellé dans ce navigateur ou dans un autre.",
      "Sur la page de connexion, choisissez «&nbsp;J’ai reçu un lien&nbsp;».",
      "Collez-y ce lien, en entier.",
    ],
    care: "Il ne sert qu’une fois et n’est que pour vous&nbsp;: ne le transmettez à personne.",
  },
  en: {
    steps: [
      "Open Scellé, in this browser or in another one.",
      "On the sign-in page choose “I was given a link”.",
      "Paste this link there, all of it.",
    ],
    care: "It works once and is for you alone: do not pass it on.",
  },
};

/** Under the paths that the extension writes into the links. */
const PAGES = {
  invitation: {
    fr: { title: "Rejoindre une équipe", ...ACCOUNT_LINK.fr },
    en: { title: "Join a team", ...ACCOUNT_LINK.en },
  },
  password: {
    fr: { title: "Choisir un nouveau mot de passe", ...ACCOUNT_LINK.fr },
    en: { title: "Choose a new password", ...ACCOUNT_LINK.en },
  },
  join: {
    fr: {
      title: "Surveiller une session de certification",
      steps: [
        "Sur l’ordinateur avec lequel vous surveillez, cliquez sur l’icône de Scellé dans la barre du navigateur, puis sur «&nbsp;Ouvrir le panneau&nbsp;».",
        "Collez ce lien, en entier, dans «&nbsp;Numéro de la session&nbsp;», ou choisissez «&nbsp;Scanner le QR avec la caméra&nbsp;» et présentez le code QR du kit surveillant.",
        "Indiquez vos prénom et nom, puis choisissez «&nbsp;Surveiller la session&nbsp;».",
      ],
      care: "Ce lien ouvre la session aux surveillants&nbsp;: ne le montrez pas aux candidats.",
    },
    en: {
      title: "Invigilate a certification session",
      steps: [
        "On the computer with which you invigilate, click the Scellé icon in the toolbar of the browser, then “Open the panel”.",
        "Paste this link, all of it, into “Session number”, or choose “Scan the QR code with the camera” and hold up the QR code of the invigilator kit.",
        "Type your first and last name, then choose “Invigilate the session”.",
      ],
      care: "This link opens the session to invigilators: do not show it to the candidates.",
    },
  },
} as const satisfies Record<string, Both>;

/** Both languages: nobody knows here who reads. */
function linkPage({ fr, en }: Both): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${fr.title} · ${en.title} · Scellé</title>
    <link rel="stylesheet" href="/link/link.css" />
    <script type="module" src="/link/link.js"></script>
  </head>
  <body>
    <main>
      <h1>${fr.title}</h1>
      ${list(fr.steps)}
      <p class="link"><output id="link"></output><button id="copy" type="button" hidden>Copier · Copy</button></p>
      <p id="done" role="status"></p>
      <noscript><p>Copiez l’adresse de cette page. <span lang="en">Copy the address of this page.</span></p></noscript>
      <p>${fr.care}</p>
      <section lang="en">
        <h2>${en.title}</h2>
        ${list(en.steps)}
        <p>${en.care}</p>
      </section>
    </main>
  </body>
</html>
`;
}

function list(steps: readonly string[]): string {
  return `<ol>${steps.map((step) => `<li>${step}</li>`).join("")}</ol>`;
}
