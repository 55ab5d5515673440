// Labels where words are set apart: the subject and its verb before the number, or what the number is of. Word lists of
// six languages; no grammar beyond them.

import { languageOf } from '../../../../language/registry.ts';
import { saysSomething } from '../../../../language/text/saying.ts';
import { distantLabel } from './distant.ts';
import type { Surroundings } from './surroundings.ts';

const longest = { before: 9, after: 18, characters: 80 };

const approximate =
  /(?:^|\s)(?:about|around|roughly|nearly|almost|some|no more than|more than|less than|fewer than|over|under|up to|at least|only|just|an estimated|an average of|average of|exactly|now|rund|etwa|knapp|über|mehr als|bis zu|mindestens|ca\.|nur|insgesamt|weitere|environ|près de|plus de|moins de|quelque|seulement|unos|unas|casi|más de|solo|circa|oltre|quasi|solo|cerca de|mais de|apenas|ongeveer|ruim|meer dan|bijna)$/i;
const prepositions =
  'of|to|by|at|from|for|in|into|with|on|per|than|against|as|between|among|auf|um|von|bei|mit|an|zu|in|für|de|à|d|en|par|pour|sur|a|con|por|di|da|per|su|em|com|até|hasta|jusqu|fino|tot|op|van|met';
const preposition = new RegExp(`^(?:${prepositions})$`, 'i');
const adverb =
  /^(?:now|already|currently|also|still|then|today|noch|inzwischen|seither|bislang|jährlich|derzeit|heute|désormais|aujourd'hui|encore|déjà|ya|ahora|ora|già|agora|já|nu|al)$/i;
/** Where a clause begins anew. */
const breaks =
  /^(?:and|but|or|nor|so|yet|that|which|who|whom|while|whereas|because|if|when|where|since|although|und|aber|oder|dass|weil|wenn|wobei|während|et|mais|ou|que|qu|qui|dont|où|y|pero|e|o|ma|che|mas|en|maar|die|dat)$/i;
const pronouns =
  /^(?:I|he|she|they|we|ich|er|sie|wir|ihr|man|es|je|il|elle|ils|elles|nous|on|yo|él|ella|ellos|nosotros|io|lui|lei|noi|eles|ele|ela|ik|hij|zij|wij|ze|we)$/i;
/** At the start of a label they point at what it does not name. */
const pointing =
  /^(?:it|its|you|this|that|these|those|there|here|them|him|her|us|me|dies|das ist|dafür|davon|dabei|damit|dazu|darin|hier|daran|ce|cela|ceci|c'est|esto|eso|questo|isso|together)$/i;
const auxiliary =
  /^(?:has|have|had|is|are|was|were|be|been|being|do|does|did|will|would|can|could|may|might|must|should|hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|soll|sollen|kann|können|a|ont|avait|est|sont|était|sera|ha|han|es|son|è|sono|é|são|heeft|hebben|is|zijn|stehen|steht|vergehen|gibt|passant)$/i;
const partOf =
  /^(?:of|der|des|aller|von|unserer|seiner|ihrer|de|du|d['’]\S+|del|de la|dei|delle|della|do|da|dos|das|van)$/i;
const purpose = /^(?:to|for|für|pour|para|per|voor)$/i;
/** "dont 60 %": of something that the clause before names. */
const ofAnother = /(?:^|\s)(?:dont|davon|darunter|of which|of whom|of them)\s*$/i;
const times =
  /\b(?:year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|Jahr|Jahren?|Monat|Monate|Woche|Tag|Stunde|an|ans|année|mois|semaine|jour|heure|año|mes|anno|mese|ano|mês|jaar|maand)\b/i;

export function alphabeticLabel(around: Surroundings): string {
  const { number, base } = around;
  const after = around.after.trim().split(/\s+/).filter(Boolean);
  const [first = '', second = ''] = after;
  if (number.unitKind === 'percent' && partOf.test(first)) {
    const part = partAfter(after, base);
    if (part !== '') return part;
  }
  const { words: subject, rest } = subjectOf(around.before, base);
  // "a £3.4 million scheme to turn the junction": the number describes a noun.
  if (
    number.unitKind === 'currency' &&
    /\b(?:an?|the|its|their|his|her|un|une|ein|eine|einen|einem|einer)\s*$/i.test(around.before) &&
    isNoun(first, base)
  )
    return describedBy(after, base);
  // "620 Tonnen Kohlendioxid", "14 months of data".
  if (number.unitKind === 'measure' && base === 'de' && /^\p{Lu}\p{L}{3,}/u.test(first))
    return trimEnd(upTo(after, base, 5), base);
  const distant = distantLabel(around, subject, after);
  if (distant !== null) return distant;
  if (isSentence(subject, base)) return subject.join(' ');
  // "Only 22 per cent think so": the number is the subject.
  if (
    rest &&
    !ofAnother.test(around.before) &&
    (number.unitKind === 'percent' || number.unitKind === 'measure') &&
    second !== '' &&
    !preposition.test(first)
  ) {
    const told = upTo(after, base, 10);
    const trimmed = trimEnd(told, base);
    const text = trimmed.includes(' ') ? trimmed : told.join(' ');
    if (
      told.length >= 2 &&
      !/^(?:mehr|weniger|more|less|fewer|higher|lower|höher|teurer|de plus|plus|moins|an?|each|per|más|menos)$/i.test(
        first,
      ) &&
      !times.test(first) &&
      text.split(' ').length >= 2
    )
      return told.some((word) => pronouns.test(word)) ? '' : text;
  }
  // "31 vessels in trouble".
  if (
    number.unitKind === 'measure' &&
    /^(?:in|with|without)$/i.test(first) &&
    base === 'en' &&
    // "in trouble", and not "in Sweden", "in five states".
    /^\p{Ll}/u.test(second) &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many)$/.test(second) &&
    isNoun(second, base)
  )
    return trimEnd(upTo(after, base, 5), base);
  if (number.unitKind === 'currency' && purpose.test(first) && !times.test(second)) {
    const told = trimEnd(upTo(after, base, 9), base);
    if (told.split(' ').length >= 3) return told;
  }
  return '';
}

/** "of drivers now use the bypass". */
function partAfter(after: string[], base: string): string {
  const whole = upTo(after, base, longest.after);
  const text = whole.join(' ');
  if (/^(?:of|von|de)\s+(?:them|it|those|us|these|that|ihnen|eux)\b/i.test(text)) return '';
  if (whole.length < longest.after && text.length <= longest.characters) return trimEnd(whole, base);
  const stop = whole.findIndex(
    (word, i) => i > 1 && (pronouns.test(word) || (i > 3 && preposition.test(word))),
  );
  return trimEnd(whole.slice(0, stop < 0 ? 7 : stop), base);
}

/** "scheme to turn the junction", "ultrasonic sensor". */
function describedBy(after: string[], base: string): string {
  const words = upTo(after, base, 8);
  const first = words.findIndex((word) => isPreposition(word));
  // "the €48,300 written in it": a participle says nothing of what it is.
  if (base === 'en' && /(?:ed|en)$/.test(words[0] ?? '') && first === 1) return '';
  if (first < 0) return trimEnd(words.slice(0, 6), base);
  if (!/^(?:to|of|for|pour|de|für)$/i.test(words[first]!)) return words.slice(0, first).join(' ');
  const next = words.findIndex((word, i) => i > first + 1 && isPreposition(word));
  return trimEnd(words.slice(0, next < 0 ? 7 : next), base);
}

const isPreposition = (word: string): boolean =>
  preposition.test(word) ||
  /^(?:inside|behind|under|over|between|near|next|into|after|before|during|through|across)$/i.test(word);

const isNoun = (word: string, base: string): boolean =>
  /^[\p{L}-]{3,}$/u.test(word) &&
  !preposition.test(word) &&
  !languageOf(base).words.stop.has(word.toLowerCase()) &&
  !times.test(word);

/** The words of the clause up to the number, without what only leads up to it. `rest`: nothing else was there. */
function subjectOf(before: string, base: string): { words: string[]; rest: boolean } {
  let lead = before.trimEnd();
  for (let next = lead; ; lead = next) {
    next = lead.replace(approximate, '').trimEnd();
    const last = /(\S+)$/.exec(next)?.[1] ?? '';
    if (preposition.test(last) || adverb.test(last)) next = next.slice(0, -last.length).trimEnd();
    if (next === lead) break;
  }
  let words = lead.split(/\s+/).filter(Boolean);
  const start = words.findLastIndex(
    (word) =>
      breaks.test(word) &&
      !(base === 'de' && word === 'die') &&
      !(base !== 'nl' && /^(?:en|dat|die)$/i.test(word)) &&
      !(base === 'en' && /^(?:y|e|o|ou|et|ma|mas|que)$/i.test(word)),
  );
  words = withoutTime(words.slice(start + 1));
  const empty = words.length === 0;
  let verb = '';
  while (words.length > 2 && isWeakEnd(words.at(-1)!, base)) verb = words.pop()!;
  // "Die Stadt hat Ihnen 80.000 Euro gestrichen": what it did stands elsewhere.
  if (/^(?:hat|haben|hatte|hatten)$/.test(verb)) words = [];
  return { words, rest: empty };
}

/** "In five months the scheme has taken": without the time. */
function withoutTime(words: string[]): string[] {
  const end = words.slice(0, 4).findIndex((word) => times.test(word));
  return end > 0 && /^(?:in|over|during|within|en|em|nel)$/i.test(words[0]!) && words.length > end + 3
    ? words.slice(end + 1)
    : words;
}

/** A copula, a preposition or an article at the end says nothing. */
const isWeakEnd = (word: string, base: string): boolean =>
  preposition.test(word) ||
  adverb.test(word) ||
  auxiliary.test(word) ||
  /^(?:liege|liegt|lag|beträgt|betrug|reste|remains|stands|stood|sei|seien|fixé|ihnen|ihm|ihn|uns|mir|dir)$/i.test(
    word,
  ) ||
  /^(?:the|an?|der|die|das|den|dem|ein|eine|einen|le|la|les|un|une|el|los|las|il|lo|gli|het|een|to|not|each)$/i.test(
    word,
  ) ||
  (languageOf(base).words.stop.has(word.toLowerCase()) && word.length <= 3);

function isSentence(words: string[], base: string): boolean {
  const [first = ''] = words;
  if (words.length < 2 || words.length > longest.before) return false;
  if (pointing.test(first) || auxiliary.test(first) || saysSomething(words.at(-1)!, languageOf(base)))
    return false;
  if (words.some((word) => pronouns.test(word) && !(base === 'de' && word === 'Sie'))) return false;
  if (/^(?:Sie|Er|Es|Wir|Ich)$/.test(first)) return false;
  return words.some((word) => word.length > 3 && !languageOf(base).words.stop.has(word.toLowerCase()));
}

function upTo(words: string[], base: string, count: number): string[] {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      (/^(?:and|but|which|while|because|und|aber|wobei|während|et|mais|dont|pero|ma|mas|maar)$/i.test(word) ||
        saysSomething(word, languageOf(base))),
  );
  return words.slice(0, Math.min(end < 0 ? words.length : end, count));
}

function trimEnd(words: string[], base: string): string {
  const kept = [...words];
  while (kept.length > 1 && (isWeakEnd(kept.at(-1)!, base) || /^(?:ein|ab|zu|aus|an)$/.test(kept.at(-1)!)))
    kept.pop();
  return kept.join(' ');
}
