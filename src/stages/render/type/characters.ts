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

/** The last are signs that no text font of ours has, so that their picture stands for them. */
const emoji =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Emoji}\p{Emoji_Modifier}|\p{Regional_Indicator}|[ℹ↩↪☑☹☺✈✉✌✍✏✒✔✖❤])/u;
export const isEmoji = (grapheme: string): boolean => emoji.test(grapheme);

const katakana = /^[\p{Script=Katakana}ー]/u;
export const isKatakana = (grapheme: string): boolean => katakana.test(grapheme);

/** Opening marks: never at a line's end; hang at a line's start. */
export const opening = new Set('「『（《〈【〔〖〘〚｛［｢〝“‘([{«‹„‚¿¡');
/** Closing marks. */
export const closing = new Set('」』）》〉】〕〗〙〛｝］｣〞〟”’)]}»›');
/** Quotation marks that open in one language and close in another: „so“ and “so”, «so» and »so«, ”so”. */
const turning = new Set('“”‘’«»‹›');

export type Facing = 'opens' | 'closes' | null;

/**
 * Whether a mark opens or closes. Where words have spaces, a mark that does either is told by what it stands between.
 */
export function facingOf(
  { text, cjk }: { text: string; cjk: boolean },
  before: { text: string; facing: Facing } | undefined,
  after: string | undefined,
): Facing {
  if (!opening.has(text) && !closing.has(text)) return null;
  const byItself = opening.has(text) ? 'opens' : 'closes';
  if (cjk || !turning.has(text)) return byItself;
  const isFree = before === undefined || before.facing === 'opens' || /^[\s—–/-]/u.test(before.text);
  if (!isFree || after === undefined) return 'closes';
  // « so » has its spaces inside.
  return before !== undefined && /^\s/u.test(after) ? byItself : 'opens';
}

const stops = new Set('。，、；：？！．｡､');
/** Between the parts of a headline: 專訪｜… */
const bars = new Set('｜|│');
/** CJK stops, commas and bars: the best places to end a line. */
export const isStop = (grapheme: string): boolean => stops.has(grapheme) || bars.has(grapheme);

/** Never at a line's start. */
const neverFirst = new Set([
  ...closing,
  ...stops,
  ...bars,
  ...',.;:!?%‰°℃℉…—―⸺–-‐‑‧・･·／/～〜゠‼⁇⁈⁉゛゜',
  ...'々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ％‰',
]);
/** Never at a line's end. */
const neverLast = new Set([...opening, ...'$€£¥＄￥￡№#＃@']);

/** Kinsoku: whether a line may end after `before` and the next start with `after`. */
export function mayBreakBetween(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  // The two halves of —— and …… stay together.
  return !(before === after && '—―─…'.includes(before));
}

/** Kinsoku at a space: on which side of it a mark stands tells what it is, so those that turn forbid nothing. */
export const mayBreakAtSpace = (before: string, after: string): boolean =>
  mayBreakBetween(turning.has(before) ? '' : before, turning.has(after) ? '' : after);

/** Punctuation that CJK fonts draw on a whole em and Latin fonts narrow: in CJK text the former. */
export const ambiguous = new Set('“”‘’—―─⸺…·‧※');
/** Dashes of CJK text: a line without a break in the middle of the em, which no font has. Their lengths, em. */
export const dashes = new Map([...'—―─⸺'].map((dash) => [dash, dash === '⸺' ? 2 : 1]));

/** ASCII punctuation between CJK characters, and the form that CJK text has for it. */
export const fullWidthForms = new Map([...',:;!?'].map((mark, i) => [mark, '，：；！？'[i] as string]));

/**
 * How much of the blank inside two neighbouring full-width marks is taken away, em. Brackets have half an em of it on
 * one side; stops have it on the right in Japan and mainland China, on both sides in Taiwan and Hong Kong.
 */
export function squeeze(before: string, after: string, centredStops: boolean): number {
  const blankAfter = closing.has(before) ? 0.5 : stops.has(before) ? (centredStops ? 0.25 : 0.5) : 0;
  const blankBefore = opening.has(after) ? 0.5 : stops.has(after) && centredStops ? 0.25 : 0;
  if (opening.has(before) && opening.has(after)) return 0.5;
  if (blankAfter === 0 || !(opening.has(after) || closing.has(after) || stops.has(after))) return 0;
  return Math.min(0.5, Math.max(blankAfter, blankBefore));
}

/** Chinese particles that lean on the word before them: a line that starts with one reads badly. */
export const leaning = new Set('的了著着過过地得嗎吗呢吧啊們们之者性化裡里');
/** The particles of Japanese, which do the same. */
export const particles = new Set('をがはにへとでのもや');
/** Chinese words of one character that lean on the word after them: a line that ends with one reads badly. */
export const leaningOn = new Set(
  '不沒没很最更太再又也都就才只還还把被讓让給给在對对從从向跟和與与或及為为以將将用每各某該该老大小新舊旧全',
);

const dependent =
  /^(?:게|건|걸|겁니다|거예요|(?:것|거|수|데|때|때문|줄|바|뿐|채|등|적|곳|중|만큼|대로)(?:[이가은는을를도의에로만엔]|입니다|이다)?)[,.!?’”]*$/u;
/** Korean nouns that never stand without the word before them: a line that starts with one reads badly. */
export const isDependentNoun = (word: string): boolean => dependent.test(word);
