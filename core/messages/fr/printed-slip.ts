/** On the slip of a candidate. */
export const slip = {
  howTo:
    "À découper et à remettre aux candidats au moment de commencer : chacun porte le code d’accès. À reprendre ensuite.",
  address: "Adresse à saisir",
  accessCode: "Code d’accès",
  how: "Connectez-vous à cette adresse, que le code QR ouvre aussi, et rejoignez la session avec son numéro, vos nom, prénom et date de naissance. Saisissez le code d’accès quand le surveillant le dit.",
  qr: ({ address }: { address: string }) => `Le code QR ouvre ${address}.`,
};
