// Splits text into sentences, in CJK and alphabetic languages. Quotations and brackets stay whole and with their
// sentence; abbreviations, decimals, ordinals and initials do not end one. Linear in the length.
import type { Span } from '../../domain/article.ts';
import type { Language } from '../language.ts';
import { isCjkLetter, isDigit, isLetter, isLower, isSpace, isUnspacedScript, isUpper } from './characters.ts';
import { findMarked } from './marks.ts';
import { saysSomething } from './saying.ts';

interface Stretch {
  open: number;
  close: number;
}

/** Stops that end a sentence wherever they stand. */
const hardStops = new Set(['。', '！', '？', '｡', '‼', '⁇', '⁈', '⁉']);
const trailing = new Set([...'。！？｡!?.…‼⁇⁈⁉~～', ...'」』”’»›）)】〕］]"\'＂']);

/**
 * @param span text with its offset in the raw article; offsets of the sentences are in the raw article too
 */
export function splitSentences(span: { text: string; start: number }, language: Language): Span[] {
  const { text } = span;
  const whole = wholeStretches(text);
  const sentences: Span[] = [];
  let from = 0;
  let nextWhole = 0;
  let at = 0;
  const cut = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start)
      sentences.push({ text: text.slice(start, end), start: span.start + start, end: span.start + end });
    from = to;
  };
  while (at < text.length) {
    const stretch = whole[nextWhole];
    if (stretch && at === stretch.open) {
      nextWhole++;
      at = stretch.close;
      if (endsAfterStretch(text, from, stretch, language)) cut(at);
      continue;
    }
    if (endsAt(text, at, language)) {
      at++;
      // Take along what belongs to the stop: "?!", "……", a closing mark whose opening one was lost.
      while (at < text.length && trailing.has(text[at]!) && at !== whole[nextWhole]?.open) at++;
      cut(at);
      continue;
    }
    at++;
  }
  cut(text.length);
  return sentences;
}

/** Outermost quotations and brackets, in order; a bracket is only kept whole where it closes soon. */
function wholeStretches(text: string): Stretch[] {
  const stretches: Stretch[] = findMarked(text)
    .filter((m) => m.depth === 0 && !m.unclosed)
    .map(({ open, close }) => ({ open, close }));
  const opened: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()（）【】[\]]/g)) {
    if ('(（【['.includes(bracket)) opened.push(index);
    else {
      const open = opened.pop();
      if (open !== undefined && opened.length === 0 && index - open < 400)
        stretches.push({ open, close: index + 1 });
    }
  }
  stretches.sort((a, b) => a.open - b.open);
  let end = -1;
  return stretches.filter((s) => {
    if (s.open < end) return false;
    end = s.close;
    return true;
  });
}

/** Whether the sentence ends with a quotation or bracket that has its own stop inside. */
function endsAfterStretch(text: string, from: number, stretch: Stretch, language: Language): boolean {
  const last = text[stretch.close - 2];
  if (last === undefined || !/[。！？!?.…｡]/.test(last)) return false;
  if (stretch.close >= text.length) return true;
  const rest = text.slice(stretch.close, stretch.close + 60);
  const next = rest.trimStart()[0];
  if (next === undefined) return true;
  const spaced = isSpace(rest.charCodeAt(0));
  if (/[，,、。.；;：:）)」』”?!！？—–-]/.test(next) && !(spaced && /[—–-]/.test(next))) return false;
  const introduced = /[：:，,]\s*$/.test(text.slice(Math.max(from, stretch.open - 3), stretch.open));
  if (isCjkLetter(next.charCodeAt(0)) || isUnspacedScript(next.charCodeAt(0))) {
    const { quotative } = language.saying;
    if (quotative) return !quotative.test(rest);
    if (language.writing.spaced)
      return spaced && !saysSomething(rest.split(/[.!?“"‘]/, 1)[0] ?? '', language);
    return (
      introduced ||
      /^\s*[「『“"]/.test(rest) ||
      !saysSomething(rest.split(/[，,。：:！？「“]/, 1)[0] ?? '', language)
    );
  }
  if (!spaced || isLower(next)) return false;
  if (introduced) return true;
  // A stop after a short capitalised word may be a title ("Mr. Jones asked").
  const clause = rest.split(/[!?“"„«:]|(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,3})\./u, 1)[0] ?? '';
  return !saysSomething(clause.trim().split(/\s+/).slice(0, 7).join(' '), language);
}

function endsAt(text: string, at: number, language: Language): boolean {
  const char = text[at]!;
  if (hardStops.has(char)) return !isInName(text, at);
  if (char === '!' || char === '?') return breaksAfter(text, at);
  if (char === '.' || char === '．') return stopEnds(text, at, language);
  if (char === '…') return ellipsisEnds(text, at);
  return false;
}

/** ハロー！プロジェクト, モーニング娘。’22, モーニング娘。で: a stop that belongs to a name. */
function isInName(text: string, at: number): boolean {
  if (text[at] === '！') return katakana.test(text[at - 1] ?? '') && katakana.test(text[at + 1] ?? '');
  if (text[at] !== '。') return false;
  const next = text.slice(at + 1, at + 3);
  return (
    /^['’]\d/u.test(next) || (text.slice(at - 3, at) === 'ング娘' && /^[でのがはをにとやも・]/u.test(next))
  );
}
const katakana = /[\p{Script=Katakana}ー]/u;

/** Whether what follows can begin a sentence: the end, a blank, or a script that writes none. */
function breaksAfter(text: string, at: number): boolean {
  let i = at + 1;
  while (i < text.length && trailing.has(text[i]!)) i++;
  if (i >= text.length) return true;
  const code = text.charCodeAt(i);
  if (isSpace(code)) return !isLower(text.slice(i, i + 4).trimStart()[0]);
  return isUnspacedScript(code) && !/[，、；：）」』]/.test(text[i]!);
}

function ellipsisEnds(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next === '…') return false;
  const rest = text.slice(at + 1, at + 4).trimStart()[0];
  return rest === undefined || (next !== undefined && isSpace(next.charCodeAt(0)) && isUpper(rest));
}

function stopEnds(text: string, at: number, language: Language): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === '.' && after !== '.' && after !== undefined) return ellipsisEnds(text, at);
  if (after === '.') return false;
  if (after !== undefined && (isLetter(after) || isDigit(after.charCodeAt(0)))) {
    // 麥可．史耐德: in Chinese the wide point joins the parts of a foreign name.
    if (text[at] === '．' && language.writing.pointJoinsNames) return false;
    // "結束.他說": a stop between Han letters; "3.5", "U.S.A", "site.com" are none.
    return (
      (isUnspacedScript(after.charCodeAt(0)) &&
        before !== undefined &&
        isUnspacedScript(before.charCodeAt(0))) ||
      lacksBlank(text, at)
    );
  }
  if (!breaksAfter(text, at)) return false;
  const next = text.slice(at + 1, at + 40).trimStart();
  if (next === '') return true;
  return !isAbbreviation(text, at, next, language);
}

/** "is at 2.68%.They fell", 떠난다.한편: the blank behind the stop was lost. */
const lacksBlank = (text: string, at: number): boolean =>
  (/(?:^|[\s«“„"(’'-])\p{Ll}{4,}$|[%％]$/u.test(text.slice(Math.max(0, at - 24), at)) &&
    /^\p{Lu}\p{Ll}+[,;]?\s/u.test(text.slice(at + 1, at + 24))) ||
  ('다요죠까'.includes(text[at - 1]!) && /^[가-힣]+\s|^[가-힣]+,/u.test(text.slice(at + 1, at + 12)));

function isAbbreviation(text: string, at: number, next: string, language: Language): boolean {
  const { words } = language;
  let from = at;
  while (
    from > 0 &&
    at - from < 24 &&
    !isSpace(text.charCodeAt(from - 1)) &&
    !/[("“„«「『,;]/.test(text[from - 1]!)
  )
    from--;
  const word = text.slice(from, at);
  if (words.abbreviationsBeforeNumbers.has(word.toLowerCase())) return isDigit(next.charCodeAt(0));
  const known = words.abbreviations.has(word.toLowerCase());
  const startsNew =
    words.starters.has(next.split(/[^\p{L}]/u, 1)[0]?.toLowerCase() ?? '') && isUpper(next[0]);
  if (known)
    return !(
      /^(?:etc|usw|enz|ecc|u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m|inc|ltd|co|corp|jr|sr|e\.v)$/i.test(word) &&
      startsNew
    );
  // "na 4ª. DP": an ordinal of what follows in capitals.
  if (/^\d{1,3}[ªº]$/u.test(word)) return /^\p{Lu}{2}/u.test(next);
  // An initial or a spaced abbreviation, as in "J. K. Rowling", "z. B."; "Plan B. Das" still ends.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return !startsNew;
  // Ordinals: "am 3. Oktober", "im 19. Jahrhundert". A year ends its sentence.
  return language.writing.ordinalsWithStop && /^\d{1,2}$/.test(word) && !startsNew;
}
