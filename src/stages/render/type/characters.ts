// What the type engine knows of characters: classes for line breaking and spacing, as data.
// After JIS X 4051 / JLREQ, CLREQ and UAX #14, kept to what cards need.

const cjk =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u2e80-\u2fdf\u3000-\u303f\u30fb\u30fc\u31c0-\u31ff\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;
export const isCjk = (grapheme: string): boolean => cjk.test(grapheme);

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}々〆ー]/u;
/** Han, kana, bopomofo: what a line may break between, and what takes a hair of space before Latin. */
export const isIdeograph = (grapheme: string): boolean => ideograph.test(grapheme);

const hangul = /^\p{Script=Hangul}/u;
export const isHangul = (grapheme: string): boolean => hangul.test(grapheme);

const hanNumerals = new Set('一二三四五六七八九十百千萬万億亿兆兩两幾几數数半每第這这那');
/** Numbers and pointers that belong to the measure word after them. */
export const isHanNumeral = (grapheme: string): boolean => hanNumerals.has(grapheme);

const wordCharacter = /^[\p{L}\p{N}\p{M}%‰$€£¥#@&+*/\\°_=~^]/u;
/** Part of a Latin-like word or number. */
export const isWordCharacter = (grapheme: string): boolean =>
  wordCharacter.test(grapheme) && !isCjk(grapheme);

const emoji =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Emoji}\p{Emoji_Modifier}|\p{Regional_Indicator})/u;
export const isEmoji = (grapheme: string): boolean => emoji.test(grapheme);

/** Opening marks: never at a line's end; hang at a line's start. */
export const opening = new Set('「『（《〈【〔〖〘〚｛［｢“‘([{«‹„‚¿¡');
/** Closing marks. */
export const closing = new Set('」』）》〉】〕〗〙〛｝］｣”’)]}»›');
/** CJK stops and commas: the best places to end a line. */
const stops = new Set('。，、；：？！．｡､');
export const isStop = (grapheme: string): boolean => stops.has(grapheme);

/** Never at a line's start. */
const neverFirst = new Set([
  ...closing,
  ...stops,
  ...',.;:!?%‰°℃…—–-‧・·／/～〜',
  ...'々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ％‰',
]);
/** Never at a line's end. */
const neverLast = new Set([...opening, ...'$€£¥＄￥￡№#＃@']);

/** Kinsoku: whether a line may end after `before` and the next start with `after`. */
export function mayBreakBetween(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  // The two halves of ⸺ and …… stay together.
  return !(before === after && '—…─'.includes(before));
}

/** Punctuation that CJK fonts draw on a whole em and Latin fonts narrow: in CJK text the former. */
export const ambiguous = new Set('“”‘’—…·‧※');

/** ASCII punctuation between CJK characters, and the form that CJK text has for it. */
export const fullWidthForms = new Map([...',:;!?'].map((mark, i) => [mark, '，：；！？'[i] as string]));

/**
 * How much of the blank inside two neighbouring CJK marks is taken away, em. Brackets have half an em of it on one
 * side; stops have it on the right in Japan and mainland China, on both sides in Taiwan and Hong Kong.
 */
export function squeeze(before: string, after: string, centredStops: boolean): number {
  if (!isCjk(before) || !isCjk(after)) return 0;
  const blankAfter = closing.has(before) ? 0.5 : stops.has(before) ? (centredStops ? 0.25 : 0.5) : 0;
  const blankBefore = opening.has(after) ? 0.5 : stops.has(after) && centredStops ? 0.25 : 0;
  if (opening.has(before) && opening.has(after)) return 0.5;
  if (blankAfter === 0 || !(opening.has(after) || closing.has(after) || stops.has(after))) return 0;
  return Math.min(0.5, Math.max(blankAfter, blankBefore));
}

/** Chinese particles that lean on the word before them: a line that starts with one reads badly. */
export const leaning = new Set('的了著着過过地得嗎吗呢吧啊們们之者性化裡里');
