// Which fixed strings a mail has: those of the locale closest to the subscriber's.
import type { Locales, MailStrings } from '../../../design/fixed-strings.ts';
import { closestLocale } from '../../../domain/locale.ts';

export interface ChosenLocale {
  locale: string;
  strings: MailStrings;
}

/** The closest locale there is (see `closestLocale`), or English. */
export function chooseLocale(wanted: string, locales: Locales): ChosenLocale {
  const locale = closestLocale(wanted, [...locales.keys()]) ?? 'en';
  const strings = locales.get(locale)?.mail;
  if (!strings) throw new Error(`the locale "${locale}" is missing`);
  return { locale, strings };
}
