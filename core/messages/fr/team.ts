import { number, plural } from "./counting.ts";

type Count = { count: number };
type Named = { name: string };
type Addressed = { email: string };

/** Who belongs to a centre, and how others come in. */
export const team = {
  title: "Équipe",
  members: ({ count }: Count) => `Membres (${number(count)})`,
  invitations: ({ count }: Count) => `Invitations (${number(count)})`,
  name: "Nom",
  email: "Adresse e-mail",
  role: "Rôle",
  acts: "Actions",
  you: "vous",
  away: "La liste est sur le serveur, et il ne répond pas. Elle reviendra toute seule.",
  forAdmins: "Seuls les administrateurs invitent des membres et changent leur rôle.",
  roleOf: ({ name }: Named) => `Rôle de ${name}`,
  roleChanged: {
    admin: ({ name }: Named) => `${name} est maintenant administrateur du centre.`,
    member: ({ name }: Named) => `${name} est maintenant membre du centre.`,
  },
  lastAdmin: "Un centre garde au moins un administrateur. Nommez-en d’abord un autre.",
  stepDown: {
    title: "Ne plus être administrateur ?",
    text: "Vous ne pourrez plus gérer l’équipe. Seul un autre administrateur pourra vous rendre ce rôle.",
    act: "Devenir membre",
  },
  referer: {
    column: "Référent",
    tag: "Référent",
    name: ({ name }: Named) => `Désigner ${name} comme référent CléA Numérique`,
    nameShort: "Désigner",
    named: ({ name }: Named) => `${name} est maintenant le référent CléA Numérique du centre.`,
    end: ({ name }: Named) => `Ne plus désigner ${name} comme référent CléA Numérique`,
    endShort: "Ne plus désigner",
    ended: ({ name }: Named) => `${name} n’est plus le référent CléA Numérique du centre.`,
  },
  remove: {
    act: ({ name }: Named) => `Retirer ${name} de l’équipe`,
    title: ({ name }: Named) => `Retirer ${name} de l’équipe ?`,
    text: "Cette personne n’aura plus accès au centre, tout de suite et sur tous ses appareils. Ce qu’elle a écrit reste dans les sessions ; ce qu’elle n’a pas encore envoyé n’arrivera plus. Pour revenir, il lui faudra une invitation.",
    confirm: "Retirer de l’équipe",
    done: ({ name }: Named) => `${name} ne fait plus partie de l’équipe.`,
  },
  leave: {
    act: "Quitter le centre",
    stay: "Rester dans le centre",
    title: ({ centre }: { centre: string }) => `Quitter ${centre} ?`,
    text: "Les sessions restent au reste de l’équipe. Vous serez déconnecté, et les données du centre quittent cet appareil. Pour revenir, il vous faudra une invitation.",
  },
  passwordLink: {
    act: ({ name }: Named) => `Mot de passe oublié : créer un lien pour ${name}`,
    short: "Mot de passe oublié",
    ready: ({ name }: Named) =>
      `Voici le lien pour ${name}. Il sert une fois, pendant 24 h. Il n’est affiché que maintenant : copiez-le.`,
  },
  blocked: "Connexion bloquée",
  unblock: ({ name }: Named) => `Débloquer la connexion de ${name}`,
  unblockShort: "Débloquer",
  unblocked: ({ name }: Named) => `${name} peut à nouveau se connecter.`,
  invite: {
    act: "Inviter des membres",
    field: "Adresses e-mail",
    hint: "Une ou plusieurs, séparées par des virgules. Chacune reçoit son lien, que vous transmettez.",
    missing: "Veuillez indiquer au moins une adresse e-mail.",
    invalid: ({ emails }: { emails: string }) => `À corriger, adresse incomplète : ${emails}.`,
    "already-member": ({ emails }: { emails: string }) => `Déjà dans l’équipe : ${emails}.`,
    "already-invited": ({ emails }: { emails: string }) =>
      `Déjà invité, renouvelez plutôt l’invitation : ${emails}.`,
    tooMany: ({ count }: Count) =>
      `Invitez ${number(count)} personnes à la fois au plus. Rien n’a été envoyé.`,
    submit: "Créer les liens",
    ready: ({ count }: Count) =>
      plural(count, {
        one: "L’invitation est créée. Son lien n’est affiché que maintenant : copiez-le et transmettez-le.",
        other: `${number(count)} invitations sont créées. Leurs liens ne sont affichés que maintenant : copiez-les et transmettez-les.`,
      }),
    nobody: "Aucune invitation en attente",
    nobodyText: "Les personnes invitées apparaissent ici jusqu’à ce qu’elles rejoignent l’équipe.",
  },
  invitation: {
    linkedAt: "Dernier lien",
    state: "État",
    open: ({ day }: { day: string }) => `Ouverte jusqu’au ${day}`,
    expired: ({ day }: { day: string }) => `Expirée depuis le ${day}`,
    renew: ({ email }: Addressed) => `Renouveler l’invitation de ${email}`,
    renewShort: "Renouveler",
    renewed: ({ email }: Addressed) =>
      `Voici le nouveau lien pour ${email} ; l’ancien ne fonctionne plus. Il n’est affiché que maintenant : copiez-le.`,
    cancel: ({ email }: Addressed) => `Annuler l’invitation de ${email}`,
    cancelled: ({ email }: Addressed) => `L’invitation de ${email} est annulée.`,
    restored: ({ email }: Addressed) => `L’invitation de ${email} est de nouveau ouverte.`,
  },
  copyLink: ({ email }: Addressed) => `le lien pour ${email}`,
};
