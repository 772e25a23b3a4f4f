// A person plays the test platform and gives out the results of one session.
import { refuse, say, tell, texts } from "./ask.js";

const form = document.querySelector("form");

async function publish(data) {
  refuse("");
  const told = await tell("published", { sessionNumber: Number(data.get("sessionNumber")) });
  if (told.ok) return say(texts.says.published);
  say("");
  refuse(told.code);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void publish(new FormData(form));
});
