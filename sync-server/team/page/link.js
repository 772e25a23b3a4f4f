// Shows the link as it was opened, to be copied whole. What it opens stands no longer in the address bar
// then, where it would be seen over a shoulder, kept in the history, or sent on with the page.
const address = location.href;
history.replaceState(null, "", location.pathname);

const link = document.querySelector("#link");
const button = document.querySelector("#copy");
const done = document.querySelector("#done");

link.textContent = address;
button.hidden = false;
button.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(address);
    done.textContent = "Copié\u00a0! · Copied";
  } catch {
    getSelection().selectAllChildren(link);
    done.textContent =
      "Le lien est sélectionné\u00a0: appuyez sur Ctrl C. · It is selected: press Ctrl C.";
  }
});
