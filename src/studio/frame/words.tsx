// Words, dates and numbers as the operator reads them.
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { fill, loadSentences, loadWords } from '../words/index.ts';
import { type Tell, tellIn } from '../words/sentences.ts';
import type { Key, Language, Words } from '../words/types.ts';
import { usePreferences } from './preferences.ts';

export interface Say {
  (key: Key, values?: Record<string, string | number>): string;
  /** Whether there is such a word, for keys that are put together. */
  knows(key: string): key is Key;
}

/** For dates that are typed, an order that nobody takes for another: 2026-12-06. */
const formsOf: Record<Language, string> = { en: 'en-CA', 'zh-TW': 'zh-TW' };

interface Loaded {
  words: Words;
  language: Language;
  tell: Tell;
}

const Context = createContext<Loaded | null>(null);

function useLoaded(): Loaded {
  const loaded = use(Context);
  if (loaded === null) throw new Error('words are told within a WordsProvider');
  return loaded;
}

export function WordsProvider({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([loadWords(language), loadSentences(language)]).then(
      ([words, sentences]) => isWanted && setLoaded({ words, language, tell: tellIn(sentences) }),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  // One moment of nothing is better than one without words, or in the wrong language.
  if (loaded === null) return null;
  return (
    <Context value={loaded}>
      <I18nProvider locale={formsOf[loaded.language]}>{children}</I18nProvider>
    </Context>
  );
}

export function useSay(): Say {
  const { words, language } = useLoaded();
  return useMemo(
    () =>
      Object.assign((key: Key, values = {}) => fill(words[key], values, language), {
        knows: (key: string): key is Key => key in words,
      }),
    [words, language],
  );
}

/** What the server says in sentences of its own, as the operator reads it. */
export const useTell = (): Tell => useLoaded().tell;

export interface Format {
  number(value: number): string;
  percent(value: number): string;
  /** "28 Nov 2026, 09:00", in the operator's zone. */
  moment(at: string | Date, zone?: string | null): string;
  date(at: string | Date, zone?: string | null): string;
  time(at: string | Date, zone?: string | null): string;
  day(at: Date): string;
  /** "Tue 1 Dec", of a day in no zone. */
  shortDay(noon: Date): string;
  /** "in 3 hours", "2 days ago". */
  relative(at: string | Date, now?: Date): string;
  /** "3 min 20 s" */
  duration(seconds: number): string;
  list(items: readonly string[]): string;
  languageName(tag: string): string;
}

export function useFormat(): Format {
  const { language } = useLoaded();
  const { timeZone } = usePreferences();
  return useMemo(() => formatIn(language, timeZone), [language, timeZone]);
}

function formatIn(language: Language, ownZone: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => (at: string | Date, zone?: string | null) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      hourCycle: 'h23',
      ...options,
      timeZone: zone ?? ownZone,
    }).format(new Date(at));
  const day: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  };
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const relatives = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const unit = (name: string, value: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  return {
    number: (value) => numbers.format(value),
    percent: (value) => shares.format(value),
    // By its parts: the styles write the day of a Chinese moment other than a Chinese day.
    moment: dates({ ...day, hour: '2-digit', minute: '2-digit' }),
    date: dates(day),
    time: dates({ timeStyle: 'short' }),
    day: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: (noon) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }).format(noon),
    relative(at, now = new Date()) {
      const seconds = (new Date(at).getTime() - now.getTime()) / 1_000;
      const [name, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
      return relatives.format(Math.round(seconds / size), name);
    },
    duration(seconds) {
      const minutes = Math.floor(seconds / 60);
      const hours = Math.floor(minutes / 60);
      if (hours > 0) return `${unit('hour', hours)} ${unit('minute', minutes % 60)}`;
      return minutes > 0
        ? `${unit('minute', minutes)} ${unit('second', Math.round(seconds % 60))}`
        : unit('second', Math.max(1, Math.round(seconds)));
    },
    list: (items) => new Intl.ListFormat(language).format(items),
    languageName: (tag) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag,
  };
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;
