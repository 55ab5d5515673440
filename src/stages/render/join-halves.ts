// “We asked,” she said. “Nobody came.”: what its attribution parts is one quotation to whom reads it. The digest keeps the
// halves apart, verbatim each; mail, cards and posts show them as they were said.
import { isProof } from '../../domain/attribution.ts';
import { type Digest, type Quote, quoteLanguage } from '../../domain/digest.ts';
import { cardLength } from '../../domain/rendition.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/registry.ts';
import { withWholeMarks } from '../../language/text/marks.ts';
import { wordsOfQuote } from '../../language/text/quotation.ts';
import { splitSentences } from '../../language/text/sentences.ts';
import { readingLength } from '../../language/text/width.ts';

/** What stands between two halves, in UTF-16 units, is no longer. */
const mostBetween = 120;

/**
 * The digest with halves as one, in the place of the better one; the other stays in its place, for the numbers of quotes, and
 * is shown nowhere.
 */
export function joinHalves(digest: Digest): Digest {
  const language = languageOf(quoteLanguage(digest));
  const quotes = [...digest.quotes];
  const inOrder = quotes.map((_, index) => index).sort((a, b) => quotes[a]!.start - quotes[b]!.start);
  for (let at = 1; at < inOrder.length; at++) {
    const pair = [inOrder[at - 1]!, inOrder[at]!] as const;
    const joined = join(quotes[pair[0]]!, quotes[pair[1]]!, digest, language);
    if (!joined) continue;
    const better = Math.min(...pair);
    const other = Math.max(...pair);
    quotes[better] = joined;
    quotes[other] = { ...quotes[other]!, attribution: { grade: 'unknown', candidates: [] } };
    // What goes on behind goes on from both.
    inOrder[at] = better;
  }
  return { ...digest, quotes };
}

function join(first: Quote, second: Quote, digest: Digest, language: Language): Quote | null {
  const isTold = [first, second].some(
    ({ attribution }) =>
      isProof(attribution) && attribution.start < second.start && attribution.end > first.end,
  );
  if (!isTold || !isOneSpeech(first, second) || !isMereAttribution(first, second, digest, language))
    return null;
  const text = together(first.text, second.text, language);
  if (readingLength(text) > cardLength || !first.translation !== !second.translation) return null;
  const translation =
    first.translation && together(first.translation, second.translation!, languageOf(digest.language));
  return { ...first, text, end: second.end, ...(translation && { translation }) };
}

const isOneSpeech = (first: Quote, second: Quote): boolean =>
  first.kind === 'direct' &&
  second.kind === 'direct' &&
  isProof(first.attribution) &&
  isProof(second.attribution) &&
  first.speaker === second.speaker &&
  first.role === second.role;

/** ,” she said. “ */
const parted = /^[\s,，.。!！?？、…]*[”"»」』’“][\s,，.。]*(?<attribution>.*?)[\s:：,，]*[“"«„「『‘”]\s*$/su;

function isMereAttribution(
  first: Quote,
  second: Quote,
  { blocks, quotes }: Digest,
  language: Language,
): boolean {
  const [start, end] = [first.end, second.start];
  if (end <= start || end - start > mostBetween) return false;
  const block = blocks.find((one) => one.start <= first.start && second.end <= one.end);
  const between = withWholeMarks(block?.text.slice(start - block.start, end - block.start + 1) ?? '').slice(
    0,
    -1,
  );
  const attribution = parted.exec(between)?.groups?.attribution;
  return (
    attribution !== undefined &&
    /\p{L}/u.test(attribution) &&
    !/[“”"«»„「」『』]/u.test(attribution) &&
    // Nothing else that they said.
    !quotes.some((other) => other.start < end && start < other.end && other !== first && other !== second) &&
    splitSentences({ text: attribution, start: 0 }, language).length === 1
  );
}

function together(first: string, second: string, { writing }: Language): string {
  const [head, tail] = [wordsOfQuote(first), wordsOfQuote(second)];
  const isEnded = /[.!?…。！？]['’”"」』]?$/u.test(head);
  const goesOn = /^\p{Ll}/u.test(tail);
  const mark = isEnded ? '' : goesOn ? ',' : writing.spaced ? '.' : '。';
  return `${head}${mark}${writing.spaced ? ' ' : ''}${tail}`;
}
