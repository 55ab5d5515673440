// Names what an article is about, in its own words: people who speak in it, names in capitals, words that come up
// again and again. Most telling first; used for weighing sentences and as hashtags.
import { baseLanguage, isUnspaced } from '../../domain/text/characters.ts';
import { stopWordsOf } from '../../domain/text/stop-words.ts';
import { splitWords } from '../../domain/text/words.ts';
import type { SummarizeInput } from '../types.ts';

const most = 12;
/** A long article tells what it is about long before its end. */
const readAtMost = 60_000;

export function nameEntities({ sentences, title, language, quotes }: SummarizeInput): string[] {
  const text = `${title}\n${sentences.map((s) => s.text).join('\n')}`.slice(0, readAtMost);
  const counts = new Map<string, number>();
  const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const name of capitalised(text, language)) add(name, 1.4);
  if (isUnspaced(language) || baseLanguage(language) === 'ko')
    for (const word of topics(text, language)) add(word, 1);
  for (const quote of quotes)
    if (quote.speaker && isName(quote.speaker) && quote.kind === 'direct') add(quote.speaker, 1.5);
  const inTitle = (name: string) => (title.includes(name) ? 3 : 0);
  const ordered = [...counts]
    .filter(([, count]) => count >= 2.8)
    .map(([name, count]) => ({ name, weight: count + inTitle(name) }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  const kept: string[] = [];
  for (const { name } of ordered) {
    if (kept.length >= most) break;
    if (!kept.some((other) => other.includes(name) || name.includes(other))) kept.push(name);
  }
  return kept;
}

const isName = (speaker: string): boolean =>
  !/^(?:the|a|an|one|some|der|die|das|ein)\s/i.test(speaker) && speaker.length <= 30;

/** Runs of capitalised words; in German, where every noun has a capital, only runs of two and mixed-case names. */
function* capitalised(text: string, language: string): Generator<string> {
  const stops = stopWordsOf(baseLanguage(language));
  const german = baseLanguage(language) === 'de';
  const run =
    /(?<![\p{Script=Latin}\p{N}.@/-])\p{Lu}[\p{Script=Latin}\p{N}]*(?:[-'’]\p{Script=Latin}+)*(?: \p{Lu}[\p{Script=Latin}\p{N}]*(?:-\p{Script=Latin}+)*){0,3}(?![\p{Script=Latin}\p{N}])/gu;
  for (const match of text.matchAll(run)) {
    const words = match[0].split(' ');
    // A sentence's first word has its capital for free.
    const opens = /(?:^|[.!?。！？…:\n“„«"]\s*)$/u.test(
      text.slice(Math.max(0, match.index - 3), match.index),
    );
    if (
      opens &&
      (stops.has(words[0]!.toLowerCase()) || words.length === 1) &&
      !/\p{Lu}.*\p{Lu}/u.test(words[0]!)
    )
      words.shift();
    while (words.length > 0 && stops.has(words[0]!.toLowerCase())) words.shift();
    const name = words.join(' ');
    if (name.length < 2 || (german && words.length < 2 && !/\p{Lu}.*\p{Lu}/u.test(name))) continue;
    yield name;
  }
}

/** Words of two characters and more in the unspaced scripts; the repeated ones are what the text is about. */
function* topics(text: string, language: string): Generator<string> {
  const stops = stopWordsOf(baseLanguage(language));
  for (const { text: word } of splitWords(text, language)) {
    if (
      word.length < 2 ||
      word.length > 8 ||
      stops.has(word) ||
      !/^[\p{Script=Han}\p{Script=Katakana}ー]+$|^\p{Script=Hangul}+$/u.test(word)
    )
      continue;
    if (/^[一二兩两三四五六七八九十百千萬万億亿]/.test(word)) continue;
    const noun = /\p{Script=Hangul}$/u.test(word)
      ? word.replace(/(?:에서는|에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로)$/, '')
      : word;
    if (noun.length >= 2 && !stops.has(noun)) yield noun;
  }
}
