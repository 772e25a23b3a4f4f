import { MAX_INVITED_DEVICES } from "../../facts/invitation.ts";
import type { HttpRefusal } from "../../wire/http.ts";
import type { RefusedTry } from "../refused-try.ts";
import { number, plural } from "./counting.ts";

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
  "not-open-yet": () =>
    "L’espace Scellé de ce centre n’est pas encore ouvert. Rien n’a été modifié. Revenez le jour de l’ouverture.",
  "not-finalised": () => "La session n’est pas encore finalisée. Rien n’a été modifié.",
  "results-published": () => "Les résultats de la session sont déjà publiés. Rien n’a été modifié.",
  "session-started": () => "Un test a déjà commencé. Rien n’a été modifié.",
  "not-admin": () =>
    "Seul un administrateur du centre peut le faire. Rien n’a été modifié. Adressez-vous à lui.",
  "last-admin": () =>
    "Un centre garde au moins un administrateur. Rien n’a été modifié. Nommez d’abord un autre administrateur.",
  "already-member": () => "Ce compte est déjà membre de ce centre. Rien n’a été modifié.",
  "member-elsewhere": () =>
    "Ce compte est aussi membre d’un autre centre. Rien n’a été modifié. Seule la personne qui gère le serveur peut lui donner un nouveau mot de passe.",
  "changed-meanwhile": () =>
    "Un autre administrateur a fait un autre choix entre-temps. Son choix reste.",
  "not-habilitated": () =>
    "Ce centre n’est pas habilité pour CléA Numérique. Rien n’a été modifié. La personne qui gère le serveur peut indiquer l’habilitation.",
  "link-unknown": () =>
    "Ce lien n’existe pas, ou un lien plus récent l’a remplacé. Rien n’a été modifié. Copiez-le en entier, ou demandez-en un autre à votre administrateur.",
  "link-used": () =>
    "Ce lien a déjà servi. Rien n’a été modifié. Connectez-vous avec votre adresse e-mail et votre mot de passe, ou demandez un autre lien.",
  "link-cancelled": () =>
    "Ce lien a été annulé. Rien n’a été modifié. Demandez-en un autre à votre administrateur.",
  "link-expired": () =>
    "Ce lien a expiré. Rien n’a été modifié. Demandez-en un autre à votre administrateur.",
  "link-full": () =>
    "Ce lien a déjà servi sur tous les appareils qu’il permet. Rien n’a été modifié. Demandez-en un autre à votre administrateur.",
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
    "Trop d’essais avec un mauvais mot de passe : plus personne ne peut entrer avec celui-ci. Utilisez le code QR du kit surveillant, ou demandez à l’administrateur un nouveau mot de passe. Ceux qui sont déjà dans la session y restent.",
  "not-open-yet": ({ day = "jour de son ouverture" }) =>
    `Cette session ne peut pas encore être rejointe : l’espace Scellé de son centre ouvre le ${day}. Rien n’est perdu ; revenez ce jour-là avec les mêmes codes.`,
  "session-finalised": () =>
    "La session a déjà été finalisée. Plus personne ne peut y entrer. Pour la relire, adressez-vous à l’administrateur.",
  "link-unknown": () =>
    "Le serveur ne connaît pas cette invitation. Copiez le lien en entier, ou entrez avec le numéro et le mot de passe de la session.",
  "link-cancelled": () =>
    "Cette invitation ne fonctionne plus : elle a été révoquée ou remplacée. Demandez la nouvelle à l’administrateur, ou entrez avec le numéro et le mot de passe de la session.",
  "link-expired": () =>
    "Cette invitation ne fonctionne plus : le jour de la session est passé. Pour y entrer quand même, il faut le numéro et le mot de passe de la session.",
  "link-full": () =>
    `Cette invitation a déjà servi sur ${number(MAX_INVITED_DEVICES)} appareils, son maximum. Demandez une nouvelle invitation à l’administrateur, ou entrez avec le numéro et le mot de passe de la session.`,
};

/** By link or QR instead of number and password. */
const invited = {
  numberHint: "Ou collez ici le lien d’invitation de la session.",
  linkIncomplete:
    "Ce lien d’invitation est incomplet. Copiez-le en entier, jusqu’au dernier caractère.",
  teamLink:
    "Ce lien ne mène pas à une session : il fait entrer dans l’équipe d’un centre. Ouvrez Scellé dans un onglet, puis choisissez « J’ai reçu un lien ».",
  passwordLink:
    "Ce lien ne mène pas à une session : il sert à choisir un nouveau mot de passe. Ouvrez Scellé dans un onglet, puis choisissez « J’ai reçu un lien ».",
  otherServer:
    "Cette invitation est celle d’un autre serveur que celui de votre établissement. Demandez à l’administrateur celle de votre session.",
  read: "Invitation lue.",
  readText: ({ server }: { server: string }) =>
    `Elle vient du serveur ${server}. Il ne manque que vos prénom et nom.`,
  /** Where this browser knows another server. */
  serverChanges: ({ from, to }: { from: string; to: string }) =>
    `Jusqu’ici, ce navigateur utilisait le serveur ${from}. En entrant, il passe au serveur ${to}. Vérifiez que cette invitation vient bien de votre centre.`,
  forget: "Entrer avec le numéro",
  scan: "Scanner le QR avec la caméra",
  camera: "Image de la caméra",
  stop: "Arrêter la caméra",
  opening: "La caméra s’allume.",
  looking: "Présentez le code QR du kit surveillant devant la caméra.",
  otherQr:
    "Ce code QR n’est pas celui d’une invitation. Présentez celui du kit surveillant de la session.",
  trouble: {
    "to-allow":
      "Le navigateur ne peut pas demander l’accès à la caméra dans ce panneau. Autorisez-la dans un onglet, puis revenez ici.",
    refused:
      "La caméra est refusée à Scellé. Autorisez-la dans les paramètres du navigateur pour cette extension, ou collez le lien, ou entrez avec le numéro et le mot de passe.",
    missing:
      "Aucune caméra n’a été trouvée. Branchez-en une, puis recommencez, ou collez le lien, ou entrez avec le numéro et le mot de passe.",
    busy: "La caméra ne répond pas : un autre logiciel l’utilise peut-être. Fermez-le, puis recommencez, ou entrez avec le numéro et le mot de passe.",
  },
  allow: "Autoriser dans un onglet",
  /** The tab in which the browser asks. */
  allowing: {
    title: "Autoriser la caméra",
    why: "Scellé s’en sert seulement pour lire le code QR d’une invitation. Aucune image n’est gardée ni envoyée.",
    asking: "Le navigateur vous demande l’accès à la caméra : choisissez « Autoriser ».",
    done: "La caméra est autorisée. Revenez au panneau de Scellé ; gardez cet onglet ouvert jusqu’à ce que le code QR soit lu.",
  },
};

/** Who one is, and getting in. */
export const account = {
  centre: "Centre de certification",
  name: "Compte",
  signIn: {
    title: "Se connecter",
    link: "J’ai reçu un lien",
    email: "Adresse e-mail",
    emailMissing: "Veuillez indiquer votre adresse e-mail.",
    emailInvalid: "Cette adresse e-mail est incomplète. Elle ressemble à prenom.nom@exemple.fr.",
    password: "Mot de passe",
    passwordMissing: "Veuillez indiquer votre mot de passe.",
    submit: "Se connecter",
    hint: "Les identifiants sont ceux que votre administrateur vous a remis.",
    noCentre:
      "Votre compte n’est membre d’aucun centre de certification. Pour surveiller une session, utilisez son numéro et son mot de passe.",
    noCentreTitle: "Surveiller une session",
    noCentreJoin:
      "Pour rejoindre l’équipe d’un centre, demandez un lien d’invitation à son administrateur.",
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
    invited,
  },
  role: {
    admin: "Administrateur",
    member: "Membre",
    invigilator: "Surveillant",
  },
  password: {
    change: "Changer le mot de passe",
    present: "Mot de passe actuel",
    presentWrong: "Le mot de passe actuel est incorrect.",
    next: "Nouveau mot de passe",
    nextHint: "12 caractères au moins. Une phrase se retient mieux qu’un mot compliqué.",
    nextInvalid: "Le mot de passe a de 12 à 128 caractères.",
    show: "Afficher le mot de passe",
    done: "Votre mot de passe est changé. Vos autres appareils sont déconnectés.",
  },
  link: {
    title: "Utiliser un lien reçu",
    field: "Lien reçu",
    hint: "Le lien de votre administrateur, en entier. Il commence par l’adresse du serveur.",
    invalid:
      "Ce lien est incomplet. Copiez-le en entier depuis le message ou la page où il se trouve.",
    joinLink:
      "Ce lien mène à une session à surveiller. Ouvrez le panneau de Scellé, puis collez-le dans « Numéro de la session ».",
    otherServer: "Ce lien est celui d’un autre serveur que celui de votre établissement.",
    open: "Ouvrir le lien",
    back: "Se connecter sans lien",
    invitation: ({ centre, email }: { centre: string; email: string }) =>
      `${centre} vous invite dans son équipe, avec l’adresse ${email}.`,
    hasAccount: "Cette adresse a déjà un compte : il rejoint l’équipe avec son mot de passe.",
    name: "Vos prénom et nom",
    nameMissing: "Veuillez indiquer vos prénom et nom.",
    join: "Rejoindre l’équipe",
    newPassword: ({ email }: { email: string }) =>
      `Choisissez un nouveau mot de passe pour ${email}. Vos autres appareils seront déconnectés.`,
    replace: "Enregistrer le mot de passe",
  },
  signOut: {
    act: "Se déconnecter",
    counting: "Nous regardons si tout est sur le serveur.",
    title: "Se déconnecter de cet appareil ?",
    unsent: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} modification n’est que sur cet appareil.`,
        other: `${number(count)} modifications ne sont que sur cet appareil.`,
      }),
    importLost:
      "Un import d’élèves est en cours sur cet appareil. Son fichier et vos corrections ne seront pas gardés.",
    tableLost: ({ count }: { count: number }) =>
      plural(count, {
        one: "Un tableau de candidats attend sur cet appareil. Ni lui ni vos corrections ne seront gardés.",
        other: `${number(count)} tableaux de candidats attendent sur cet appareil. Ni eux ni vos corrections ne seront gardés.`,
      }),
    addendumLost: ({ count }: { count: number }) =>
      plural(count, {
        one: "Un complément attend encore d’être envoyé. Il ne partira pas et ne sera pas gardé.",
        other: `${number(count)} compléments attendent encore d’être envoyés. Ils ne partiront pas et ne seront pas gardés.`,
      }),
    addendumLeft: ({ count }: { count: number }) =>
      plural(count, {
        one: "Un complément attend encore d’être envoyé. Sans cet accès, il ne partira plus.",
        other: `${number(count)} compléments attendent encore d’être envoyés. Sans cet accès, ils ne partiront plus.`,
      }),
    neverSent: {
      sealed: "Non incluses dans le PV scellé : seul un complément peut encore les transmettre.",
      deleted: "La session est supprimée : elles ne partiront plus.",
    },
    inSession: ({ session, count }: { session: string; count: number }) =>
      plural(count, {
        one: `${session} : ${number(count)} modification`,
        other: `${session} : ${number(count)} modifications`,
      }),
    kept: "Tout le reste est sur le serveur. Les données du centre quittent cet appareil.",
    sendFirst: "Envoyer, puis se déconnecter",
    sending: "L’envoi est en cours. La déconnexion suivra.",
    cannotSend:
      "Le serveur ne répond pas. L’envoi reprendra tout seul au retour du réseau, tant que cette page est ouverte.",
    cannotSendExpired:
      "Votre connexion a expiré : l’envoi demande une nouvelle connexion. Restez, connectez-vous, puis recommencez.",
    discard: ({ count }: { count: number }) =>
      plural(count, {
        one: `Perdre ${number(count)} modification et se déconnecter`,
        other: `Perdre ${number(count)} modifications et se déconnecter`,
      }),
    stay: "Rester connecté",
    expired:
      "Votre connexion a expiré. Tout ce que vous écrivez est gardé sur cet appareil. Connectez-vous pour l’envoyer.",
  },
};
