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
    nothing: ({ words }: { words: string }) =>
      `Rien ne correspond à « ${words} ». Essayez un nom, un numéro de session ou une action.`,
  },
  keys: {
    title: "Raccourcis du clavier",
    enabled: "Les raccourcis d’une seule lettre sont actifs quand aucun champ n’est choisi.",
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
    theme: "Apparence",
    themeSystem: "Comme le système",
    themeLight: "Claire",
    themeDark: "Sombre",
    server: "Adresse du serveur",
    serverManaged: "Définie par votre établissement.",
    serverInvalid: "Cette adresse n’est pas celle d’un serveur. Elle commence par https://.",
    singleKeys: "Raccourcis d’une seule lettre",
  },
  rehearsal: {
    tag: "Répétition",
    title: "Essayer sans risque",
    text: "La répétition ouvre une fausse session. Douze candidats inventés arrivent, commencent, signalent un problème, et le réseau tombe.",
    safe: "Rien n’est envoyé. Les données inventées ne se mêlent jamais aux vraies.",
    start: "Commencer la répétition",
    leave: "Quitter la répétition",
  },
};
