/** The language of the screen. What is drawn with it is drawn anew when another is chosen. */

/** Screen languages, as BCP 47 tags. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

let current = $state<Language>('en');

/** The chosen language, for words, for `Intl` and for `lang` attributes. */
export function language(): Language {
  return current;
}

/** Chooses the screen language. */
export function useLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
}

/** The first of these tags (`de-AT`) that the program speaks; English where it speaks none. */
export function nearestLanguage(tags: readonly string[]): Language {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const found = tags.map((tag) => languages.find((language) => language === primary(tag)));
  return found.find((language) => language !== undefined) ?? 'en';
}
