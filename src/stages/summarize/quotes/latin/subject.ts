// Reads who speaks from a noun phrase in an alphabetic language: a name by its capitals, with the role before it
// or in apposition after it; else a role or an organisation.
import { sentenceStarters } from '../../../../domain/text/abbreviations.ts';
import {
  germanRole,
  latinHonorifics,
  latinOrganisation,
  latinTitles,
} from '../../../../domain/text/roles.ts';
import { saysSomething } from '../../../../domain/text/speech-verbs.ts';
import { stopWordsOf } from '../../../../domain/text/stop-words.ts';
import { pronoun, type Subject } from '../subject.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** A stop ends a name, but for initials and titles. */
const abbreviated =
  'Dr|Mr|Mrs|Ms|St|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|Hr|Fr|Mme|Dipl|Ing|Sig|Sra';
const token = `(?:(?:${abbreviated})\\.|\\p{Lu}\\.(?:[- ]?\\p{Lu}\\.)*|(?:d['’]|O['’]|D['’]|L['’]|al-|el-)?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*)`;
const particle =
  '(?:de la|de los|von der|von dem|van der|van den|van de|von|van|de|del|della|di|da|dos|du|den|der|ter|ten|bin|ibn|al|el|y|la|le|zu|zur)';
const sequence = new RegExp(`${token}(?: (?:${particle} )?${token}){0,4}`, 'gu');
/** First words of places, days and works that look like names. */
const notPeople =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|San|Santa|Los|Las|Lake|Mount|Saint|Great|United|White|Black|Silicon|Wall|Red|Middle|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:Street|Avenue|Road|River|Valley|City|County|Island|Islands|Sea|Ocean|Park|Square|Bridge|States|Kingdom|Day|Week|Festival|Award|Prize|Act|Project|Program|Programme|Conference|War|Hall|Market|Station|Airport|Report|Studies|Review|News|Straße|Platz|Allee)$/;
const leadWords =
  /^(?:chief|executive|prime|vice|deputy|lead|senior|former|managing|acting|head|co|associate|assistant|foreign|first|general)$/i;

/** "Jens Brandt von der Universität Köln": what the particle joins is a place of work, not a name. */
const affiliated = new RegExp(
  `(?<=.) ${particle} (?:\\p{Lu}[\\p{L}]*-)?(?:Uni|Universität|Hochschule|Technischen|Stadt|Gemeinde|Institut|Ministerium|Verein|Verband|Firma|Bank|Partei|Université|École|Mairie|Ministère|Universidad|Ministerio|Banco|Università|Ministero|Universidade|Ministério|University)(?:\\s.*)?$`,
  'u',
);

interface Name {
  /** Where its titles begin, where the name itself begins and ends. */
  from: number;
  start: number;
  end: number;
  text: string;
  tokens: number;
  /** Titles and roles that stood before the name with capitals of their own. */
  titles: string;
  organisation: boolean;
}

/**
 * @param phrase the words on the subject's side of the verb, within one sentence
 * @param side whether they stand before or after the verb
 * @param at offset of the phrase in the text, for the offsets of the result
 */
export function latinSubject(
  phrase: string,
  side: 'before' | 'after',
  base: string,
  at: number,
): Subject | null {
  const lexicon = lexiconOf(base);
  const segments = segmentsOf(phrase);
  const near = side === 'after' ? segments : segments.slice().reverse();
  const first = near[0];
  if (!first) return null;
  const last = side === 'after' ? first.text.trimStart() : lastClause(first.text);
  if (lexicon.pronouns.test(last) || /^(?:der|die) \d+-Jährige/.test(last)) return pronoun;
  if (/^I(?![\p{L}'])/u.test(last)) return null;

  let best: { name: Name; segment: Segment } | null = null;
  for (const segment of side === 'after' ? segments.slice(0, 3) : near.slice(0, 4)) {
    const names = namesOf(segment.text, base, lexicon, segment.start === 0 && side === 'before');
    const name = (side === 'after' ? names : names.reverse()).find((n) => n.tokens > 1) ?? names[0];
    if (name && (!best || (best.name.tokens < 2 && name.tokens > 1))) best = { name, segment };
    if (best && best.name.tokens > 1) break;
  }
  if (best) return subjectOfName(best.name, best.segment, segments, base, at);
  return unnamed(near, lexicon, at, side);
}

interface Segment {
  text: string;
  start: number;
  /** Its place among the segments. */
  index: number;
}

/** Bounds on how far around a name is looked, so that a text without punctuation costs no more. */
const wordLength = 40;
const leadLength = 120;

const segmentsOf = (phrase: string): Segment[] =>
  [...phrase.matchAll(/[^,;()–—]+/gu)]
    .filter((match) => /\p{L}/u.test(match[0]))
    .map((match, index) => ({ text: match[0], start: match.index, index }));

/** "but she", "and he": what a coordinated clause begins with does not hide its pronoun. */
const lastClause = (text: string): string =>
  text
    .trimStart()
    .replace(/^(?:.*\s)?(?:and|but|as|und|aber|wie|et|mais|y|e|en)\s+/iu, '')
    .trimStart();

function namesOf(
  text: string,
  base: string,
  lexicon: Lexicon,
  sentenceStart: boolean,
  objects = false,
): Name[] {
  const names: Name[] = [];
  for (const match of text.matchAll(sequence)) {
    let start = match.index;
    let run = match[0];
    const lead = text.slice(Math.max(0, start - wordLength), start).trimEnd();
    const [beforeThat = '', before = ''] = [' ', ...lead.toLowerCase().split(/\s+/)].slice(-2);
    if (lexicon.articles.test(`${before} `) && lexicon.prepositions.has(beforeThat) && !objects) continue;
    // The first word of a sentence has its capital for free.
    const head = run.split(' ', 1)[0]!;
    if ((sentenceStart || lead === '') && isFunctionWord(head, base)) {
      if (!run.includes(' ')) continue;
      start += head.length + 1;
      run = run.slice(head.length + 1);
    }
    if (/['’]s$/.test(run)) continue;
    run = run.replace(affiliated, '');
    const { titles, rest } = withoutTitles(run, base);
    // The object of a preposition is no subject; for the register it may be a person, if it is no place.
    if (
      lexicon.prepositions.has(before) &&
      !(
        objects &&
        (titles !== '' ||
          isTitle(run.split(' ')[0]!) ||
          /^(?:with|by|to|for|against|about|mit|von|avec|par|con|por)$/.test(before))
      )
    )
      continue;
    if (rest === '' || (base === 'de' && lexicon.articles.test(`${before} `) && !rest.includes(' ')))
      continue;
    const tokens = rest.split(' ').length;
    const organisation = latinOrganisation.test(rest) || (tokens === 1 && /^\p{Lu}{2,}$/u.test(rest));
    if (notPeople.test(rest)) continue;
    const offset = start + run.length - rest.length;
    names.push({
      from: start,
      start: offset,
      end: offset + rest.length,
      text: rest.replace(/\.$/, ''),
      tokens,
      titles,
      organisation,
    });
  }
  return names;
}

const isFunctionWord = (word: string, base: string): boolean => {
  const lower = word.toLowerCase();
  return (
    sentenceStarters.has(lower) ||
    stopWordsOf(base).has(lower) ||
    /^(?:yesterday|today|still|however|meanwhile|later|gestern|heute|hier|aujourd['’]hui|ayer|oggi|ieri|hoje|ontem|later|afterwards|asked|speaking|dazu|damals|danach|dabei|zudem)$/.test(
      lower,
    )
  );
};

const bareOf = (word: string): string => word.replace(/\.$/, '').toLowerCase();
const isTitle = (word: string): boolean => latinTitles.has(bareOf(word));

/** Before given name and surname, a noun of a person: "Rentner Horst Imhoff". */
const germanNoun = /(?:er|in|ist|ant|ent|or|eur|ling|frau|mann|ende|te)$/;
const germanGivenNames = new Set(
  'Armin Martin Peter Walter Dieter Günter Günther Werner Rainer Reiner Oliver Alexander Benjamin Robin Karin Kathrin Katrin Valentin Christin Kerstin Kristin Quentin Konstantin Augustin Justin Marvin Melvin Edwin Erwin Gunter Holger Jasper Kaspar Lothar Manfred Hermann Xaver Oskar Viktor Victor Igor Theodor Gregor Hector Dorte Ute Beate Brigitte Charlotte Annette Jeannette Ernst August Horst Vincent Laurent Florent Jutta Birte Dörte Malte Sonja'.split(
    ' ',
  ),
);

/** "Mayor Jane Doe" → Mayor + Jane Doe; "Leiterin Petra Klein" → Leiterin + Petra Klein. */
function withoutTitles(run: string, base: string): { titles: string; rest: string } {
  const tokens = run.split(' ');
  const titles: string[] = [];
  // "Meridian Water CEO Lawrence Pike": all up to the last title is the role.
  const last = tokens.findLastIndex(
    (word, at) => at < tokens.length - 1 && isTitle(word) && !latinHonorifics.has(bareOf(word)),
  );
  if (last > 0) titles.push(...tokens.splice(0, last + 1));
  while (tokens.length > 0) {
    const bare = tokens[0]!.replace(/\.$/, '');
    const title =
      isTitle(bare) ||
      (leadWords.test(bare) && tokens.length > 2) ||
      (germanRole.test(bare) &&
        (tokens.length > 2 || titles.length > 0 || tokens.length === 1 || bare.length > 7));
    if (
      !title &&
      !(
        base === 'de' &&
        tokens.length > 2 &&
        bare.length > 4 &&
        germanNoun.test(bare) &&
        !germanGivenNames.has(bare)
      )
    )
      break;
    titles.push(tokens.shift()!);
  }
  return {
    titles: titles.filter((t) => !latinHonorifics.has(bareOf(t))).join(' '),
    rest: tokens.join(' '),
  };
}

function subjectOfName(name: Name, segment: Segment, segments: Segment[], base: string, at: number): Subject {
  const lexicon = lexiconOf(base);
  const start = at + segment.start + name.start;
  const subject = { name: name.text, start, end: start + name.text.length };
  if (name.organisation) {
    // "Ministerio para la Transición Ecológica", "University of Leeds": what it is of belongs to its name.
    const of =
      /^ (?:of|for|para|de|del|de la|für|des|der|pour|du|per|della|da)(?: (?:the|la|el|l['’]))? \p{Lu}[\p{L} ]{1,40}/u.exec(
        segment.text.slice(name.end),
      )?.[0] ?? '';
    const full = `${name.text}${of.trimEnd()}`;
    return { ...subject, name: full, end: start + full.length, kind: 'organisation', role: null };
  }
  const previous = segments[segment.index - 1];
  const lead = segment.text.slice(Math.max(0, name.from - leadLength), name.from);
  const stopped = /[.!?:]/.test(segment.text.slice(name.end, name.end + leadLength));
  const role =
    roleBefore(lead, name.titles, lexicon, base) ??
    (stopped ? null : apposition(segments, segment, lexicon)) ??
    // "the mayor, Jane Doe,": the apposition may also come first.
    (lead.trim() === '' && previous && !lexicon.prepositions.has(firstWord(previous.text))
      ? roleBefore(previous.text, '', lexicon, base)
      : null);
  return { ...subject, kind: 'person', role };
}

const firstWord = (text: string): string => text.trim().split(/\s+/, 1)[0]!.toLowerCase();

/** The first segment after the name's that tells a role: "Jane Doe, 42, the mayor of Springfield". */
function apposition(segments: Segment[], segment: Segment, lexicon: Lexicon): string | null {
  for (const next of segments.slice(segment.index + 1, segment.index + 3)) {
    if (/^\s*\d+\s*$/.test(next.text)) continue;
    return appositionOf(next.text, lexicon);
  }
  return null;
}

function appositionOf(segment: string, lexicon: Lexicon): string | null {
  const cut = segment
    .trim()
    .split(
      /\s(?:who|which|that|whose|when|where|after|before|as|while|because|wenn|als|weil|qui|dont|que|die|nachdem)\s/,
      1,
    )[0]!;
  const text = cut.replace(lexicon.articles, '').replace(/[.\s]+$/, '');
  const words = text.split(/\s+/);
  if (text.length < 3 || words.length > 10) return null;
  const lead = words[0]!.toLowerCase();
  if (/ing$/.test(lead) && words.length > 1 && cut === text) return null;
  if (
    lexicon.prepositions.has(lead) ||
    lexicon.relatives.test(`, ${lead} `) ||
    /^(?:who|which|and|but|or|und|aber|et|mais|y|pero|said|sagte|however|too|then|adding|speaking|why|how|what|where|when|warum|wie|was|wer|wo|dass|ob|weshalb|pourquoi|comment)$/.test(
      lead,
    )
  )
    return null;
  if (/^\d/.test(lead) || /[:?!]/.test(text) || lexicon.pronouns.test(text) || lexicon.finite.test(text))
    return null;
  // A participle goes on with the sentence: "arrivé de Lyon", "angetrieben von".
  if (/(?:é|ée|és|ées|ant)$/.test(lead) && words.length > 1) return null;
  return cut !== text ||
    /^\p{Ll}/u.test(text) ||
    germanRole.test(words[0]!) ||
    latinTitles.has(lead) ||
    /^(?:Chief|Head|Director|Vice|Co-founder|Leiter)/.test(text)
    ? text
    : null;
}

/** "lead author Maria Lopez", "Acme chief executive Jane Doe" */
function roleBefore(before: string, titles: string, lexicon: Lexicon, base: string): string | null {
  const words = before.trim().replace(lexicon.articles, '').split(/\s+/).filter(Boolean);
  let from = words.length;
  while (from > 0 && words.length - from < 6 && !isBreak(words[from - 1]!, lexicon, base)) from--;
  const led = words.slice(from).join(' ').replace(lexicon.articles, '');
  const role = [led, titles].filter(Boolean).join(' ');
  return role.length >= 3 ? role : null;
}

const isBreak = (word: string, lexicon: Lexicon, base: string): boolean =>
  /[.:!?"”“]/.test(word) ||
  saysSomething(word, base) ||
  lexicon.finite.test(word) ||
  (lexicon.prepositions.has(word.toLowerCase()) && !/^(?:of|for|de|du|des|der)$/i.test(word)) ||
  sentenceStarters.has(word.toLowerCase()) ||
  /^(?:and|but|while|however|like|yesterday|today|also|auch|zudem)$/i.test(word);

/** "the ministry", "one resident", "a spokesman for the council" */
function unnamed(near: Segment[], lexicon: Lexicon, at: number, side: 'before' | 'after'): Subject | null {
  for (const segment of side === 'after' ? near.slice(0, 1) : near.slice(0, 2)) {
    const text = segment.text.trim();
    const words = text.split(/\s+/);
    const start = at + segment.start + segment.text.indexOf(text);
    if (words.length > 8 || !/^\p{L}/u.test(text)) continue;
    if (
      lexicon.articles.test(text) ||
      /^(?:one|another|some|many|several|officials|residents|experts|researchers|scientists|critics|ein|eine|viele|einige|Experten|Forscher|plusieurs|une?)\b/i.test(
        text,
      )
    ) {
      const phrase = text
        .replace(/[.!?]+$/, '')
        .split(/\s(?:in|on|at|during|after|when|im|am|bei|nach|dans|lors)\s/, 1)[0]!;
      return {
        kind:
          latinOrganisation.test(phrase) ||
          /\b(?:ministry|company|council|government|agency|police|court|university|ministère|mairie|Stadt|Verwaltung|Polizei|Ministerium|Unternehmen|Verein)\b/i.test(
            phrase,
          )
            ? 'organisation'
            : 'role',
        name: phrase,
        role: null,
        start,
        end: start + phrase.length,
      };
    }
    if (/^\p{Lu}/u.test(text) && words.length <= 3 && !sentenceStarters.has(words[0]!.toLowerCase()))
      return { kind: 'role', name: text, role: null, start, end: start + text.length };
  }
  return null;
}

/** Names of two words and more, anywhere in a text: those that may be people, with the role next to them. */
export function latinPeople(text: string, base: string): Subject[] {
  const lexicon = lexiconOf(base);
  const found: Subject[] = [];
  for (const chunk of text.matchAll(/[^“”„«»"\n]+/gu)) {
    const segments = segmentsOf(chunk[0]);
    for (const segment of segments) {
      const opens =
        segment.start === 0 ||
        /[.!?…]\s*$/.test(chunk[0].slice(Math.max(0, segment.start - 4), segment.start));
      for (const name of namesOf(segment.text, base, lexicon, opens, true)) {
        if (name.organisation || name.tokens < 2 || (base === 'de' && !likelyGerman(name))) continue;
        found.push(subjectOfName(name, segment, segments, base, chunk.index));
      }
    }
  }
  return found;
}

/** In German any two nouns may stand side by side; a name has no common ending of a noun. */
const likelyGerman = (name: Name): boolean =>
  name.titles !== '' ||
  !/(?:ung|heit|keit|schaft|tion|en|ungen|tum|nis)(?:\s|$)/.test(name.text.split(' ')[0]!);
