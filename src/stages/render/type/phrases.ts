// Where a phrase ends: BudouX for Chinese and Japanese, and ICU's words so that no word is cut in two.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parser } from 'budoux';
import { languageOf } from '../../../language/registry.ts';

/** Offsets (UTF-16) at which a phrase, and a word, may end. */
export interface Boundaries {
  phrases: Set<number>;
  words: Set<number>;
}

/** By script; where words are parted by blanks there is none. */
const models: Record<string, string> = { Hant: 'zh-hant', Hans: 'zh-hans', Kana: 'ja' };
const parsers = new Map<string, Promise<Parser>>();

/** Gets the phrase parser of a language ready; languages that put spaces between words have none. */
export async function loadPhrases(language: string): Promise<(text: string) => Boundaries> {
  const model = models[languageOf(language).writing.script];
  const parser = model === undefined ? null : await loadParser(model);
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => ({
    phrases: new Set(parser?.parseBoundaries(text) ?? []),
    words: new Set([...words.segment(text)].map(({ index }) => index)),
  });
}

/** The package's entry loads an HTML parser (150 ms) that plain text has no use for, so its parts are loaded instead. */
function loadParser(model: string): Promise<Parser> {
  let parser = parsers.get(model);
  if (!parser) {
    const folder = join(dirname(createRequire(import.meta.url).resolve('budoux')), '../module');
    const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
    parser = Promise.all([load('parser.js'), load(`data/models/${model}.js`)]).then(
      ([{ Parser: Constructor }, { model: weights }]) => new Constructor(weights) as Parser,
    );
    parsers.set(model, parser);
  }
  return parser;
}
