// The studio's words: one JSON a page and language; a key that a language lacks does not compile.
import type { Sentences } from './sentences.ts';
import type { Language, Words } from './types.ts';

/** A file of its own for each: nobody waits for what they do not read. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./zh-TW.ts')).zhTW;
}

/** What the server says, in that language. */
export async function loadSentences(language: Language): Promise<Sentences> {
  return language === 'en' ? {} : (await import('./zh-TW.ts')).sentences;
}

/** "{count} people", and "{count|one person|many people}" by the plural of the language. */
export function fill(text: string, values: Record<string, string | number>, language: Language): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, other?: string) => {
      const value = values[name] ?? '';
      if (one === undefined || other === undefined)
        return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
      const form = new Intl.PluralRules(language).select(Number(value)) === 'one' ? one : other;
      return form.replace('#', new Intl.NumberFormat(language).format(Number(value)));
    },
  );
}
