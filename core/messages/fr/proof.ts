import type { ProofRefusal } from "../../proof/proof.ts";
import type { ProofOutcome } from "../../proof/summary.ts";
import type { Verification } from "../../proof/verify.ts";
import { number, plural } from "./counting.ts";
import { except, type Unsealed } from "./unsealed.ts";

type Counted = { count: number };
type Checked = { time: string } & Unsealed;
type Names = Verification["names"];

/** A verifiable receipt, brought as a file. */
export const proof = {
  check: {
    title: "Vérifier un reçu",
    text: "Un reçu vérifiable dit si une session est restée telle qu’elle a été scellée. Il est vérifié sur cet appareil, même sans réseau ; rien n’est envoyé, rien ne change.",
    drop: "Déposez ici le reçu vérifiable (JSON), ou choisissez-le.",
    choose: "Choisir un reçu",
    reading: "Vérification du reçu sur cet appareil.",
    another: "Vérifier un autre reçu",
  },
  outcome: {
    whole: (args: Checked) =>
      `Vérifié sur cet appareil à ${args.time} : signature, contenu, noms et journal concordent${except(args)}.`,
    alone: (args: Checked) =>
      `Vérifié sur cet appareil à ${args.time} : signature, contenu et noms concordent${except(args)}.`,
    unsigned: (args: Checked) =>
      `Non vérifié : le contenu et les noms concordent avec le reçu${except(args)}, mais la clé du serveur n’est pas sur cet appareil. Rien n’a changé ici. Avec le réseau, déconnectez-vous et reconnectez-vous, puis vérifiez-le à nouveau.`,
    foreign: (args: Checked) =>
      `Non vérifié : le contenu et les noms concordent avec le reçu${except(args)}, mais rien ne relie la clé qui l’a signé à celles que cet appareil connaît. Rien n’a changé ici. Avec le réseau, déconnectez-vous et reconnectez-vous, puis vérifiez-le à nouveau. Si la réponse est la même, demandez à votre administrateur de quel serveur vient ce reçu.`,
    broken: () =>
      "Ce fichier ne prouve rien : une partie de ce qu’il contient n’est pas ce qui a été scellé. Rien n’a changé ici. Gardez-le et prévenez votre administrateur.",
  } satisfies Record<ProofOutcome, (args: Checked) => string>,
  broken: {
    signature:
      "La signature n’est pas celle de la clé que le reçu nomme, ou elle est postérieure au remplacement de cette clé.",
    renewals: "Un renouvellement de la clé du serveur n’est pas signé par les deux clés.",
    content: "Le contenu n’est pas celui dont le reçu porte l’empreinte.",
    log: "Le journal n’est pas celui qui a été scellé.",
    heads: "Le journal ne contient pas tout ce qui a été scellé.",
    previous:
      "Le reçu précédent du centre n’est pas celui que ce reçu nomme, ou sa signature est fausse.",
  } satisfies Record<Exclude<keyof Verification, "names">, string>,
  forgedNames: ({ count }: Counted) =>
    plural(count, {
      one: "1 nom n’est pas celui qui a été scellé.",
      other: `${number(count)} noms ne sont pas ceux qui ont été scellés.`,
    }),
  missing: {
    log: "Le journal n’est pas dans ce fichier : il a été téléchargé sans le serveur.",
    previous: "Le reçu précédent du centre n’est pas dans ce fichier.",
    previousKey: "La signature du reçu précédent reste à vérifier : sa clé n’est pas connue ici.",
  },
  /** How many of the names in the table were held by what was sealed. */
  names: ({ held, erased, forged, unsealed }: Names) => {
    const sealed = held + erased + forged;
    const counts = [
      plural(sealed, {
        one: `${number(held)} nom sur ${number(sealed)} établi`,
        other: `${number(held)} noms sur ${number(sealed)} établis`,
      }),
      plural(erased, { one: `${number(erased)} effacé`, other: `${number(erased)} effacés` }),
      ...(unsealed === 0
        ? []
        : [
            plural(unsealed, {
              one: `${number(unsealed)} jamais scellé`,
              other: `${number(unsealed)} jamais scellés`,
            }),
          ]),
    ];
    return counts.join(", ");
  },
  titleWithoutNumber: "Reçu d’une session sans numéro",
  sealedAt: "Scellée le",
  at: ({ day, time }: { day: string; time: string }) => `${day} à ${time}`,
  namesTitle: "Noms",
  place: "Lieu",
  when: "Date et heure",
  /** Its address, as this device has met it. */
  server: "Serveur",
  key: "Clé du serveur",
  refused: {
    "no-proof":
      "Ce fichier n’est pas un reçu vérifiable de Scellé, ou il est incomplet. Rien n’a changé. Choisissez le fichier téléchargé avec « Reçu vérifiable » depuis une session scellée.",
    newer:
      "Ce reçu vient d’une version plus récente de Scellé. Rien n’a changé. Mettez l’extension à jour, puis choisissez-le à nouveau.",
    altered:
      "Ce reçu a été modifié ou abîmé : ce n’est pas, octet pour octet, ce qui a été téléchargé. Rien de ce qu’il dit n’est cru, et rien n’a changé ici. Reprenez le fichier d’origine.",
    "too-large":
      "Ce fichier dépasse 32 Mo et n’a pas été ouvert. Rien n’a changé. Choisissez le fichier téléchargé avec « Reçu vérifiable » depuis une session scellée.",
    unreadable:
      "Le navigateur n’a pas pu lire ce fichier jusqu’au bout. Rien n’a changé. Vérifiez qu’il est toujours là, puis choisissez-le à nouveau.",
  } satisfies Record<ProofRefusal | "too-large" | "unreadable", string>,
};
