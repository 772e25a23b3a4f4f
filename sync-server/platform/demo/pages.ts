import type { Texts } from "./texts.ts";

/** The page on which somebody plays a candidate; `candidate.js` shows one section of it at a time. */
export function candidatePage(texts: Texts): string {
  const { join, start, test, end } = texts;
  const main = `
    <section id="join" aria-labelledby="join-title">
      <h2 id="join-title" tabindex="-1">${join.title}</h2>
      <form>
        ${field("sessionNumber", join.sessionNumber, 'inputmode="numeric" pattern="[0-9]+"')}
        ${field("lastName", join.lastName, 'maxlength="255"')}
        ${field("firstName", join.firstName, 'maxlength="255"')}
        ${field("birthdate", join.birthdate, 'type="date"')}
        <button class="primary">${join.button}</button>
      </form>
    </section>
    <section id="start" aria-labelledby="start-title" hidden>
      <h2 id="start-title" tabindex="-1">${start.title}</h2>
      <p class="who" data-name></p>
      <form hidden>
        ${field("accessCode", start.accessCode, 'maxlength="32" autocapitalize="characters" aria-describedby="code-hint"')}
        <p class="hint" id="code-hint">${start.hint}</p>
        <button class="primary">${start.begin}</button>
      </form>
      <button type="button" data-again>${end.again}</button>
    </section>
    <section id="test" aria-labelledby="test-title" hidden>
      <h2 id="test-title" tabindex="-1">${test.title}</h2>
      <p class="who" data-name></p>
      <p>${test.certification} <output class="code" id="certification"></output></p>
      <form>
        ${field("question", test.question, 'type="number" min="1" max="500" value="1"')}
        <button>${test.report}</button>
        <button type="button" id="no-extension">${test.noExtension}</button>
      </form>
      <p><button type="button" class="primary" id="finish">${test.finish}</button></p>
      <p id="sure" hidden>
        <button type="button" class="danger" id="sure-to-finish">${test.sureToFinish}</button>
        <button type="button" id="go-back">${test.goBack}</button>
      </p>
    </section>
    <section id="end" aria-labelledby="end-title" hidden>
      <h2 id="end-title" tabindex="-1">${end.title}</h2>
      <p class="who" data-name></p>
      <button type="button" data-again>${end.again}</button>
    </section>`;
  return page(texts, { ...texts, path: "candidate", lead: texts.demonstration, main });
}

/** The page on which somebody plays the platform that gives out the results. */
export function publishPage(texts: Texts): string {
  const { publish, join, received } = texts;
  const main = `
    <form>
      ${field("sessionNumber", join.sessionNumber, 'inputmode="numeric" pattern="[0-9]+"')}
      <button class="primary">${publish.button}</button>
      <button type="button" id="look">${received.button}</button>
    </form>
    <section id="received" aria-labelledby="received-title" hidden>
      <h2 id="received-title" tabindex="-1">${received.title}</h2>
      <p>${received.fingerprint} <output class="code" id="fingerprint"></output></p>
      <p id="no-addenda">${received.noAddenda}</p>
      <div id="addenda"></div>
    </section>`;
  return page(texts, { ...publish, path: "publish", main });
}

type Content = { path: string; title: string; lead: string; main: string };

function page(texts: Texts, { path, title, lead, main }: Content): string {
  const { lang, other, noScript } = texts;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="stylesheet" href="/demo/style.css" />
    <script type="application/json" id="texts">${asScriptData(texts)}</script>
    <script type="module" src="/demo/${path}.js"></script>
  </head>
  <body>
    <main>
      <header>
        <h1>${title}</h1>
        <a href="/demo/${path}?lang=${other.lang}" lang="${other.lang}">${other.name}</a>
      </header>
      <p class="lead">${lead}</p>
      <noscript><p class="alert">${noScript}</p></noscript>
      <p id="says" class="note" role="status"></p>
      <p id="refused" class="alert" role="alert"></p>
      ${main}
    </main>
  </body>
</html>
`;
}

function field(name: string, label: string, attributes: string): string {
  return `<label for="${name}">${label}</label>
        <input id="${name}" name="${name}" required autocomplete="off" ${attributes} />`;
}

/** JSON that cannot end the element it stands in. */
function asScriptData(texts: Texts): string {
  return JSON.stringify(texts).replaceAll("<", "\\u003c");
}
