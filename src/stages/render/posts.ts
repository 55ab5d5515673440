// Writes the posts of a digest: for each network a thread within its limits, from the article's own sentences and
// quotes, whole or not at all. Pure; it must not invent a word.

import { type Digest, type Passage, quoteLanguage, readerText } from '../../domain/digest.ts';
import type { Own, OwnPart } from '../../domain/edit.ts';
import type { Card, PostPartContent, Posts } from '../../domain/rendition.ts';
import { isShowable } from '../../domain/showable.ts';
import { languageOf } from '../../language/registry.ts';
import { isUnspacedScript } from '../../language/text/characters.ts';
import { attributionOf, setQuote, setStatement, wordsOfQuote } from '../../language/text/quotation.ts';
import { packEvenly } from './pack-units.ts';
import { choosePostImages, type ImageLimits } from './post-images.ts';
import { repeats } from './repeats.ts';

/** The part of a network's limits that a post must keep. */
export interface PostLimits extends ImageLimits {
  maxLength: number;
  measure(text: string): number;
}

export interface PostOptions {
  /** Canonical URL of the article; null = no link. */
  url: string | null;
  /** Posts of a thread at most. */
  maxParts?: number;
  /** network → the thread as the operator wrote it. */
  own?: Own['posts'] | undefined;
}

/** A stretch that stands in a post as a whole. */
interface Unit {
  text: string;
  /** Index into digest.quotes. */
  quote: number | null;
  /** Of the article; none of the title. */
  passage?: Passage;
}

const defaultMaxParts = 4;
const maxHashtags = 3;
/** Units taken beside the hook. */
const maxSentences = 3;
const maxFurtherQuotes = 3;

/**
 * network name → the parts of its thread, in order. The first part opens with the engine's line or the title. The best quote
 * follows where there is room for it; where there is not, its picture alone shows it and a sentence of the article follows.
 * Then link and hashtags; what one post cannot hold (summary, further quotes) makes a thread, evenly filled.
 */
export function composePosts(
  digest: Digest,
  cards: readonly Card[],
  networks: readonly { name: string; limits: PostLimits }[],
  options: PostOptions,
): Posts {
  return Object.fromEntries(
    networks.map(({ name, limits }) => {
      const own = options.own?.[name];
      const thread = own
        ? setThread(own, digest, cards, limits)
        : composeThread(digest, cards, limits, options);
      return [name, thread];
    }),
  );
}

/** The operator's own words, with the cards of the quotes that they tell. */
const setThread = (
  parts: readonly OwnPart[],
  digest: Digest,
  cards: readonly Card[],
  limits: PostLimits,
): PostPartContent[] =>
  parts.map(({ text }, index) => {
    const shown = digest.quotes.flatMap((quote, at) => (says(text, wordsOf(quote.text)) ? [at] : []));
    return {
      text,
      images: choosePostImages(cards, shown, { isFirst: index === 0, limits, language: digest.language }),
      length: { used: limits.measure(text), allowed: limits.maxLength },
    };
  });

function composeThread(
  digest: Digest,
  cards: readonly Card[],
  limits: PostLimits,
  options: PostOptions,
): PostPartContent[] {
  const fits = (text: string) => limits.measure(text) <= limits.maxLength;
  const quotes = digest.quotes
    .flatMap((_, index) => quoteUnit(digest, index) ?? [])
    .filter((u) => fits(u.text));
  /** The images of a part; the first one of a thread shows the best quote, whether its text has it or not. */
  const imagesOf = (units: readonly Unit[], isFirst: boolean) => {
    const told = units.flatMap((unit) => unit.quote ?? []);
    const best = quotes[0]?.quote ?? null;
    const shown = isFirst && best !== null && !told.includes(best) ? [best, ...told] : told;
    return choosePostImages(cards, shown, { isFirst, limits, language: digest.language });
  };
  const isPictured = imagesOf([], true).some(({ quoteIndex }) => quoteIndex !== null);
  const { hook, footer } = chooseHook(digest, quotes, { url: options.url, isPictured }, fits);
  if (hook.every((unit) => unit.text === '')) return [];
  const write = (units: readonly Unit[], isFirst: boolean) =>
    [...units.map((unit) => unit.text), ...(isFirst && footer ? [footer] : [])].join('\n\n');

  // The picture of the first part tells the best quote.
  const told = [...hook, ...(isPictured ? quotes.slice(0, 1) : [])];
  const parts = packEvenly(chooseBody(digest, quotes, told, fits), {
    hook,
    maxParts: options.maxParts ?? defaultMaxParts,
    // Quotes after sentences.
    rank: (unit) => (unit.quote === null ? 0 : 1),
    used: (units, isFirst) => limits.measure(write(units, isFirst)),
    allowed: limits.maxLength,
  });
  return parts.map((units, index) => {
    const text = write(units, index === 0);
    return {
      text,
      images: imagesOf(units, index === 0).map(({ file, alt }) => ({ file, alt })),
      length: { used: limits.measure(text), allowed: limits.maxLength },
    };
  });
}

/** A quote with who said it; none where the article does not tell. */
function quoteUnit(digest: Digest, index: number): Unit | null {
  const quote = digest.quotes[index];
  if (quote && !isShowable(quote)) return null;
  const language = quoteLanguage(digest);
  const attribution = quote && attributionOf(quote, languageOf(language));
  if (!attribution) return null;
  const text = wordsOf(quote.text);
  // As it was said, with what it means in brackets.
  const meaning = quote.translation ? `\n(${tidy(quote.translation)})` : '';
  const set =
    quote.kind === 'direct'
      ? `${setQuote(text, languageOf(language))}${meaning}\n${attribution}`
      : setStatement({ ...quote, text: `${text}${meaning}` }, languageOf(language));
  return set === null ? null : { text: set, quote: index, passage: quote };
}

/** The fullest opening that fits together with the link, and as many hashtags as then fit. */
function chooseHook(
  digest: Digest,
  quotes: readonly Unit[],
  { url, isPictured }: { url: string | null; isPictured: boolean },
  fits: (text: string) => boolean,
): { hook: Unit[]; footer: string } {
  const title: Unit = { text: tidy(digest.hook ?? digest.title), quote: null };
  const [best] = quotes;
  const bestWords = best ? wordsIn(best) : '';
  const sentences = digest.summary.map(sentenceUnit);
  // What the title says already, or the picture.
  const further = sentences.filter(
    (unit) =>
      !says(unit.text, title.text) && !says(title.text, unit.text) && !(best && tellsAgain(unit, best)),
  );
  const whole = best && title.text && !says(title.text, bestWords) ? [[title, best]] : [];
  const quoteAlone = best ? [[best]] : [];
  const titleAlone = title.text ? [[title]] : [];
  const rest = sentences.map((sentence) => [sentence]);
  const tags = hashtags(digest);
  const tries: { openings: Unit[][]; fewestTags: number }[] = isPictured
    ? [
        { openings: whole, fewestTags: Math.min(1, tags.length) },
        { openings: title.text ? further.map((sentence) => [title, sentence]) : [], fewestTags: tags.length },
        { openings: [...titleAlone, ...quoteAlone, ...rest], fewestTags: 0 },
      ]
    : [{ openings: [...whole, ...quoteAlone, ...titleAlone, ...rest], fewestTags: 0 }];
  // A link that leaves no room for any opening is left out rather than posted alone.
  for (const link of url ? [url, null] : [null])
    for (const { openings, fewestTags } of tries)
      for (const hook of openings)
        for (let count = tags.length; count >= fewestTags; count -= 1) {
          const footer = [link, tags.slice(0, count).join(' ')].filter(Boolean).join('\n');
          const text = [...hook.map((unit) => unit.text), footer].filter(Boolean).join('\n\n');
          if (fits(text)) return { hook, footer };
        }
  return { hook: [{ text: shorten(title.text, digest.language, fits), quote: null }], footer: '' };
}

/** What follows what was told before, most worth telling first: sentences and quotes in turn. */
function chooseBody(
  digest: Digest,
  quotes: readonly Unit[],
  before: readonly Unit[],
  fits: (text: string) => boolean,
): Unit[] {
  const told = [...before];
  const taken: Unit[] = [];
  const take = (candidates: Unit[], most: number) => {
    const from = taken.length;
    for (const unit of candidates) {
      if (taken.length - from === most) break;
      if (!wordsIn(unit) || !fits(unit.text) || told.some((other) => tellsAgain(unit, other))) continue;
      told.push(unit);
      taken.push(unit);
    }
    return taken.slice(from);
  };
  const furtherQuotes = take(
    quotes.filter((unit) => !before.includes(unit)),
    maxFurtherQuotes,
  );
  const sentences = take([...digest.summary, ...digest.keyPoints].map(sentenceUnit), maxSentences);
  return Array.from({ length: Math.max(sentences.length, furtherQuotes.length) }, (_, index) => [
    sentences[index],
    furtherQuotes[index],
  ])
    .flat()
    .filter((unit) => unit !== undefined);
}

const sentenceUnit = (passage: Passage): Unit => ({ text: tidy(readerText(passage)), quote: null, passage });

/** Of a quote what was said, without who said it. */
const wordsIn = ({ quote, passage, text }: Unit): string =>
  quote === null || !passage ? text : wordsOf(passage.text);

/** Of two units one would tell what the other tells. */
function tellsAgain(one: Unit, other: Unit): boolean {
  const [words, told] = [wordsIn(one), wordsIn(other)];
  if (says(words, told) || says(told, words)) return true;
  return one.passage !== undefined && other.passage !== undefined && repeats(one.passage, other.passage);
}

/** The title up to the last whole word that fits, with an ellipsis. */
function shorten(title: string, language: string, fits: (text: string) => boolean): string {
  if (fits(title)) return title;
  const words = Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(title));
  for (let end = words.length - 1; end > 0; end -= 1) {
    const text = `${title.slice(0, words[end]?.index).trimEnd()}…`;
    if (fits(text)) return text;
  }
  return '…';
}

/** One text holds the other, give or take white space at the ends. */
const says = (text: string, words: string): boolean => words !== '' && text.includes(words.trim());

/** What the article is about as hashtags: letters and digits only, not a number alone, nobody's name, each once. */
function hashtags({ hashtags: names, quotes }: Digest): string[] {
  const bare = (name: string) => name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
  const speakers = new Set(quotes.map(({ speaker }) => bare(speaker ?? '')));
  const isOrganisation = (name: string) => languageOf('und').topics.organisation?.test(name) === true;
  const tags = names
    .filter((name) => !speakers.has(bare(name)) || isOrganisation(name))
    .map(bare)
    .filter((tag) => /\p{L}/u.test(tag));
  return [...new Set(tags)].slice(0, maxHashtags).map((tag) => `#${tag}`);
}

/** Without the line breaks of a hard-wrapped source and without characters that no network takes. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
    .replace(/\s*[\n\v\f\r\u2028\u2029]\s*/g, (_, at: number, whole: string) => joint(whole, at))
    .trim();
}

/** Of a quote, without the comma that led over to whoever spoke (“It works,” she said). */
const wordsOf = (text: string): string => wordsOfQuote(tidy(text));

/** A line break between two characters of an unspaced script is nothing; elsewhere it is a space. */
function joint(whole: string, at: number): string {
  const rest = whole.slice(at).trimStart();
  return isUnspacedScript(whole.charCodeAt(at - 1)) && isUnspacedScript(rest.charCodeAt(0)) ? '' : ' ';
}
