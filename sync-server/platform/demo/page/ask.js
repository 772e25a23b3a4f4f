// What the pages of the demonstration share: asking the relay, and saying what came of it.
export const texts = JSON.parse(document.getElementById("texts").textContent);

/** @returns {Promise<{ok: true, answer: any} | {ok: false, code: string, opensOn?: string}>} */
export async function ask(path, body) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    return response.ok ? { ok: true, answer } : { ok: false, ...answer };
  } catch {
    return { ok: false, code: "unreachable" };
  }
}

/** Tells the relay one event, as the test platform would. */
export function tell(kind, told) {
  return ask("/demo/facts", { event: newEvent(), kind, ...told });
}

/** Says what has happened. News ends an earlier refusal, which stands while nothing changes. */
export function say(sentence) {
  if (write("says", sentence)) refuse("");
}

/**
 * Says why something was not done, or with "" that it is over; an unknown code is the relay's mistake.
 * `opensOn` is the day to wait for, where there is one.
 */
export function refuse(code, opensOn) {
  const { refusals, says } = texts;
  const sentence =
    code === "unreachable" ? says.unreachable : (refusals[code] ?? refusals.internal);
  write("refused", code === "" ? "" : sentence.replace("{day}", dayInWords(opensOn)));
}

function dayInWords(day) {
  if (day === undefined) return "";
  const dates = new Intl.DateTimeFormat(texts.locale, { dateStyle: "full", timeZone: "UTC" });
  return dates.format(new Date(day));
}

/** The relay answers: what was said of its silence is over. */
export function heard() {
  if (document.getElementById("refused").textContent === texts.says.unreachable) refuse("");
}

/** Whether it says something new: a live region is read aloud whenever it is written. */
function write(id, sentence) {
  const element = document.getElementById(id);
  if (element.textContent === sentence) return false;
  element.textContent = sentence;
  return true;
}

/** A random UUID; `crypto.randomUUID` is missing on a page without TLS. */
function newEvent() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
