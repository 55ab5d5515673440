// Finds the locales by their files, templates/locales/<locale>.json: a new one is one more file.
import { readdirSync } from 'node:fs';
import { type Locales, parseFixedStrings } from '../design/fixed-strings.ts';
import { readJson, templates } from './read-template.ts';

/** @throws RENDER_FAILED naming the file and the string that is missing, too many, or without its placeholder */
export function loadLocales(folder: URL = new URL('locales/', templates)): Locales {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.slice(0, -'.json'.length),
        parseFixedStrings(file, readJson(new URL(file, folder))),
      ]),
  );
}
