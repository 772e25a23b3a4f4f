/** What buttons say wherever they stand; an act with an object is told where its object is. */
export const action = {
  add: "Ajouter",
  back: "Revenir",
  cancel: "Annuler",
  clear: "Vider le champ",
  close: "Fermer",
  continue: "Continuer",
  copied: "Copié !",
  copy: ({ what }: { what: string }) => `Copier ${what}`,
  copyFailed:
    "Le navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl C.",
  delete: "Supprimer",
  done: "Terminé",
  download: "Télécharger",
  edit: "Modifier",
  export: "Exporter",
  more: ({ name }: { name: string }) => `Actions pour ${name}`,
  retry: "Réessayer",
  search: "Rechercher",
  undo: "Annuler",
  validate: "Valider",
};
