/** Everything that a session says of one person. */
export const record = {
  title: "Données d’un candidat",
  person: "La personne",
  session: "La session",
  entries: "Ce qui s’est passé",
  time: "Heure",
  what: "Ce qui est noté",
  by: "Par",
  platform: "Plateforme",
  removed: "Retiré(e) de la liste le",
  removedReports: "Signalements supprimés depuis",
  fromSheet: "Repris d’un PV rempli.",
  nothing: "Rien n’a été noté à son sujet.",
  result: "Résultat publié",
  status: "Statut",
  pix: "Nombre de Pix",
  certification: "N° de certification",
  levels: "Niveaux par compétence",
  comment: "Commentaire du jury",
  needed: "Oui",
  extraTime: ({ percent }: { percent: number }) => `${percent} %`,
  takenBack: ({ sentence }: { sentence: string }) => `${sentence} Annulé depuis.`,
  extent:
    "Ce document contient tout ce que cette session garde sur cette personne. Les notes du journal de la salle ne concernent personne en particulier et n’y figurent pas.",
  fileName: ({ sessionNumber }: { sessionNumber: number | null }) =>
    sessionNumber === null ? "donnees-candidat" : `donnees-candidat-session-${sessionNumber}`,
};
