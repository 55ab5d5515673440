// What a number measures, in the sentence's own words: the topic of its clause, or the phrase that goes on after it.
// One contiguous piece of the sentence, cut at words, without another number in it; or none at all.
import type { FigureSurroundings, Language, NumberMention } from '../../../language/language.ts';
import { lacksOwner, leansOutside } from '../../../language/text/referents.ts';
import { saysSomething } from '../../../language/text/saying.ts';
import { displayWidth } from '../../../language/text/width.ts';
import { clauseAfter, clauseAround, clauseBefore } from './clause-at.ts';
import { ownClauseLabel } from './own-clause.ts';
import {
  beginningsOf,
  clauseLabel,
  firstClauseLabel,
  type Limits,
  mostOthers,
  respectively,
  sentenceLabel,
} from './sentence-label.ts';
import { isTorn } from './torn.ts';
import { isCompared, penaltyOf, tellsHarm } from './worth.ts';

/** How far from it the word may stand that tells that it is one of several. */
const besides = 40;

/** How far from its number a label may begin or end. */
const reach = 140;

/** A sentence up to so many UTF-16 units is short enough to be the label itself. */
const shortSentence = { spaced: 130, unspaced: 70 };

/** Who won against whom takes more. */
const roomOfResult = 30;

/** What no shorter words tell is told by a longer sentence, with more figures in it. */
const longSentence = { spaced: 200, unspaced: 90 };
const mostInLong = 3;
/** Beside the figure, in a script without capitals. */
const mostInRun = 2;

/** 현장소장에게 징역 2년이 선고됐다: who gets how much is told by few words. */
const fewestOfPenalty = 4;

export interface Labels {
  /** '' where the sentence does not tell by itself what is measured, null where no part of what tells it stands alone. */
  best: string | null;
  /** A few of its words. */
  phrase: string | null;
  /** Some words tell it, which do not stand alone. */
  isTold?: boolean;
  /** Its sentence, or as much of it as stands alone: asked only where it is wanted. */
  sentence: () => string | null;
  /** The same of a longer one: asked where nothing shorter tells it. */
  long: () => string | null;
  /** Its own clause, or the noun that it is of: asked where no sentence tells it. */
  own: () => string | null;
}

/**
 * What a figure may be told by: a phrase, or its sentence where that tells more.
 *
 * @param end of the figure, where it goes on behind the number: from one to another
 * @param title stands above: what it names is known
 * @param isInTitle the title tells the figure, too
 * @param isResult of a match or a vote: who won against whom is told by the sentence alone
 */
export function labelsOf(
  text: string,
  number: NumberMention,
  language: Language,
  {
    end = number.end,
    title = '',
    isInTitle = false,
    isResult = false,
  }: { end?: number; title?: string; isInTitle?: boolean; isResult?: boolean } = {},
): Labels {
  // What it was before is no news, whatever tells it.
  if (isCompared(text, number, language))
    return { best: '', phrase: null, sentence: () => null, long: () => null, own: () => null };
  const isOfSeveral = respectively.test(text.slice(Math.max(0, number.start - besides), end + besides));
  const piece = isResult || isOfSeveral ? '' : pieceOf(text, number, language, end);
  const figure = text.slice(number.start, end);
  const isBare = piece !== null && !/\p{L}{2}/u.test(piece.replace(figure, ''));
  // "$61-a-share"
  const isCut =
    (piece !== null && /^[-–]/u.test(piece)) ||
    /^-\p{L}/u.test(text.slice(end)) ||
    isOpenUnit(figure, number);
  const phrase =
    piece && !isBare && !isCut && saysEnough(piece.replace(figure, ''), number, language) ? piece : null;
  const { spaced, cased } = language.writing;
  const more = isResult ? roomOfResult : 0;
  const [short, most] = [shortSentence, longSentence].map((of) => (spaced ? of.spaced : of.unspaced));
  const ofShort = { longest: short! + more, others: cased ? mostOthers : mostInRun };
  const ofLong = { longest: most!, others: mostInLong };
  const beginnings = once(() => beginningsOf(text, language));
  const told = (above: string | null, limits: Limits) =>
    sentenceLabel(beginnings(), text, number, language, above, limits);
  const sentence = once(() => told(title, ofShort));
  const long = once(
    () =>
      told(title, ofLong) ??
      told(null, ofLong) ??
      firstClauseLabel(text, number, language, { ...ofLong, others: mostOthers }),
  );
  const own = once(() => (isResult ? null : ownClauseLabel(text, number, end, language, title)));
  // "Haft verurteilt", "condamné": who is sentenced is told by the sentence, or else by the title.
  const penalty = spaced ? penaltyOf(text, number, language) : '';
  if (penalty !== '') {
    const brief = () => sentence() ?? told(title, { ...ofShort, fewest: fewestOfPenalty });
    const best = brief() ?? long() ?? (isInTitle ? penalty : '');
    return { best, phrase: null, isTold: true, sentence: brief, long, own };
  }
  if (tellsHarm(text, number, language)) {
    const clause = clauseAround(text, number.start, end).replace(language.figures.joint ?? /(?!)/u, '');
    const tells =
      language.figures.harm!.told.test(clause) &&
      clause.length <= short! &&
      language.figures.cutOff?.test(clause) !== true &&
      !leansOutside(clause, null, language);
    return { best: sentence() ?? long() ?? (tells ? clause : null), phrase: null, sentence, long, own };
  }
  const isCutOff = phrase !== null && isTorn(phrase, { text, number, end }, language);
  const isSlight = isCutOff || (phrase !== null && language.figures.slight?.test(phrase) === true);
  // Twice the 被害額 of when?
  const isOpen = isSlight && language.figures.units.multiples?.test(number.unit) === true;
  const untold = isOpen || (isSlight && isNoMeasure(phrase, { text, number, end }, language));
  const instead = () => (isCutOff ? told(null, ofShort) : untold ? null : withFigure(phrase, text, figure));
  // Without capitals, the words beside a figure are cut off from what they are about as often as not.
  if (!cased && phrase !== null) {
    const tells = (whole: string | null) =>
      whole !== null && tellsMore(withoutSource(whole, language), phrase, figure, language) ? whole : null;
    const isClause = phrase.includes(figure) || phrase.includes(' … ');
    const lacksWhose =
      isClause &&
      !text.startsWith(phrase) &&
      (language.figures.lacksWhose?.(phrase) === true || isOfRow(text, phrase, language));
    const fuller =
      tells(sentence()) ??
      (isClause && !lacksWhose ? null : tells(clauseLabel(text, number.start, end, language)));
    // フォロワーはおよそ190万人。: whose, the sentence before it tells.
    if (fuller === null && lacksOwner(phrase, title, language)) {
      const best = tells(long());
      return { best: best ?? '', phrase: null, sentence, long: () => best, own };
    }
    const isWhole =
      (isClause && !lacksWhose) ||
      (beginsClause(text, phrase, language) &&
        !isOfRow(text, phrase, language) &&
        !(isScant(phrase) && tells(text) !== null));
    const best = fuller ?? (isWhole ? instead() : null) ?? long() ?? '';
    return { best, phrase: isWhole ? phrase : null, sentence, long, own };
  }
  const tells =
    phrase !== null &&
    !isSlight &&
    opensSentence(text, phrase, number) &&
    !leansOutside(phrase, title, language);
  const best = (tells ? withFigure(phrase, text, figure) : (sentence() ?? long())) ?? instead();
  return {
    best: best ?? (piece === null ? null : ''),
    phrase: isCutOff || untold ? null : phrase,
    isTold: phrase !== null,
    sentence,
    long,
    own,
  };
}

/** "Last year there were 137 attacks": what ends with its figure is whole with it. */
function withFigure(phrase: string | null, text: string, figure: string): string | null {
  const whole = `${phrase} ${figure}`;
  return text.includes(whole) ? whole : phrase;
}

/** In columns: 卖完, 電話, 看过. */
const fewColumns = 9;

/** A word or two: what is counted, and not what of it is told. */
const isScant = (phrase: string): boolean => displayWidth(phrase) <= fewColumns;

/** 局長表示，…: who says it does not tell what is measured. */
const withoutSource = (whole: string, language: Language): string =>
  whole.replace(/^[^，,]{2,14}[，,]/u, (clause) => (saysSomething(clause, language) ? '' : clause));

/** Whether nothing of its clause was left out before it: 国内患者数, and not 上位 of 先進的な上位. */
function beginsClause(text: string, phrase: string, { figures: { topic } }: Language): boolean {
  const before = text.slice(0, text.indexOf(phrase));
  const lead = topic ? before.replace(topic.behind, '') : before;
  return /(?:^|[，,、；;。：:.!?？！]\s*)$/u.test(lead) && topic?.cut.test(phrase) !== true;
}

/** 局長周明等11人: one of a row, where 、 parts nothing else. */
const isOfRow = (text: string, phrase: string, { figures: { topic } }: Language): boolean =>
  topic?.row === true && text.slice(0, text.indexOf(phrase)).endsWith('、');

/** Beside the phrase and its figure; fewer, 毛利率为15.8%, 수리비는 약 4800만원이었다, tell nothing more. */
const leastMore = { characters: 3, words: 2 };

function tellsMore(label: string, phrase: string, figure: string, { writing }: Language): boolean {
  const rest = [...phrase.split(' … '), figure].reduce((left, part) => left.replace(part, ' '), label);
  return writing.spaced
    ? (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= leastMore.words
    : (rest.match(/[\p{Script=Han}\p{Script=Katakana}]/gu)?.length ?? 0) >= leastMore.characters;
}

/** 訪問先 of 訪問先で20年以上: a word that neither measures nor is what was counted, right beside the number. */
function isNoMeasure(
  phrase: string,
  { text, number, end }: { text: string; number: NumberMention; end: number },
  { figures }: Language,
): boolean {
  if (figures.measuring?.test(phrase) !== false) return false;
  const behind = text
    .slice(end)
    .trimStart()
    .replace(/^[のな]/u, '');
  const isCounted = number.unitKind === 'measure' && text.slice(0, number.start).trimEnd().endsWith(phrase);
  return !isCounted && !behind.startsWith(phrase);
}

/** "Rates rose by 3 per cent", "3,000 homes … lost power": nothing that its sentence tells before it is left out. */
function opensSentence(text: string, phrase: string, { start }: NumberMention): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && !/\p{L}/u.test(text.slice(0, Math.min(at, start)));
}

/** "a 20-year sentence": what is so long stands behind it. */
const isOpenUnit = (figure: string, { unit }: NumberMention): boolean =>
  unit !== '' && figure.endsWith(`-${unit}`);

function once<Value>(ask: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}

/** "kind was", "vor einem Monat": of one word nobody learns what is measured, nor from what begins with a pronoun. */
function saysEnough(label: string, { unit, unitKind }: NumberMention, language: Language): boolean {
  const { words, writing, figures, standing } = language;
  // Where nouns have capitals, a pronoun may be an article.
  if (!writing.nounsInCapitals && standing.leaning?.test(label)) return false;
  if (!writing.spaced || !writing.cased) return !language.units.measures.includes(label);
  const isTime = (word: string) => figures.units.durations?.test(word.toLowerCase()) === true;
  const content = (label.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter(
    (word) => word.length > 2 && !words.stop.has(word.toLowerCase()) && !isTime(word),
  );
  const counted = unitKind === 'measure' && unit !== '' && !isTime(unit) ? 1 : 0;
  return content.length + counted >= 2;
}

function pieceOf(text: string, number: NumberMention, language: Language, end: number): string | null {
  // A line's end is no clause's.
  const sentence = language.writing.spaced ? text.replace(/\s/g, ' ') : text;
  const lead = sentence.slice(Math.max(0, number.start - reach), number.start);
  const around: FigureSurroundings = {
    lead,
    before: clauseBefore(lead),
    after: clauseAfter(sentence.slice(number.end, number.end + reach)),
    text: sentence.slice(number.start, end),
    tail: clauseAfter(sentence.slice(end, end + reach)),
    number,
    language,
  };
  const told = language.figures.label ? language.figures.label(around) : '';
  if (told === null) return null;
  const label = told.trim();
  // The clause with its figure in it.
  const words = label.replace(around.text, '');
  if (label === '' || !isWhole(words) || !label.split(' … ').every((part) => sentence.includes(part)))
    return '';
  const rest =
    number.unitKind === 'percent' || language.units.tenths.includes(number.unit)
      ? restAfter(around, label)
      : '';
  return rest === '' || label.includes(rest) || rest.includes(label) ? label : `${label} … ${rest}`;
}

/** The verb that alone tells whether the number is a share or a change, where it comes last. */
function restAfter({ after, language: { figures } }: FigureSurroundings, label: string): string {
  const changed = figures.changed?.exec(after)?.[1];
  if (changed !== undefined) return changed;
  return figures.part?.of.test(label) ? (figures.part.does.exec(after)?.[1] ?? '') : '';
}

/** No second number, and no mark or bracket that is opened and not closed. */
const isWhole = (text: string): boolean =>
  !/[\d０-９%％$€£¥]/u.test(text) &&
  !/["「」『』“”„«»（）()《》〈〉[\]【】]/u.test(text.replace(pair, '').replace(pair, ''));
const pair =
  /「[^「」]*」|『[^『』]*』|„[^“”„]*[“”]|“[^“”]*”|«[^«»]*»|（[^（）]*）|\([^()]*\)|《[^《》]*》|〈[^〈〉]*〉|"[^"]*"/gu;
