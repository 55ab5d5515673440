// The subject of a text that has no whole line which fits: the end of a sentence that tells by itself, or a piece.

import { digestLimits } from '../../domain/digest.ts';
import type { Language } from '../../language/language.ts';
import { isTakenBack } from '../../language/text/clauses.ts';
import { oneLine } from '../../language/text/one-line.ts';
import { saysSomething } from '../../language/text/saying.ts';
import { isCutOff, isVerbless } from '../../language/text/standalone.ts';
import { mainClausesOf } from '../../language/text/verb-last.ts';
import { displayWidth, fitsIn } from '../../language/text/width.ts';
import type { SummarizeInput } from '../types.ts';
import { bare } from './alike.ts';
import type { Alone } from './alone.ts';
import { cutAtGrapheme, cutAtWord, opensPhrase, triedLength, withoutOpenEnd, withoutStop } from './cut.ts';
import { isFurniture } from './furniture.ts';
import type { Weighed } from './weigh.ts';

const { subject: room } = digestLimits;

/** How much of a text is tried for a line where it has no whole one. */
const triedSources = 40;

/**
 * A text without one whole line that fits: the main clause of a sentence, or a piece, cut at words.
 *
 * @param telling sentences of the article's own that ask nothing
 */
export function lastResort(
  input: SummarizeInput,
  language: Language,
  telling: readonly Weighed[],
  weighed: readonly Weighed[],
  alone: Alone,
): string {
  const title = isCutOff(input.title) ? input.title.replace(lastWord, '') : input.title;
  const piecesOf = (sentences: readonly Weighed[]) =>
    [title, ...sentences.slice(0, triedSources).map((s) => s.span.text)].flatMap(calmPieces);
  const blocks = input.blocks.filter((block) => block.kept && !isFurniture(block.text, language));
  const all = [
    ...piecesOf(weighed),
    ...blocks.slice(0, triedSources).flatMap(({ text }) => calmPieces(text)),
  ];
  const allowed = (line: string) => bare(line) !== '' && input.allows(line, 'subject');
  // The main clause of a sentence whose verb comes last is whole.
  for (const sentence of telling.slice(0, triedSources)) {
    const mains = mainClausesOf(withoutStop(sentence.span.text), language);
    const main = mains.find(
      (line) => fitsIn(line, room) && displayWidth(line) >= leastOfPiece && allowed(line),
    );
    if (main !== undefined) return main;
  }
  const isEnough = (cut: string, piece: string) =>
    tellsSomething(cut, piece) &&
    isStatement(cut, piece, language) &&
    !isVerbless(cut, language) &&
    (cut === piece || piece === title || language.standing.subordinate?.test(cut) !== true);
  // A few words of a sentence, a name and who that is, or what leans, only where there is nothing else.
  for (const { pieces, widths, isGood } of [
    {
      pieces: piecesOf(weighed.filter((s) => !alone.leans(s))),
      widths: [room.columns, 44],
      isGood: isEnough,
    },
    { pieces: all, widths: [room.columns, 44], isGood: tellsSomething },
    { pieces: all, widths: [room.columns, 44, 30, 16], isGood: () => true },
  ])
    for (const piece of pieces)
      for (const columns of widths) {
        const cut = cutAtWord(piece, { columns, cjk: room.cjk * (columns / room.columns) }, language);
        const line = withoutStop(withoutOpenEnd(cut));
        if (isGood(cut, piece) && allowed(line)) return line;
      }
  // One endless word.
  return cutAtGrapheme(all.find((piece) => bare(piece) !== '') ?? '', 50);
}

/** Of a title that was cut off: it wants another, as often as not. */
const lastWord = /\s\S+\s\S+$/u;

/** In columns. */
const leastOfPiece = 30;

/** The German chancellor, Angela Merkel: of whom the rest tells something. */
const nameAndWho = /^[^,]+, [^,]+$/u;

/** Ann Field, the head of a school: and what of her? */
const nameInFront = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{1,3})){1,5}, \p{Ll}/u;

/** No apostrophe: '콜라겐 결핍증 without its other mark. */
const straightMark = /(?<!\p{L})'|'(?!\p{L})/gu;

const tellsSomething = (cut: string, source: string): boolean =>
  displayWidth(cut) >= leastOfPiece &&
  (cut.match(straightMark)?.length ?? 0) % 2 === 0 &&
  !(
    nameAndWho.test(cut) &&
    (nameInFront.test(cut) ||
      source
        .slice(source.indexOf(cut) + cut.length)
        .trimStart()
        .startsWith(','))
  );

/** Behind "… violates | United States law", "… promises | stricter rules" stands what is told. */
function isStatement(cut: string, source: string, language: Language): boolean {
  const rest = source.slice(source.indexOf(cut) + cut.length);
  const [, mark, next = ''] = /^([,;:–—]?)\s*(\S*)/u.exec(rest) ?? [];
  if (rest.trim() === '') return true;
  if (saysSomething(lastWords.exec(cut)![0], language) || isTakenBack(rest, language)) return false;
  if (!language.writing.spaced) return true;
  return /^["“„«‘'([]/u.test(next) ? false : mark !== '' || opensPhrase(`${next} `, language);
}
const lastWords = /(?:\S+\s)?\S+$/u;

const shoutingOrSymbol = /[!！…?？\p{Extended_Pictographic}★☆◆●▲▼※►▶■]+|\.{3,}/u;

/** The stretches between the marks that shout, each as the article has it. */
const calmPieces = (source: string): string[] =>
  source
    .slice(0, triedLength)
    .split(shoutingOrSymbol)
    .map(oneLine)
    .filter((piece) => bare(piece) !== '');
