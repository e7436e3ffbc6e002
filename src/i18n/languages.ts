/**
 * Every language that Raison speaks. A further one is one more entry here and one more file beside
 * each `en.ts` and `fr.ts`; `scripts/generate.mjs` reads this list.
 */
export const languages = ['en', 'fr'] as const;

export type Locale = (typeof languages)[number];

export function isLocale(value: unknown): value is Locale {
  return (languages as readonly unknown[]).includes(value);
}

/** One of these for every language; each is made once. */
export function perLanguage<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(languages.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/** A language named in itself, so that whoever needs it recognises it. */
export function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
