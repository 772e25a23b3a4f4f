import type { HttpRefusal } from "../../wire/http.ts";
import type { RefusedTry } from "../refused-try.ts";

/** Of an answer that no person can have caused by what they typed. */
export const elsewhere = {
  "bad-request": () =>
    "Le serveur n’a pas compris la demande. Rien n’a été modifié. Mettez l’extension à jour, puis recommencez.",
  "not-signed-in": () =>
    "Vous n’êtes plus connecté. Ce que vous avez écrit est gardé sur cet appareil. Connectez-vous pour l’envoyer.",
  "origin-forbidden": () =>
    "Le serveur n’accepte pas cette extension. Rien n’a été envoyé. Prévenez votre administrateur.",
  "not-found": () =>
    "Le serveur ne connaît pas cette adresse. Rien n’a été envoyé. Vérifiez l’adresse du serveur dans les réglages.",
  "session-started": () => "Un test a déjà commencé. Rien n’a été modifié.",
  "too-large": () => "C’est plus long que ce que le serveur accepte. Rien n’a été envoyé.",
  internal: () =>
    "Le serveur a rencontré un problème. Rien n’a été modifié. Réessayez dans un instant.",
  busy: () =>
    "Beaucoup de personnes se connectent en ce moment. Rien n’a été modifié. Réessayez dans un instant.",
  "store-unavailable": () =>
    "Le serveur ne peut rien enregistrer pour le moment. Ce que vous avez écrit est gardé sur cet appareil. Réessayez dans un instant.",
};

const signInRefused: Record<HttpRefusal, RefusedTry> = {
  ...elsewhere,
  "wrong-credentials": () =>
    "L’adresse e-mail ou le mot de passe est incorrect. Il reste possible de demander à votre administrateur un nouveau mot de passe.",
  "slow-down": ({ wait }) =>
    `Trop d’essais. Réessayez dans ${wait}, ou demandez à votre administrateur un nouveau mot de passe.`,
  blocked: () =>
    "Trop d’essais avec un mauvais mot de passe : la connexion est bloquée depuis ce réseau. Demandez à votre administrateur de la débloquer.",
  "session-finalised": () => "La session est finalisée. Plus personne ne peut y entrer.",
};

const entryRefused: Record<HttpRefusal, RefusedTry> = {
  ...elsewhere,
  "wrong-credentials": () =>
    "Le numéro de session et/ou le mot de passe saisis sont incorrects. Ils figurent en haut du kit surveillant.",
  "slow-down": ({ wait }) =>
    `Trop d’essais. Réessayez dans ${wait}, ou utilisez le code QR du kit surveillant.`,
  blocked: () =>
    "Trop d’essais avec un mauvais mot de passe : plus personne ne peut entrer avec celui-ci. Demandez à l’administrateur d’en donner un nouveau. Ceux qui sont déjà dans la session y restent.",
  "session-finalised": () =>
    "La session a déjà été finalisée. Plus personne ne peut y entrer. Pour la relire, adressez-vous à l’administrateur.",
};

/** Who one is, and getting in. */
export const account = {
  centre: "Centre de certification",
  name: "Compte",
  welcome: {
    title: "Bienvenue dans Scellé",
    question: "Que venez-vous faire ?",
    organise: "J’organise les sessions",
    organiseHint:
      "Créer, inscrire les élèves, télécharger, finaliser. Avec votre e-mail et votre mot de passe.",
    invigilate: "Je surveille une épreuve",
    invigilateHint:
      "Il vous faut le numéro de session et le mot de passe, ou le code QR du kit surveillant.",
  },
  signIn: {
    title: "Se connecter",
    email: "Adresse e-mail",
    emailMissing: "Veuillez indiquer votre adresse e-mail.",
    emailInvalid: "Cette adresse e-mail est incomplète. Elle ressemble à prenom.nom@exemple.fr.",
    password: "Mot de passe",
    passwordMissing: "Veuillez indiquer votre mot de passe.",
    submit: "Se connecter",
    hint: "Les identifiants sont ceux que votre administrateur vous a remis.",
    noCentre:
      "Votre compte n’est membre d’aucun centre de certification. Pour surveiller une session, utilisez son numéro et son mot de passe.",
    refused: signInRefused,
    unreachable:
      "Le serveur ne répond pas à cette adresse. Rien n’a été envoyé. Vérifiez l’adresse, puis réessayez.",
  },
  join: {
    title: "Rejoindre une session",
    number: "Numéro de la session",
    numberMissing: "Veuillez indiquer le numéro de la session.",
    password: "Mot de passe de la session",
    passwordMissing: "Veuillez indiquer le mot de passe de la session.",
    passwordHint:
      "Le mot de passe de la session à surveiller vous a été communiqué par un administrateur.",
    name: "Vos prénom et nom",
    nameHint: "Vos collègues les voient, et le PV les porte.",
    nameMissing: "Veuillez indiquer vos prénom et nom.",
    submit: "Surveiller la session",
    offline:
      "Entrer dans une session demande une connexion. Vous pourrez ensuite continuer sans réseau.",
    refused: entryRefused,
  },
  role: {
    admin: "Administrateur",
    member: "Membre",
    invigilator: "Surveillant",
  },
  signOut: {
    act: "Se déconnecter",
    expired:
      "Votre connexion a expiré. Tout ce que vous écrivez est gardé sur cet appareil. Connectez-vous pour l’envoyer.",
  },
  team: {
    title: "Équipe",
    members: ({ count }: { count: number }) => `Membres (${count})`,
    lastName: "Nom",
    firstName: "Prénom",
    role: "Rôle",
  },
};
