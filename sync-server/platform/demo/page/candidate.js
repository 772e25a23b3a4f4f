// A person plays a candidate: joins, waits to be seen, types the access code, takes the test.
import { ask, heard, refuse, say, tell, texts } from "./ask.js";

const POLL_MS = 2000;
const KEY = "candidate";

/** Who plays in this tab: `running` once this tab has begun the test or gone on with it. */
let player = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
let shown = "join";

const section = (id) => document.getElementById(id);
const formOf = (id) => section(id).querySelector("form");

function play(next) {
  player = next;
  if (next) sessionStorage.setItem(KEY, JSON.stringify(next));
  else sessionStorage.removeItem(KEY);
  for (const name of document.querySelectorAll("[data-name]")) name.textContent = next?.name ?? "";
}

/** Shows one section; whoever acted, or whose test has ended, is taken to its title. */
function show(id) {
  if (shown === id) return;
  for (const each of ["join", "start", "test", "end"]) section(each).hidden = each !== id;
  shown = id;
  section(`${id}-title`).focus();
}

function on(form, act) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    refuse("");
    void act(new FormData(form));
  });
}

async function join(data) {
  const sessionNumber = Number(data.get("sessionNumber"));
  const person = Object.fromEntries(
    ["lastName", "firstName", "birthdate"].map((name) => [name, data.get(name)]),
  );
  const told = await tell("joined", { sessionNumber, ...person });
  if (!told.ok) return refuse(told.code, told.opensOn);
  const name = `${person.lastName.toUpperCase()} ${person.firstName}`;
  play({ sessionNumber, candidate: told.answer.candidate, name, running: false });
  await look();
}

async function start(data) {
  const { sessionNumber, candidate } = player;
  const accessCode = data.get("accessCode");
  const told = await tell("started", { sessionNumber, candidate, accessCode });
  if (!told.ok) return refuse(told.code);
  formOf("start").reset();
  play({ ...player, running: true });
  await look();
}

async function report(about, question) {
  const { sessionNumber, candidate } = player;
  const told = await tell("alert-raised", { sessionNumber, candidate, about, question });
  if (!told.ok) return refuse(told.code);
  await look();
}

async function finish() {
  const { sessionNumber, candidate } = player;
  section("sure").hidden = true;
  const told = await tell("finished", { sessionNumber, candidate, how: "completed" });
  if (!told.ok) return refuse(told.code);
  await look();
}

/** Asks where this candidate stands, and shows it. */
async function look() {
  if (!player) return;
  const { sessionNumber, candidate } = player;
  const looked = await ask("/demo/look", { sessionNumber, candidate });
  if (player?.candidate !== candidate) return;
  if (!looked.ok) return refuse(looked.code);
  heard();
  render(looked.answer);
}

function render(test) {
  if (test.how !== null) return renderEnd(test);
  if (test.started && player.running) return renderTest(test);
  formOf("start").hidden = test.refusal !== null;
  formOf("start").querySelector("button").textContent = test.started
    ? texts.start.goOn
    : texts.start.begin;
  say(beforeTheTest(test));
  show("start");
}

function beforeTheTest({ refusal, started }) {
  const { says, refusals } = texts;
  if (refusal === null) return started ? says.mayGoOn : says.mayBegin;
  if (refusal === "not-present") return says.waiting;
  return refusal === "resume-not-authorised" ? says.resumeNeeded : refusals[refusal];
}

function renderTest({ certification, alert }) {
  section("certification").textContent = String(certification);
  for (const button of formOf("test").querySelectorAll("button")) {
    button.disabled = alert?.open === true;
  }
  say(duringTheTest(alert));
  show("test");
}

function duringTheTest(alert) {
  const { says } = texts;
  if (!alert) return says.running;
  if (alert.open) return says.alertRaised;
  if (alert.about === "extension") return says.alertCleared;
  return alert.answer === "validated" ? says.alertValidated : says.alertDismissed;
}

function renderEnd({ how }) {
  say(how === "completed" ? texts.says.completed : texts.says.endedByInvigilator);
  show("end");
}

async function follow() {
  if (player && shown !== "end" && !document.hidden) await look();
  setTimeout(follow, POLL_MS);
}

on(formOf("join"), join);
on(formOf("start"), start);
on(formOf("test"), (data) => report("question", Number(data.get("question"))));
section("no-extension").addEventListener("click", () => void report("extension", null));
section("finish").addEventListener("click", () => {
  section("sure").hidden = false;
  section("go-back").focus();
});
section("go-back").addEventListener("click", () => {
  section("sure").hidden = true;
  section("finish").focus();
});
section("sure-to-finish").addEventListener("click", () => void finish());
for (const again of document.querySelectorAll("[data-again]")) {
  again.addEventListener("click", () => {
    play(null);
    say("");
    show("join");
  });
}

play(player);
void follow();
