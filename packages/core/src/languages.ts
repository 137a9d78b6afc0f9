/** The words of one purpose, in French and in the languages that a page or a server adds. */
export interface Languages<Words> {
  /**
   * The words in a language: that of a place of the page (its nearest `lang`), or one by its code (`fr`, `fr-FR`).
   * French without either, and for a language that nobody has added.
   */
  of: (place?: Element | string) => Words;
  /** Adds a language: no page carries one that it does not use. */
  add: (lang: string, words: Words) => void;
  /** Replaces some of the French words. */
  replace: (overrides: Partial<Words>) => void;
}

export function inLanguages<Words extends object>(french: Words): Languages<Words> {
  const languages: Record<string, Words> = {fr: french};
  return {
    of(place) {
      const lang = typeof place === 'object' ? place.closest('[lang]')?.getAttribute('lang') : place;
      return languages[lang?.split('-')[0] ?? 'fr'] ?? languages['fr'];
    },
    add(lang, words) {
      languages[lang] = words;
    },
    replace(overrides) {
      languages['fr'] = {...languages['fr'], ...overrides};
    },
  };
}
