import type { CategoryCode } from "../../report/categories.ts";

/** What is often written under a category; `…` is to be filled in. */
export const ready: Record<CategoryCode, readonly string[]> = {
  C1: [
    "Le prénom est à corriger en : …",
    "Le nom de naissance est à corriger en : …",
    "La date de naissance est à corriger en : …",
  ],
  C2: ["Un temps majoré de … % est à ajouter.", "Le temps majoré est à corriger en : … %."],
  C4: ["Était présent(e) et a oublié de signer.", "A signé sur la ligne d’un autre candidat : …"],
  C6: ["Consultait un téléphone pendant le test.", "Communiquait avec un autre candidat."],
  C7: [
    "L’ordinateur s’est éteint, puis a été rallumé.",
    "Le réseau a été lent pendant plusieurs minutes.",
    "Le poste a été changé pendant le test.",
  ],
  C8: [
    "Arrivée en retard, à …",
    "A quitté la salle sous surveillance, de … à …",
    "A eu besoin d’une pause, puis a repris.",
  ],
  E1: ["L’image est restée grise."],
  E2: ["Le simulateur est resté blanc.", "L’application ne répondait plus."],
  E3: ["Le fichier ne s’est pas téléchargé.", "Le fichier téléchargé ne s’ouvre pas."],
  E4: ["Le site affiche une erreur."],
  E5: ["Le filtrage du réseau bloque le site."],
  E8: ["Le temps imparti s’est écoulé avant la réponse."],
  E9: ["Le logiciel s’est fermé pendant la question.", "Le logiciel n’est pas sur ce poste."],
  E10: ["Une fenêtre du système s’est ouverte par-dessus la question."],
  E11: ["La page est restée blanche après la réponse."],
  E12: ["Les couleurs de la question ne se distinguent pas."],
};
