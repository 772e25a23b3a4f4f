/** The languages the product speaks, French first, and whose habits of writing dates and numbers each follows. */
export const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;
export type Language = keyof typeof LOCALES;
