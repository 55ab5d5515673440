// Reads from the source of a pattern which words a text must hold for it to match: "(?:see|read) .{0,20}more" needs
// "more". It knows the notation that tongues use, and of what it cannot tell it says that nothing is needed.

/** In small letters; a text that the pattern matches, without regard to case, holds one of them. null: any text may do. */
export type NeededWords = readonly string[] | null;

/** @throws where the source is no pattern, or is written in a way that no tongue uses */
export function neededIn(source: string): NeededWords {
  const reader = { source, at: 0 };
  const needed = alternatives(reader);
  if (reader.at < source.length)
    throw new Error(`expected one pattern, but it ends at ${reader.at} of ${source}`);
  return needed;
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader): NeededWords {
  const needed = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    needed.push(sequence(reader));
  }
  return needed.every((words) => words !== null) ? needed.flat() : null;
}

/** Of what comes one behind the other, the most telling. */
function sequence(reader: Reader): NeededWords {
  let best: NeededWords = null;
  let word = '';
  const offer = (words: NeededWords) => {
    if (words && tellingOf(words) > tellingOf(best)) best = words;
  };
  const endWord = () => {
    if (word) offer([word.toLowerCase()]);
    word = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    // Most of a source: read letter by letter, those of all tongues take 20 ms more of each process.
    const letters = takeIf(reader, plain)?.[0];
    if (letters !== undefined) {
      word += letters;
      continue;
    }
    const { letter, needed } = element(reader);
    const { least, most } = quantifier(reader);
    if (letter !== undefined && least > 0) word += letter;
    if (letter === undefined || least !== 1 || most !== 1) endWord();
    if (least > 0) offer(needed);
  }
  endWord();
  return best;
}

/** The longer the shortest of them, the fewer texts hold one. */
const tellingOf = (words: NeededWords): number =>
  words ? Math.min(...words.map(weightOf)) - words.length / 100 : 0;

/** A character of Chinese, Japanese or Korean tells as much as several letters, and a blank next to nothing. */
function weightOf(word: string): number {
  let blanks = 0;
  let more = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x20) blanks++;
    else if (code >= 0x2e80) more++;
  }
  return word.length + more - blanks * 0.9;
}

interface Element {
  /** Where it stands for itself. */
  letter?: string;
  needed: NeededWords;
}

const anything: Element = { needed: null };

/** Signs that stand for themselves, once each. */
const plain = /[^\\()[.^$|?*+{]+(?![?*+{])/uy;
const group = /\((?:\?(?:[a-z-]*:|<\w+>|(<?[=!]))|(?!\?))/y;
const charClass = /\[(?:[^\]\\]|\\.)*\]/y;
const aFewSigns = /^\[([^^\\-][^\\-]{0,11}-?)\]$/;
const escaped = /\\(?:[pP]\{[^}]*\}|[dDwWsSbB]|([^\w]))/y;

function element(reader: Reader): Element {
  const sign = reader.source[reader.at]!;
  if (sign === '(') {
    const [, beside] = take(reader, group);
    const needed = alternatives(reader);
    reader.at++;
    // What stands beside a match need not, and what must not stand there is no need.
    return { needed: beside === undefined ? needed : null };
  }
  if (sign === '[') {
    const [, signs] = aFewSigns.exec(take(reader, charClass)[0]) ?? [];
    if (signs === undefined) return anything;
    const [letter, ...others] = new Set(signs.toLowerCase());
    return others.length === 0 ? { letter: letter!, needed: null } : { needed: [letter!, ...others] };
  }
  if (sign === '\\') {
    const letter = take(reader, escaped)[1];
    return letter === undefined ? anything : { letter, needed: null };
  }
  const letter = String.fromCodePoint(reader.source.codePointAt(reader.at)!);
  reader.at += letter.length;
  return '.^$'.includes(letter) ? anything : { letter, needed: null };
}

const repeated = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;

/** How often the element before it comes. */
function quantifier(reader: Reader): { least: number; most: number } {
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return { least: 1, most: 1 };
  const [, sign, least, comma, most] = take(reader, repeated);
  if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  return { least: Number(least), most: comma ? Number(most || Infinity) : Number(least) };
}

function take(reader: Reader, notation: RegExp): RegExpExecArray {
  const found = takeIf(reader, notation);
  if (!found) throw new Error(`expected ${notation.source} at ${reader.at} of ${reader.source}`);
  return found;
}

function takeIf(reader: Reader, notation: RegExp): RegExpExecArray | null {
  notation.lastIndex = reader.at;
  const found = notation.exec(reader.source);
  if (found) reader.at += found[0].length;
  return found;
}
