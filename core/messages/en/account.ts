import { MAX_INVITED_DEVICES } from "../../facts/invitation.ts";
import type { HttpRefusal } from "../../wire/http.ts";
import type { RefusedTry } from "../refused-try.ts";
import type { account as french } from "../fr/account.ts";
import { number, plural } from "./counting.ts";

export const elsewhere = {
  "bad-request": () =>
    "The server did not understand the request. Nothing has changed. Update the extension, then start again.",
  "not-signed-in": () =>
    "You are no longer signed in. What you have written is kept on this device. Sign in to send it.",
  "origin-forbidden": () =>
    "The server does not accept this extension. Nothing was sent. Tell your administrator.",
  "not-found": () =>
    "The server does not know this address. Nothing was sent. Check the server address in the settings.",
  "not-open-yet": () =>
    "The Scellé space of this centre is not open yet. Nothing has changed. Come back on the opening day.",
  "not-finalised": () => "The session is not finalised yet. Nothing has changed.",
  "results-published": () =>
    "The results of the session are published already. Nothing has changed.",
  "session-started": () => "A test has already started. Nothing has changed.",
  "not-admin": () =>
    "Only an administrator of the centre can do this. Nothing has changed. Ask one of them.",
  "last-admin": () =>
    "A centre keeps at least one administrator. Nothing has changed. Make somebody else an administrator first.",
  "already-member": () => "This account is a member of this centre already. Nothing has changed.",
  "member-elsewhere": () =>
    "This account is also a member of another centre. Nothing has changed. Only whoever runs the server can give it a new password.",
  "changed-meanwhile": () =>
    "Another administrator has chosen otherwise in the meantime. Their choice stays.",
  "not-habilitated": () =>
    "This centre is not habilitated for CléA Numérique. Nothing has changed. Whoever runs the server can add the habilitation.",
  "link-unknown": () =>
    "This link does not exist, or a newer one has replaced it. Nothing has changed. Copy all of it, or ask your administrator for another one.",
  "link-used": () =>
    "This link has been used already. Nothing has changed. Sign in with your e-mail address and your password, or ask for another link.",
  "link-cancelled": () =>
    "This link was cancelled. Nothing has changed. Ask your administrator for another one.",
  "link-expired": () =>
    "This link has expired. Nothing has changed. Ask your administrator for another one.",
  "link-full": () =>
    "This link has been used on as many devices as it allows. Nothing has changed. Ask your administrator for another one.",
  "too-large": () => "This is longer than the server accepts. Nothing was sent.",
  internal: () => "The server ran into a problem. Nothing has changed. Try again in a moment.",
  busy: () => "Many people are signing in right now. Nothing has changed. Try again in a moment.",
  "store-unavailable": () =>
    "The server cannot save anything at the moment. What you have written is kept on this device. Try again in a moment.",
};

const signInRefused: Record<HttpRefusal, RefusedTry> = {
  ...elsewhere,
  "wrong-credentials": () =>
    "The e-mail address or the password is wrong. You can ask your administrator for a new password.",
  "slow-down": ({ wait }) =>
    `Too many tries. Try again in ${wait}, or ask your administrator for a new password.`,
  blocked: () =>
    "Too many tries with a wrong password: signing in is blocked from this network. Ask your administrator to lift the block.",
  "session-finalised": () => "The session is finalised. Nobody can enter it any more.",
};

const entryRefused: Record<HttpRefusal, RefusedTry> = {
  ...elsewhere,
  "wrong-credentials": () =>
    "The session number and/or the password is wrong. They are at the top of the invigilator kit.",
  "slow-down": ({ wait }) =>
    `Too many tries. Try again in ${wait}, or use the QR code of the invigilator kit.`,
  blocked: () =>
    "Too many tries with a wrong password: nobody can enter with this one any more. Use the QR code of the invigilator kit, or ask the administrator for a new password. Those who are in the session already stay in.",
  "not-open-yet": ({ day = "its opening day" }) =>
    `This session cannot be joined yet: the Scellé space of its centre opens on ${day}. Nothing is lost; come back on that day with the same codes.`,
  "session-finalised": () =>
    "The session has already been finalised. Nobody can enter it any more. To read it again, ask the administrator.",
  "link-unknown": () =>
    "The server does not know this invitation. Copy all of the link, or enter with the number and the password of the session.",
  "link-cancelled": () =>
    "This invitation no longer works: it was revoked or replaced. Ask the administrator for the new one, or enter with the number and the password of the session.",
  "link-expired": () =>
    "This invitation no longer works: the day of the session is over. To enter all the same, you need the number and the password of the session.",
  "link-full": () =>
    `This invitation has been used on ${number(MAX_INVITED_DEVICES)} devices, as many as it allows. Ask the administrator for a new one, or enter with the number and the password of the session.`,
};

const invited: (typeof french)["join"]["invited"] = {
  numberHint: "Or paste the invitation link of the session here.",
  linkIncomplete: "This invitation link is incomplete. Copy all of it, down to the last character.",
  teamLink:
    "This link does not lead to a session: it lets somebody into the team of a centre. Open Scellé in a tab, then choose “I was given a link”.",
  passwordLink:
    "This link does not lead to a session: it is for choosing a new password. Open Scellé in a tab, then choose “I was given a link”.",
  otherServer:
    "This invitation is from another server than the one of your school. Ask the administrator for the one of your session.",
  read: "Invitation read.",
  readText: ({ server }) =>
    `It comes from the server ${server}. Only your first and last name are missing.`,
  serverChanges: ({ from, to }) =>
    `So far this browser has used the server ${from}. When you enter, it changes to the server ${to}. Make sure that this invitation does come from your centre.`,
  forget: "Enter with the number",
  scan: "Scan the QR with the camera",
  camera: "Picture of the camera",
  stop: "Stop the camera",
  opening: "The camera is starting.",
  looking: "Hold the QR code of the invigilator kit in front of the camera.",
  otherQr:
    "This QR code is not the one of an invitation. Hold up the one of the session’s invigilator kit.",
  trouble: {
    "to-allow":
      "The browser cannot ask for the camera in this panel. Allow it in a tab, then come back here.",
    refused:
      "Scellé is not allowed to use the camera. Allow it in the browser’s settings for this extension, or paste the link, or enter with the number and the password.",
    missing:
      "No camera was found. Connect one, then start again, or paste the link, or enter with the number and the password.",
    busy: "The camera does not answer: another program may be using it. Close it, then start again, or enter with the number and the password.",
  },
  allow: "Allow in a tab",
  allowing: {
    title: "Allow the camera",
    why: "Scellé uses it only to read the QR code of an invitation. No picture is kept or sent.",
    asking: "The browser asks you for the camera: choose “Allow”.",
    done: "The camera is allowed. Go back to the panel of Scellé; keep this tab open until the QR code is read.",
  },
};

export const account: typeof french = {
  centre: "Certification centre",
  name: "Account",
  signIn: {
    title: "Sign in",
    link: "I was given a link",
    email: "E-mail address",
    emailMissing: "Please enter your e-mail address.",
    emailInvalid: "This e-mail address is incomplete. It looks like first.last@example.org.",
    password: "Password",
    passwordMissing: "Please enter your password.",
    submit: "Sign in",
    hint: "Use what your administrator gave you.",
    noCentre:
      "Your account is not a member of any certification centre. To invigilate a session, use its number and its password.",
    noCentreTitle: "Invigilate a session",
    noCentreJoin: "To join the team of a centre, ask its administrator for an invitation link.",
    refused: signInRefused,
    unreachable:
      "The server does not answer at this address. Nothing was sent. Check the address, then try again.",
  },
  join: {
    title: "Join a session",
    number: "Session number",
    numberMissing: "Please enter the session number.",
    password: "Session password",
    passwordMissing: "Please enter the session password.",
    passwordHint: "An administrator gave you the password of the session you invigilate.",
    name: "Your first and last name",
    nameHint: "Your colleagues see it, and the incident report carries it.",
    nameMissing: "Please enter your first and last name.",
    submit: "Invigilate the session",
    offline: "Entering a session needs a connection. You can then go on without a network.",
    refused: entryRefused,
    invited,
  },
  role: {
    admin: "Administrator",
    member: "Member",
    invigilator: "Invigilator",
  },
  password: {
    change: "Change the password",
    present: "Present password",
    presentWrong: "The present password is wrong.",
    next: "New password",
    nextHint: "At least 12 characters. A sentence is easier to remember than a complicated word.",
    nextInvalid: "A password has 12 to 128 characters.",
    show: "Show the password",
    done: "Your password is changed. Your other devices are signed out.",
  },
  link: {
    title: "Use a link you were given",
    field: "Link",
    hint: "The link from your administrator, all of it. It begins with the server address.",
    invalid: "This link is incomplete. Copy all of it from the message or page where it stands.",
    joinLink:
      "This link leads to a session to invigilate. Open the panel of Scellé, then paste it into “Session number”.",
    otherServer: "This link is for a server other than that of your school.",
    open: "Open the link",
    back: "Sign in without a link",
    invitation: ({ centre, email }) =>
      `${centre} invites you to its team, with the address ${email}.`,
    hasAccount: "This address has an account already: it joins the team with its password.",
    name: "Your first and last name",
    nameMissing: "Please enter your first and last name.",
    join: "Join the team",
    newPassword: ({ email }) =>
      `Choose a new password for ${email}. Your other devices will be signed out.`,
    replace: "Save the password",
  },
  signOut: {
    act: "Sign out",
    counting: "We are checking that everything is on the server.",
    title: "Sign out of this device?",
    unsent: ({ count }) =>
      plural(count, {
        one: `${number(count)} change is on this device only.`,
        other: `${number(count)} changes are on this device only.`,
      }),
    importLost:
      "An import of pupils is under way on this device. Its file and your corrections will not be kept.",
    tableLost: ({ count }) =>
      plural(count, {
        one: "A table of candidates is waiting on this device. Neither it nor your corrections will be kept.",
        other: `${number(count)} tables of candidates are waiting on this device. Neither they nor your corrections will be kept.`,
      }),
    addendumLost: ({ count }) =>
      plural(count, {
        one: "An addendum is still waiting to be sent. It will not leave and will not be kept.",
        other: `${number(count)} addenda are still waiting to be sent. They will not leave and will not be kept.`,
      }),
    addendumLeft: ({ count }) =>
      plural(count, {
        one: "An addendum is still waiting to be sent. Without this access it will not leave any more.",
        other: `${number(count)} addenda are still waiting to be sent. Without this access they will not leave any more.`,
      }),
    neverSent: {
      sealed: "Not included in the sealed report: only an addendum can still bring them on.",
      deleted: "The session is deleted: they will not be sent any more.",
    },
    inSession: ({ session, count }) =>
      plural(count, {
        one: `${session}: ${number(count)} change`,
        other: `${session}: ${number(count)} changes`,
      }),
    kept: "Everything else is on the server. The data of the centre leave this device.",
    sendFirst: "Send, then sign out",
    sending: "The changes are being sent. You will then be signed out.",
    cannotSend:
      "The server does not answer. Sending goes on by itself when the network is back, as long as this page is open.",
    cannotSendExpired:
      "Your sign-in has expired: sending needs a new one. Stay, sign in, then start again.",
    discard: ({ count }) =>
      plural(count, {
        one: `Lose ${number(count)} change and sign out`,
        other: `Lose ${number(count)} changes and sign out`,
      }),
    stay: "Stay signed in",
    expired:
      "Your sign-in has expired. Everything you write is kept on this device. Sign in to send it.",
  },
};
