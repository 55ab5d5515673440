// Finds the stretches of a text between quotation marks, with their nesting. Says nothing of what they mean.
// One pass with a stack: linear in the length, whatever storm of marks comes.
import { isCjkLetter, isDigit, isLetter, isSpace } from './characters.ts';
import { matchesOf } from './matches.ts';

export interface Marked {
  /** Index of the opening mark. */
  open: number;
  /** Index just past the closing mark. */
  close: number;
  /** The words inside the marks, without the blanks next to them (as in « … »). */
  start: number;
  end: number;
  mark: string;
  /** How many marked stretches it lies in. */
  depth: number;
  /** The closing mark is missing: the stretch runs to the end of the text, or to where the mark opens again (speech of several paragraphs). */
  unclosed: boolean;
}

const closersOf: Record<string, string> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '«': '»',
  '‹': '›',
  '„': '“”‟"',
  '‚': '‘’',
  '〝': '〞〟',
  '﹁': '﹂',
  '﹃': '﹄',
  '＂': '＂',
  '"': '"',
  "'": "'",
  '»': '«',
  '›': '‹',
  '”': '”',
};
const anyMark = /[「」『』“”‘’«»‹›„‚〝〞〟﹁﹂﹃﹄＂"']/;
const everyMark = new RegExp(anyMark, 'g');

/** How deep marks may nest before the rest is taken as plain text: no writer goes further. */
const maxDepth = 4;

interface Open {
  mark: string;
  at: number;
}

/**
 * Two marks typed for one, as some papers do, as the one they stand for with a blank beside it: every offset stays.
 * @example withWholeMarks(',,Ja”, zegt ze.') // ' „Ja”, zegt ze.'
 * @example withWholeMarks('“Yes,’’ she said.') // '“Yes,”  she said.'
 */
export const withWholeMarks = (written: string): string =>
  typedTwice.test(written)
    ? asOpened(withoutTicks(written))
        .replace(/(?<![,\p{L}\d]),,(?=[\p{L}\d‘'])/gu, ' „')
        .replace(/(?<![‘\p{L}\d])‘‘(?=[\p{L}\d])/gu, ' “')
        .replace(/(?<=[^\s’])’’(?![’\p{L}\d])/gu, '” ')
        .replace(/(?<!['\p{L}\d])''(?=[\p{L}\d])/gu, ' "')
        .replace(/(?<=[^\s'])''(?!['\p{L}\d])/gu, '" ')
    : asOpened(written);

const typedTwice = /,,|’’|‘‘|''|``/;

/** ‘We stay.', 'We stay.’: a line that one kind of single mark opens and the other closes. */
const asOpened = (text: string): string => {
  const [, opened, closed] = /^\s*([‘'])[^‘]*[.!?…]([’'])\s*$/u.exec(text) ?? [];
  if (opened === undefined || (opened === '‘') === (closed === '’')) return text;
  const at = text.lastIndexOf(closed!);
  return `${text.slice(0, at)}${opened === '‘' ? '’' : "'"}${text.slice(at + 1)}`;
};

/**
 * The marks of wire services: ticks open, apostrophes close. Ticks right behind a word are the end of something else.
 * @example withoutTicks("``Yes,'' she said. ``He calls, `Go!'''") // " “Yes,”  she said.  “He calls, 'Go!'” "
 */
const withoutTicks = (text: string): string =>
  /(?<![`\p{L}\d])``[^\s`]/u.test(text) && !/[^\s`(]``(?!`)/u.test(text)
    ? text
        .replace(/(?<![`\p{L}\d])```(?=[^\s`])/gu, " “'")
        .replace(/(?<![`\p{L}\d])``(?=[^\s`])/gu, ' “')
        .replace(/(?<![`\p{L}\d])`(?=[\p{L}\d])/gu, "'")
        .replace(/(?<=[^\s'])'''(?!['\p{L}\d])/gu, "'” ")
        .replace(/(?<=[^\s'])''(?!['\p{L}\d])/gu, '” ')
    : text;

/** All marked stretches, in the order of their opening marks. */
export function findMarked(written: string): Marked[] {
  const text = withWholeMarks(written);
  if (!anyMark.test(text)) return [];
  const found: Marked[] = [];
  const stack: Open[] = [];
  const marks = matchesOf(text, everyMark);
  for (const [place, { 0: mark, index }] of marks.entries()) {
    const isSlip =
      (mark === '“' || mark === '‘') &&
      stack.at(-1)?.mark === mark &&
      endsOpening(text, index, marks[place + 1]?.[0]);
    const level =
      isSlip || endsOther(stack, text, marks, place)
        ? stack.length - 1
        : closingLevel(stack, mark, text, index);
    if (level >= 0) {
      const opened = stack[level]!;
      stack.length = level;
      found.push(marked(text, opened, index, index + 1, level, false));
    } else if (goesOnAt(stack, text, marks, place)) {
      const opened = stack[stack.length - 1]!;
      if (!holds(opened, found)) found.push(marked(text, opened, index, index, stack.length - 1, true));
      stack[stack.length - 1] = { mark, at: index };
    } else if (opens(text, mark, index) && stack.length < maxDepth) {
      stack.push({ mark, at: index });
    }
  }
  // Speech of several paragraphs stays open to the end; a mark within a word is a slip of the pen.
  const first = stack[0];
  if (first && first.mark !== "'" && first.mark !== '‘' && !isWordCharacter(text[first.at - 1]))
    found.push(marked(text, first, text.length, text.length, 0, true));
  return found.sort((a, b) => a.open - b.open);
}

/**
 * "They left. "We stayed.": the opening mark again behind a whole sentence, where paragraphs of one speech were joined; of a
 * quotation within another one both are closed.
 */
function goesOnAt(stack: readonly Open[], text: string, marks: readonly RegExpExecArray[], place: number) {
  const { 0: mark, index: at } = marks[place]!;
  if (!(mark === '"' || mark === '“') || stack.at(-1)?.mark !== mark || !opens(text, mark, at)) return false;
  if (!/[.!?…]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  const [, second] = marks
    .slice(place + 1, place + 1 + farthestClosing)
    .filter((one) => /["“”]/.test(one[0]));
  return !second || second[0] === '“' || (second[0] === '"' && !canClose(text, '"', second.index));
}

/** Where it holds words in marks of its own, its end was forgotten, and is not known. */
const holds = ({ at }: Open, found: readonly Marked[]): boolean => (found.at(-1)?.open ?? -1) > at;

/** How many marks, apostrophes among them, are gone through for what closes one. */
const farthestClosing = 20;

function marked(
  text: string,
  opened: Open,
  end: number,
  close: number,
  depth: number,
  unclosed: boolean,
): Marked {
  let from = opened.at + 1;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { open: opened.at, close, start: from, end: to, mark: opened.mark, depth, unclosed };
}

/** The stack level that this mark closes, or -1. The innermost that fits, so that a lost mark does not spread. */
function closingLevel(stack: Open[], mark: string, text: string, at: number): number {
  if (stack.length === 0 || !canClose(text, mark, at)) return -1;
  for (let level = stack.length - 1; level >= 0; level--)
    if (closersOf[stack[level]!.mark]!.includes(mark)) return level;
  return endsStraight(text, mark, at)
    ? stack.findLastIndex(({ mark: opened }) => opened === straightFor[mark])
    : -1;
}

/** "…” and “…": where a typewriter's mark was mixed with a printer's, one ends what the other began. */
const straightFor: Readonly<Record<string, string>> = { '”': '"', '"': '“' };

/** Right behind a letter or a stop, and before none: not the inches of “a 5" nail”, nor a mark that may as well begin something. */
function endsStraight(text: string, mark: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  return (
    mark in straightFor &&
    before !== undefined &&
    (!isSpace(before.charCodeAt(0)) || isBeforeStop(text, at)) &&
    !isDigit(before.charCodeAt(0)) &&
    (!isWordCharacter(after) || isCjkLetter(after!.charCodeAt(0)))
  );
}

/** " Nobody came ", 'Nobody came ',: a blank stands before a mark that ends, and behind it what begins nothing. */
const isBeforeStop = (text: string, at: number): boolean =>
  /^(?:[,;]|[.!?:)](?:\s|$))/.test(text.slice(at + 1, at + 3));

/**
 * ‘We stay.', “We stay’, he said: a stop or a comma beside it shows that a mark ends what another kind began, where too few of the
 * right ones follow before it opens again.
 */
function endsOther(stack: readonly Open[], text: string, marks: readonly RegExpExecArray[], place: number) {
  const { 0: mark, index: at } = marks[place]!;
  const opened = stack.at(-1)?.mark;
  const isOther = (mark === "'" && opened === '‘') || (mark === '’' && opened === '“');
  if (!isOther || !/[.!?…,]['’](?:[\s,;]|$)|\p{L}['’][,;]/u.test(text.slice(at - 1, at + 2))) return false;
  const right = closersOf[opened!]!;
  const next = marks.slice(place + 1, place + 1 + farthestClosing);
  const again = next.findIndex((one) => one[0] === opened);
  const closing = (again < 0 ? next : next.slice(0, again)).filter(
    (one) => one[0] === right && canClose(text, right, one.index) && /\S/u.test(text[one.index - 1] ?? ' '),
  );
  return closing.length < stack.filter((one) => one.mark === opened).length;
}

/** “They left“: an opening mark where a closing one stands, and behind it the right one does not follow either. */
function endsOpening(text: string, at: number, next: string | undefined): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  return (
    next !== closersOf[text[at]!] &&
    before !== undefined &&
    !/[\s(]/.test(before) &&
    !isCjkLetter(before.charCodeAt(0)) &&
    (after === undefined || /[\s.,;:!?…)]/.test(after))
  );
}

/** Marks that look alike on both sides are told apart by what stands next to them. */
function canClose(text: string, mark: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (mark === "'" || mark === '’') {
    if (isAlphabetic(before) && isAlphabetic(after)) return false;
    return (
      mark === '’' ||
      (before !== undefined &&
        (!isSpace(before.charCodeAt(0)) || isBeforeStop(text, at)) &&
        (!isWordCharacter(after) || isCjkLetter(after!.charCodeAt(0))))
    );
  }
  if (mark === '"') {
    // A blank before and a word after: this one opens, the other one was never closed.
    const blankBefore = before === undefined || isSpace(before.charCodeAt(0)) || before === '(';
    return !(blankBefore && after !== undefined && !isSpace(after.charCodeAt(0)) && !isBeforeStop(text, at));
  }
  return true;
}

function opens(text: string, mark: string, at: number): boolean {
  if (!(mark in closersOf)) return false;
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined) return false;
  if (mark === "'") return !isWordCharacter(before) && isWordCharacter(after);
  // « m‘aide »: typed for an apostrophe.
  if (mark === '‘' && isAlphabetic(before) && isAlphabetic(after)) return false;
  if (mark === '”' || mark === '›') return !isWordCharacter(before) && isWordCharacter(after);
  if (mark === '»') return (before === undefined || /[\s(:]/.test(before)) && !isSpace(after.charCodeAt(0));
  if (mark === '"') return !(before !== undefined && isDigit(before.charCodeAt(0)));
  return true;
}

/** 답’이: in Korean a particle follows the mark without a blank; only alphabets have apostrophes. */
const isAlphabetic = (char: string | undefined): boolean =>
  isLetter(char) && !isCjkLetter(char!.charCodeAt(0));

const isWordCharacter = (char: string | undefined): boolean =>
  isLetter(char) || (char !== undefined && isDigit(char.charCodeAt(0)));
