// Takes a headline apart into pieces that can stand as a subject: its parts, and whole phrases of one that is too long.
// Changes no word of it.
import type { Language } from '../../language/language.ts';
import { countCjk } from '../../language/text/characters.ts';
import { breaksOff, isBalanced } from '../../language/text/clauses.ts';
import { saysSomething } from '../../language/text/saying.ts';
import { splitSentences } from '../../language/text/sentences.ts';
import { bare } from './alike.ts';
import { endsBeforeVerb, isAnd, isBound, opensMark } from './cut.ts';

/** @param fits whether a line has the length of a subject */
export function piecesOfTitle(
  title: string,
  fits: (line: string) => boolean,
  language: Language,
): { parts: string[]; phrases: string[] } {
  const parts = partsOfTitle(title, language).filter((part) => !goesOn.test(part));
  const [topic, ...told] = parts;
  // "Pensions: the ministry waits, the unions do not": what it is about stays before the first of its clauses.
  const isOnTopic =
    topic !== undefined &&
    told.length === 1 &&
    /^[\p{Ll}\d]/u.test(told[0]!) &&
    !fits(told[0]!) &&
    title.startsWith(topic);
  const sources = parts.length === 0 ? [title] : isOnTopic ? [title, ...parts] : parts;
  const phrases = sources.flatMap((part) => phrasesOf(part, fits, language));
  const isWhole = (piece: string) => !losesSource(piece, title, language);
  return { parts: parts.filter(isWhole), phrases: phrases.filter(isWhole) };
}

/** 무대 지킨 67년…배우 별세: dots shout, and a mere pause does not. Null: it has not two parts. */
export function joinedAtDots(
  title: string,
  { writing }: Language,
): { line: string; parts: readonly string[] } | null {
  const parts = title.split(/\s*(?:…+|\.{3,})\s*/u);
  if (parts.length !== 2 || parts.some((part) => bare(part).length < 2)) return null;
  return { line: parts.join(writing.spaced ? ', ' : ' '), parts };
}

/** "The works is ‘rotten to the core’: Field": with a word of somebody's, and without who that is. */
const losesSource = (piece: string, title: string, { writing }: Language): boolean =>
  writing.cased &&
  /["“„«‘]|(?<!\p{L})'/u.test(piece) &&
  !allMarked.test(piece) &&
  nameAlone.test(title.replace(piece, ''));
const allMarked = /^["“„«‘'「『].*["”“»’'」』]$/u;
const nameAlone = /^\s*[:–—-]\s+\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}$/u;

/** A headline of several parts: at a bar, a dash, dots, the wide blank of CJK headlines, or a full stop; then at a colon. Never at a comma. */
const partsOfTitle = (title: string, language: Language): string[] =>
  splitSentences({ text: title, start: 0 }, language)
    .flatMap(({ text }) => text.split(separator))
    .flatMap((part) => (isSaying(part.trim()) ? [part] : part.split(/\s*：\s*|:\s/u)))
    .map((part) => part.trim())
    // The full stop of one of several sentences, and not that of U.S.
    .map((part) => (part === title ? part : part.replace(/(?<!\.\p{L}{1,2})[.。]$/u, '')))
    .filter((part) => part !== '' && part !== title);

const separator =
  /\s*[|｜]\s*|\s+[–—-]\s+|[—―]{1,2}|…+|\.{3}|\u3000|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}！？」”])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d「“])/u;

/** 教練：是九十球: whose words they are stands before the colon, be it behind a question. */
const isSaying = (part: string): boolean => /(?:^|[？！?!」”])\p{L}{1,4}：/u.test(part);

/** A part of a headline that goes on with the one before. */
const goesOn = /^(?:and|but|or|und|aber|oder|et|mais|ou|y|pero|e|ma|mas|en|maar)\s/iu;
/** "…, study finds": whose finding it is. */
const foundBy =
  /,\s[^,]{2,40}\s(?:says?|said|finds?|found|told|hears?|heard|shows?|suggests?|warns?|reports?|claims?|reveals?|zeigt|sagt|dit|selon .{2,30}|según .{2,30})$/iu;
/** Where a headline that goes on with a second verb may end as well. */
const second = /\s(?=(?:and|und|et|y|e|ed|en|but|aber|mais|pero|ma|mas|maar)\s\p{Ll})/giu;
/** Two verbs behind one of these are a clause's. */
const relative = /\s(?:who|which|that|qui|que|qu['’]\p{L}+|dont|che|cui|quem|die|der|das|dat)\s/iu;
/** "tre anni e otto mesi", « républicaine et sociale se déchire »: what goes on there is no verb. */
const countsOn =
  /^\s(?:et|y|e|ed|en)\s(?:\d|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dois|três|quatro|sete|oito|nove|dez|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\s|\p{Ll}+\s(?:se|s['’]|si)\s?\p{Ll})/u;
const goesOnWithVerb = (rest: string, language: Language): boolean =>
  !countsOn.test(rest) && (!/^\sen\s/u.test(rest) || isAnd('en', language));
/** Words before which a headline in an alphabetic language may end. */
const phraseStart =
  /\s(?=(?:during|after|over|amid|despite|because|since|while|when|without|before|following|nach|während|trotz|après|pendant|depuis|malgré|tras|durante|desde|según|dopo|durante|depois|após|tijdens|ondanks)\s)/giu;

/** "le cambrioleur vivait | depuis trois semaines …": of a verb that lasts, how long and where is what is told. */
const leastBeforeSince = 0.6;
const sinceThen = /^\s(?:depuis|desde|durante|since)\s/iu;

/** Romance gerunds: "Detenida una mujer | haciéndose pasar por médica". Behind a verb that goes on with one there is no end. */
const gerund =
  /(?<!\s(?:est[aá]n?|est[ãa]o|estaba|sigue|siguen|sta|stanno|stava|va|vai|vão|continua|anda|lleva|llevan))\s(?!(?:cu|qu)ando\s)(?=\p{L}{2,}(?:[ae]ndo|iendo|(?:[áé]|ié)ndo\p{L}{2,5}|[ae]ndo(?:si|l[oaie]))\s)/giu;

/** "Los vecinos llevan cuarenta días | con cortes". */
const forSoLong = /\s(?:llev(?:a|an|aba|aban)|fa|depuis)(?:\s\S+){1,3}$/u;
/** "Ann Field, the head of a school", "A boat which has served the same town": who it is about, and not what. */
const describedOnly =
  /^(?:(?:\p{Lu}[\p{L}.&’'-]*\s?){1,4}, [^,]+|(?:\S+\s){1,5}(?:who|which|that|qui|que|che)(?:\s\S+){1,8})$/u;
const wantsMore =
  /^\s(?:(?:a|à|al|aos?|às|alla|alle|agli|ai|aux?)\s|(?:por|for|pour|per|zum|pela|voor)\s(?:the\s|la\s|het\s)?(?:first|primera|première|prima|ersten|primeira|eerst)\s)/iu;

/** The longest beginning of a sentence that fits, has so many characters, and ends before a comma or a preposition. */
export const beginningOfSentence = (
  sentence: string,
  fits: (line: string) => boolean,
  least: number,
  language: Language,
): string | undefined => {
  const line = withoutLastPhrase(sentence, fits, language, least);
  if (line === undefined || language.standing.subordinate?.test(line) === true) return;
  // "… describe | por primera vez una danza": what it tells stands behind the cut.
  const isOpen =
    wantsMore.test(sentence.slice(line.length)) ||
    forSoLong.test(line) ||
    describedOnly.test(line) ||
    saysSomething(/\S+$/u.exec(line)![0], language);
  return isOpen ? undefined : line;
};

/** Whole phrases of a headline that is too long for a subject, the longest first. */
function phrasesOf(title: string, fits: (line: string) => boolean, language: Language): string[] {
  if (fits(title) || countCjk(title) > 0) return [];
  const bareTitle = title.replace(foundBy, '');
  const endsAt = (pattern: RegExp) => [...bareTitle.matchAll(pattern)].map((match) => match.index).reverse();
  const verbs = /^\p{Lu}/u.test(bareTitle) && !relative.test(bareTitle) ? endsAt(second) : [];
  const ends = [
    ...endsAt(phraseStart).filter(
      (end) => end >= bareTitle.length * leastBeforeSince || !sinceThen.test(bareTitle.slice(end)),
    ),
    ...endsAt(gerund),
    ...verbs.filter((end) => goesOnWithVerb(bareTitle.slice(end), language)),
  ];
  const phrases = [
    bareTitle,
    ...ends.map((end) => bareTitle.slice(0, end).replace(/(?<![,;\s])[,;\s]+$/, '')),
  ];
  const found = phrases.find((phrase) => fits(phrase) && phrase !== title && !opensMark(phrase));
  const cut = withoutLastPhrase(bareTitle, fits, language);
  const isWhole = found !== undefined && found.split(' ').length >= fewestWords;
  if (isWhole && found.length >= (cut?.length ?? 0)) return [found];
  const line = cut ?? beforeRelative(bareTitle, fits, language);
  return line === undefined ? [] : [line];
}

/** "Divers find a ship | that nobody missed": behind a noun with its article, what goes on only describes it. */
function beforeRelative(
  title: string,
  fits: (line: string) => boolean,
  { topics: { article } }: Language,
): string | undefined {
  const lines = [...title.matchAll(describes)].map(({ index }) => title.slice(0, index));
  return lines.findLast((line) => {
    return (
      fits(line) &&
      line.length >= title.length * leastKept &&
      line.split(' ').length >= fewestWords &&
      isNounWithArticle(line, article) &&
      isBalanced(line) &&
      !opensMark(line)
    );
  });
}
const isNounWithArticle = (line: string, article: RegExp | null): boolean => {
  const before = /(?:^|\s)(?:(\S+\s)|l['’])[^\s’']+$/iu.exec(line);
  return before !== null && (before[1] === undefined || article?.test(before[1]) === true);
};
const describes = /\s(?=(?:who|which|that|qui|que|che)\s)/gu;

/** "… as gusts of 96mph hit the coast": a clause, and not what somebody is seen as. */
const meanwhile = /^as (?:\S+\s){3}/u;
const asWhat =
  /(?:^|\s)(?:as|such|so|known|seen|described|hailed|named|chosen|treated|used|regarded|same)$/iu;
/** "…, killing | at least seven". */
const endsInGerund = /,\s\p{Ll}+ing$/u;
/** "from one year | to six months". */
const fromOneTo =
  /\s(?:de|from|von|desde|da|van|zwischen|between|entre|tra|fra|tussen)\s(?:\S+\s)?(?:une?|an?|ein\p{L}*|een|uno?|um|\d\S*)(?:\s\S+)?$/iu;
/** "Study shows as the whites leave, | the others come". */
const beforeWhatIsFound =
  /\s(?:says?|finds?|shows?|indicates?|suggests?|warns?|reveals?)\s(?:that\s)?(?:as|when|if|while|after|because|once)\s[^,]+$/iu;
const fewestWords = 4;
/** "… y se mete": where to, stands behind the cut. */
const endsInVerb = /\s(?:et|y|e|ed)\s(?:se\s|si\s|s['’])\S+$/iu;

/** "neemt … in gebruik", "obliga a desalojar": the verb means it with what follows. */
const isMeantWith = (rest: string, { standing }: Language): boolean =>
  idiom.test(rest) || (standing.infinitive !== undefined && toDo.test(rest));
const idiom = /^\s(?:in|op|aan|ten|ter|on|at|under)\s\p{Ll}[\p{L}-]+$/u;
const toDo =
  /^\s(?:a|à|ad|de|di|da)\s(?:\p{Ll}{2}['’])?\p{Ll}+(?:[aei]re?|oir)(?:l[aeo]s?|se|si|me)?(?!\p{L})/u;

/** Of the headline's length. */
const leastKept = 0.5;

/** "… at the Royal Holm Academy in the spring": the longest beginning that ends before a comma or a preposition. */
function withoutLastPhrase(
  title: string,
  fits: (line: string) => boolean,
  language: Language,
  least = title.length * leastKept,
): string | undefined {
  const { openCut } = language.standing;
  // "… lässt Märchen wiederaufleben": the verb stands at the end, or a part of it.
  const isVerbLast = language.writing.nounsInCapitals && /\s\p{Ll}\S*$/u.test(title);
  const comma = title.indexOf(', ');
  const ends = [...title.matchAll(/,?\s(?=\S)/gu)].filter(({ 0: joint, index }) => {
    // Behind the second comma goes on what stands before the first.
    if (joint.startsWith(',')) return index === comma;
    const next = `${title.slice(index + joint.length)} `;
    if (meanwhile.test(next)) return !asWhat.test(title.slice(0, index));
    const word = next.split(/\s/u, 1)[0]!;
    return (
      !isVerbLast && !isBound(next, language) && openCut?.test(word) === true && isPreposition(word, language)
    );
  });
  const lines = ends.reverse().map(({ index }) => title.slice(0, index));
  return lines.find(
    (line) =>
      fits(line) &&
      line.length >= least &&
      line.split(' ').length >= fewestWords &&
      !endsBeforeVerb(line, language) &&
      !endsInVerb.test(line) &&
      !sinceThen.test(title.slice(line.length)) &&
      !isMeantWith(title.slice(line.length), language) &&
      !wantsMore.test(title.slice(line.length)) &&
      !fromOneTo.test(line) &&
      !endsInGerund.test(line) &&
      !beforeWhatIsFound.test(line) &&
      isBalanced(line) &&
      !opensMark(line) &&
      !breaksOff(line, language) &&
      openCut?.test(line) !== true,
  );
}

/** Rather than a verb: what a clause may begin with and no subject. */
const isPreposition = (word: string, { standing }: Language): boolean =>
  standing.subordinate?.test(`${word} `) === true;
