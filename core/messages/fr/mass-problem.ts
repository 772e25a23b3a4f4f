/** Beside its cell or its row, in Pix's own order. */
export const massProblem = {
  SESSION_ADDRESS_REQUIRED: "Veuillez indiquer un nom de site.",
  SESSION_ROOM_REQUIRED: "Veuillez indiquer un nom de salle.",
  SESSION_DATE_REQUIRED: "Veuillez indiquer une date de début.",
  SESSION_DATE_NOT_VALID: "Cette date n’existe pas. Écrivez-la sous la forme JJ/MM/AAAA.",
  SESSION_TIME_REQUIRED: "Veuillez indiquer une heure de début en heure locale.",
  SESSION_TIME_NOT_VALID: "Cette heure n’existe pas. Écrivez-la sur quatre chiffres, comme 09:00.",
  SESSION_EXAMINER_REQUIRED: "Veuillez indiquer le nom et prénom du ou des surveillants.",
  SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS:
    "Une session existe déjà à ce lieu, cette date et cette heure. Changez l’un des trois, ou ajoutez-y ces candidats.",
  SESSION_SCHEDULED_IN_THE_PAST: "Ce moment est passé. Choisissez une date et une heure à venir.",
  SESSION_ID_NOT_EXISTING:
    "Aucune session de votre centre ne porte ce numéro. Vérifiez-le dans la liste des sessions.",
  SESSION_ID_NOT_VALID: "Un numéro de session ne contient que des chiffres, comme 48217.",
  INFORMATION_NOT_ALLOWED_WITH_SESSION_ID:
    "Un numéro de session suffit : effacez le site, la salle, la date, l’heure, les surveillants et les observations de cette ligne.",
  CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION:
    "Cette session a commencé : sa liste ne se complète plus par fichier. Inscrivez ces candidats un à un.",
  CANDIDATE_FIRST_NAME_REQUIRED: "Veuillez indiquer un prénom.",
  CANDIDATE_LAST_NAME_REQUIRED: "Veuillez indiquer un nom de naissance.",
  CANDIDATE_SEX_REQUIRED: "Veuillez indiquer le sexe, F ou M.",
  CANDIDATE_SEX_NOT_VALID: "Le sexe s’écrit F ou M.",
  CANDIDATE_BIRTHDATE_REQUIRED: "Veuillez indiquer une date de naissance.",
  CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID:
    "Cette date n’existe pas. Écrivez-la sous la forme JJ/MM/AAAA.",
  CANDIDATE_BIRTHDATE_MUST_BE_GREATER: "La date de naissance doit être postérieure au 01/01/1900.",
  CANDIDATE_BIRTH_INFORMATION_REQUIRED:
    "Veuillez indiquer le code INSEE de naissance, ou le code postal et la commune.",
  CANDIDATE_BIRTH_COUNTRY_REQUIRED: "Veuillez indiquer le pays de naissance.",
  CANDIDATE_BIRTH_COUNTRY_NOT_FOUND:
    "Ce pays n’est pas dans la liste. Vérifiez son orthographe ; Pix le vérifiera à son tour.",
  CANDIDATE_BIRTH_CITY_REQUIRED: "Veuillez indiquer la commune de naissance.",
  CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED:
    "Veuillez indiquer le code postal de la commune, ou seulement le code INSEE.",
  CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND:
    "Ce code postal n’est pas dans la liste. Vérifiez ses 5 chiffres.",
  CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID:
    "Aucune commune de ce nom n’a ce code postal. Vérifiez les deux.",
  CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID:
    "Ce code INSEE n’est pas dans la liste. Il a 5 caractères, comme 69383 ou 2A004.",
  CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_AND_BIRTH_CITY_REQUIRED:
    "Gardez le code INSEE seul, ou le code postal avec la commune.",
  CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID:
    "Pour une naissance à l’étranger, le code INSEE est 99. Corrigez le code ou le pays.",
  CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED:
    "Pour une naissance à l’étranger, veuillez indiquer la commune.",
  CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY:
    "Pour une naissance à l’étranger, le code postal reste vide.",
  CANDIDATE_EXTRA_TIME_INTEGER: "Le temps majoré est un nombre entier, comme 30 %.",
  CANDIDATE_EXTRA_TIME_OUT_OF_RANGE: "Le temps majoré va de 1 à 999 %. Écrivez 33, pas 0,33.",
  CANDIDATE_BILLING_MODE_REQUIRED: "Veuillez indiquer Gratuite, Prépayée ou Payante.",
  CANDIDATE_BILLING_MODE_NOT_VALID: "La tarification s’écrit Gratuite, Prépayée ou Payante.",
  CANDIDATE_PREPAYMENT_CODE_REQUIRED: "Veuillez indiquer le code de prépaiement.",
  CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY:
    "Le code de prépaiement ne va qu’avec la tarification Prépayée. Effacez-le.",
  CANDIDATE_EMAIL_NOT_VALID:
    "Cette adresse e-mail n’est pas complète. Écrivez-la comme nom@exemple.fr.",
  CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID:
    "Cette adresse e-mail n’est pas complète. Écrivez-la comme nom@exemple.fr.",
  CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION:
    "Une seule certification par candidat : gardez un seul « oui ».",
  DUPLICATE_CANDIDATE_IN_SESSION:
    "Ce candidat est déjà dans cette session du fichier : une seule inscription sera prise en compte.",
  EMPTY_SESSION: "La session ne contient pas de candidat.",
  CANDIDATE_COMPLEMENTARY_NOT_VALID: "Écrivez « oui », ou laissez vide.",
  CELL_TOO_LONG: "Ce texte est trop long : 255 caractères au plus, 350 pour les observations.",
  CELL_UNREADABLE: "Des lettres ont été perdues avant d’arriver ici. Écrivez ce texte de nouveau.",
  CELL_GARBLED:
    "Un autre logiciel a abîmé les accents. Relisez la correction proposée, puis acceptez-la.",
  PUPILS_ALIKE:
    "Plusieurs élèves de l’établissement portent ce nom et cette date de naissance : rien n’en est repris. Complétez la ligne, ou laissez la ligne de côté et cochez l’élève dans « Ajouter des candidats ».",
  ROW_SHIFTED:
    "Cette ligne a plus de cellules que le modèle n’a de colonnes : un séparateur en trop les a décalées. Relisez chacune.",
};
