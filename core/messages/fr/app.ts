/** The frame around every page. */
export const app = {
  name: "Scellé",
  purpose:
    "Préparer, surveiller et clore une session de certification, à plusieurs, même sans réseau.",
  menu: {
    title: "Menu principal",
    sessions: "Sessions",
    register: "Élèves",
    team: "Équipe",
    rehearsal: "Répétition",
    settings: "Réglages",
    help: "Aide",
  },
  palette: {
    open: "Chercher ou faire…",
    title: "Palette de commandes",
    field: "Chercher ou faire",
    hint: "Une action, un numéro de session, une salle, une date",
    actions: "Actions",
    sessions: "Sessions",
    nothing: ({ words }: { words: string }) =>
      `Rien ne correspond à « ${words} ». Essayez une action, un numéro de session, une salle ou une date.`,
    act: {
      create: "Créer une session",
      list: "Voir les sessions",
      import: "Importer la base élèves",
      files: ({ mayImport }: { mayImport: boolean }): string =>
        mayImport
          ? "Créer, exporter ou restaurer des sessions par fichier"
          : "Exporter ou restaurer des sessions par fichier",
      verify: "Vérifier un reçu",
      team: "Voir l’équipe",
      settings: "Ouvrir les réglages",
      keys: "Voir les raccourcis du clavier",
      signOut: "Se déconnecter",
      /** Of the session that is open. */
      guide: () => "Lire le guide du surveillant",
      /** `session`: as `session 48217`, or one that has no number yet. */
      finalise: ({ session }: { session: string }) => `Finaliser la ${session}`,
      edit: ({ session }: { session: string }) => `Modifier la ${session}`,
      enrol: ({ session }: { session: string }) => `Inscrire des élèves à la ${session}`,
    },
    session: ({ sessionNumber }: { sessionNumber: number }) => `session ${sessionNumber}`,
    sessionPending: "session en attente de numéro",
  },
  keys: {
    title: "Raccourcis du clavier",
    enabled: "Les raccourcis d’une seule lettre sont actifs quand aucun champ n’est choisi.",
    disabled: "Les raccourcis d’une seule lettre sont désactivés. Activez-les dans les réglages.",
    /** What each key is called. */
    name: { enter: "Entrée", escape: "Échap", up: "↑", down: "↓" },
    palette: "Ouvrir la palette de commandes",
    search: "Chercher une session",
    nextRow: "Session suivante",
    previousRow: "Session précédente",
    openRow: "Ouvrir la session",
    create: "Créer une session",
    help: "Voir cette liste",
    close: "Fermer ce qui est ouvert",
  },
  skipToContent: "Aller au contenu",
  opening: "Ouverture de vos données enregistrées sur cet appareil.",
  notFound: {
    title: "Cette page n’existe pas",
    text: "Rien n’a été modifié. L’adresse est incomplète, ou la session a été supprimée.",
    act: "Revenir aux sessions",
  },
  failed: {
    title: "Cette page s’est arrêtée",
    text: "Ce qui était enregistré sur cet appareil l’est toujours. Rouvrez la page ; si cela se répète, envoyez le rapport à votre administrateur.",
    reopen: "Rouvrir la page",
    report: "Copier le rapport",
  },
  settings: {
    language: "Langue",
    server: "Adresse du serveur",
    serverManaged: "Définie par votre établissement.",
    serverInvalid: "Cette adresse n’est pas celle d’un serveur. Elle commence par https://.",
    singleKeys: "Raccourcis d’une seule lettre",
    singleKeysHint: "Sans effet dans un champ. La touche ? en montre la liste.",
  },
};
