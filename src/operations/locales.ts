// The fixed strings of mails and pages, read once a process.
import type { Locales } from '../design/fixed-strings.ts';
import { loadLocales } from '../themes/load-locales.ts';

let read: Locales | undefined;

/** @throws RENDER_FAILED naming the file that is broken */
export function fixedStrings(): Locales {
  read ??= loadLocales();
  return read;
}
