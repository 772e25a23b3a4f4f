// Shows the link as it was opened, to be copied whole.
const link = document.querySelector("#link");
const button = document.querySelector("#copy");
const done = document.querySelector("#done");

link.textContent = location.href;
button.hidden = false;
button.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    done.textContent = "Copié\u00a0! · Copied";
  } catch {
    getSelection().selectAllChildren(link);
    done.textContent =
      "Le lien est sélectionné\u00a0: appuyez sur Ctrl C. · It is selected: press Ctrl C.";
  }
});
