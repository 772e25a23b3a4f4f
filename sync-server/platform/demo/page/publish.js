// A person plays the test platform: gives out the results of one session, and looks at what it has got of it.
import { ask, refuse, say, tell, texts } from "./ask.js";

const form = document.querySelector("form");
const sessionNumber = () => Number(new FormData(form).get("sessionNumber"));

async function publish() {
  refuse("");
  const told = await tell("published", { sessionNumber: sessionNumber() });
  if (told.ok) return say(texts.says.published);
  say("");
  refuse(told.code);
}

async function look() {
  refuse("");
  const told = await ask("/demo/received", { sessionNumber: sessionNumber() });
  document.getElementById("received").hidden = !told.ok;
  if (!told.ok) return refuse(told.code);
  show(told.answer);
}

function show({ contentHash, addenda }) {
  document.getElementById("fingerprint").textContent = contentHash;
  document.getElementById("no-addenda").hidden = addenda.length > 0;
  document.getElementById("addenda").replaceChildren(...addenda.flatMap(addendumParts));
  document.getElementById("received-title").focus();
}

function addendumParts({ at, reason, differences }) {
  const times = new Intl.DateTimeFormat(texts.locale, { dateStyle: "long", timeStyle: "short" });
  const time = times.format(new Date(at));
  const list = document.createElement("ul");
  list.append(...differences.map((each) => element("li", sentenceOf(each))));
  return [
    element("h3", texts.received.addendum.replace("{time}", time)),
    element("p", reason || texts.received.noReason),
    list,
  ];
}

/** What it was and what it would be; of a new thing all that it says. */
function sentenceOf({ thing, field, before, after }) {
  const said = field === null ? Object.values(after) : [after];
  const words = said.filter((value) => value !== null && value !== "").join(", ");
  const change = before === null || before === "" ? words : `${before} → ${words}`;
  return texts.locale.startsWith("fr")
    ? `${texts.received.things[thing]}\u00a0: ${change}`
    : `${texts.received.things[thing]}: ${change}`;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void publish();
});
document.getElementById("look").addEventListener("click", () => {
  if (form.reportValidity()) void look();
});
