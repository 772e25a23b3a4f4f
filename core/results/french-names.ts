// What Pix calls statuses, certifications and competences, on its screens and in its files.
import type { Subscription } from "../schema.ts";
import type { Competence, ResultStatus } from "./results.ts";

export const STATUS_NAMES: Record<ResultStatus, string> = {
  validated: "Validée",
  rejected: "Rejetée",
  cancelled: "Annulée",
  error: "En erreur",
  started: "Démarrée",
};

export const SUBSCRIPTION_NAMES: Record<Subscription, string> = {
  CORE: "Certification Pix",
  CLEA: "Double certification Pix-CléA",
  DROIT: "Pix+ Droit",
  EDU_1ER_DEGRE: "Pix+ Édu 1er degré",
  EDU_2ND_DEGRE: "Pix+ Édu 2nd degré",
  EDU_CPE: "Pix+ Édu CPE",
  PRO_SANTE: "Pix+ Pro Santé",
};

export const COMPETENCE_NAMES: Record<Competence, string> = {
  "1.1": "Mener une recherche et une veille d’information",
  "1.2": "Gérer des données",
  "1.3": "Traiter des données",
  "2.1": "Interagir",
  "2.2": "Partager et publier",
  "2.3": "Collaborer",
  "2.4": "S’insérer dans le monde numérique",
  "3.1": "Développer des documents textuels",
  "3.2": "Développer des documents multimédia",
  "3.3": "Adapter les documents à leur finalité",
  "3.4": "Programmer",
  "4.1": "Sécuriser l’environnement numérique",
  "4.2": "Protéger les données personnelles et la vie privée",
  "4.3": "Protéger la santé, le bien-être et l’environnement",
  "5.1": "Résoudre des problèmes techniques",
  "5.2": "Construire un environnement numérique",
};
