// How the alphabetic languages quote: “…,” said X; X, the mayor, said: “…”; « …, dit X »; X said that …
import { splitSentences } from '../../../../domain/text/sentences.ts';
import { alternatives, speechVerbsOf } from '../../../../domain/text/speech-verbs.ts';
import {
  type Attribution,
  elided,
  type QuotingGrammar,
  type Report,
  type Subject,
  type Surroundings,
} from '../subject.ts';
import { findAside } from './aside.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { latinPeople, latinSubject } from './subject.ts';

interface Tools {
  base: string;
  lexicon: Lexicon;
  said: RegExp;
  reported: RegExp;
}

/** @param language BCP 47 */
export function latin(language: string): QuotingGrammar {
  const base = language.split('-', 1)[0]!.toLowerCase();
  const verbs = speechVerbsOf(base);
  // plaisante-t-il: a verb that is turned round says that something was said.
  const inverted = base === 'fr' ? '|\\p{L}+-(?:t-)?(?:il|elle|on)' : '';
  const pattern = (list: readonly string[]) =>
    new RegExp(`(?<![\\p{L}-])(?:${alternatives(list)}${inverted})(?![\\p{L}])`, 'gu');
  const tools: Tools = {
    base,
    lexicon: lexiconOf(base),
    said: pattern(verbs.said),
    reported: pattern(verbs.reported),
  };
  return {
    attribute: (around) => attribute(around, tools),
    isClause: (words) => isClause(words, tools),
    reports: (sentence) => reports(sentence, tools),
    people: (text) => latinPeople(text, base),
    // “A,” X said. “B.”: nothing but the end of the attribution between them.
    continues: (between) => continues(between, tools),
  };
}

function continues(between: string, tools: Tools): boolean {
  const text = between.trim();
  if (text === '' || /^[.,;–—-]+$/.test(text)) return true;
  if (text.length > 160) return false;
  const [first, ...more] = splitSentences({ text: text.replace(/^[,.\s]+/, ''), start: 0 }, tools.base);
  if (!first || more.length > 0) return false;
  return spokenBy(first.text, 0, tools) !== null;
}

function attribute(around: Surroundings, tools: Tools): Attribution | null {
  if (!isClause(around.words, tools) && !/[.!?…,]$/.test(around.words)) return null;
  if (isTitle(around.words)) return null;
  return (
    fromColon(around, tools) ??
    fromAfter(around, tools) ??
    fromBefore(around, tools) ??
    fromWithin(around, tools)
  );
}

/** Where the sentence around the marks begins: after a full stop, or after the quotation before. */
function leadIn({ text, open, floor }: Surroundings, tools: Tools): { text: string; at: number } {
  const from = Math.max(floor, open - 300);
  const before = text.slice(from, open);
  const last = splitSentences({ text: `${before}x`, start: from }, tools.base).at(-1);
  const at = last ? last.start : from;
  return { text: text.slice(at, open), at };
}

function fromColon(around: Surroundings, tools: Tools): Attribution | null {
  const lead = leadIn(around, tools);
  if (!/:\s*$/.test(lead.text)) return null;
  const core = lead.text.replace(/[:\s]+$/, '');
  const spoken = spokenBy(core, lead.at, tools);
  if (spoken) return { subject: spoken, confidence: 0.95 };
  if (
    /\b(?:sign|slogan|motto|title|headline|banner|label|question|Motto|Titel|Schild|Aufschrift|Frage|titre|slogan)\b/i.test(
      core,
    )
  )
    return null;
  // "Doe had a simple answer: “…”": a person is the subject of the clause.
  const subject = latinSubject(core.split(/[,;]/, 1)[0]!, 'after', tools.base, lead.at);
  return subject && (subject.kind === 'person' || subject.kind === 'pronoun')
    ? { subject, confidence: 0.75 }
    : null;
}

function fromAfter(around: Surroundings, tools: Tools): Attribution | null {
  const rest = around.text.slice(around.close, Math.min(around.ceiling, around.close + 240));
  if (/^\s*\(/.test(rest) || rest.trim() === '') return null;
  const skip = /^[\s,–—-]*/u.exec(rest)![0].length;
  const joined = /^\s*[,–—-]/.test(rest) || /[,–—-]$/.test(around.words);
  const stopped = /[.…]$/.test(around.words) && !joined;
  const [first] = splitSentences({ text: rest.slice(skip), start: 0 }, tools.base);
  if (!first) return null;
  const clause = first.text.split(/[:;“„«"]/u, 1)[0]!;
  const spoken = spokenBy(clause, around.close + skip, tools, stopped);
  if (!spoken) return null;
  // “A.” X said: “B.”: the colon gives the clause to what follows.
  if (/:/.test(first.text.slice(clause.length, clause.length + 1)) && !joined) return null;
  return { subject: spoken, confidence: joined || /[!?]$/.test(around.words) ? 0.93 : 0.8 };
}

/** « Nous demandons du temps, a expliqué la maire, pas un miracle. »: the attribution stands inside the marks. */
function fromWithin(around: Surroundings, tools: Tools): Attribution | null {
  const aside = tools.base === 'fr' ? findAside(around.words) : null;
  if (!aside) return null;
  const at = around.open + 1 + aside.start;
  const subject = spokenBy(around.words.slice(aside.start, aside.end).trim(), at, tools);
  return subject && { subject, confidence: 0.85 };
}

function fromBefore(around: Surroundings, tools: Tools): Attribution | null {
  const lead = leadIn(around, tools);
  const comma = /,\s*$/.test(lead.text);
  const core = lead.text.replace(/[,\s]+$/, '').replace(/(?:^|\s)(?:that|dass|que|che)$/i, '');
  const according = tools.lexicon.accordingTo?.exec(core);
  if (according && comma) {
    const subject = latinSubject(
      core.slice(according[0].length),
      'after',
      tools.base,
      lead.at + according[0].length,
    );
    return subject && { subject, confidence: 0.85 };
  }
  const verb = [...core.matchAll(tools.said)].at(-1);
  if (!verb || core.length - verb.index - verb[0].length > 70) return null;
  const words = around.words;
  // Without a comma the words are part of the sentence around them: a phrase of it, unless they are a clause.
  const wholeStart = /^[\p{Lu}\d]/u.test(words);
  if (!comma && !(wholeStart || /^(?:we|i|it|there|they|you|this|wir|ich|es|nous|on|il)\b/i.test(words)))
    return null;
  if (!isClause(words, tools)) return null;
  if (!comma && core.length - verb.index - verb[0].length > 30) return null;
  const spoken = spokenBy(core, lead.at, tools);
  return spoken && { subject: spoken, confidence: comma ? 0.9 : 0.75 };
}

/**
 * The subject of the verb of saying in a clause: "said X, the mayor", "X, the mayor, said on Friday", "so X".
 * @param alone the verb may have no content of its own after it
 */
function spokenBy(clause: string, at: number, tools: Tools, alone = false): Subject | null {
  for (const verb of clause.matchAll(tools.said)) {
    const before = clause.slice(0, verb.index);
    const after = clause.slice(verb.index + verb[0].length);
    if (tools.lexicon.negations.test(before.trimEnd())) return null;
    if (/-(?:t-)?(?:il|elle|on)$/.test(verb[0]))
      return { kind: 'pronoun', name: '', role: null, start: 0, end: 0 };
    const inverted =
      before.trim().replace(/^(?:as|wie|so|comme|como|come|a|ha|hat|has|have|et|und|and|but)\s*$/i, '') ===
      '';
    if (inverted) {
      const subject = latinSubject(
        after.replace(/^\s+/, ' '),
        'after',
        tools.base,
        at + verb.index + verb[0].length,
      );
      if (subject) return subject;
      // Languages that drop the pronoun: “…”, dijo.
      return /^(?:es|it|pt)$/.test(tools.base) && after.trim().replace(/[.]/g, '') === '' ? elided : null;
    }
    if (isRelative(before, tools)) continue;
    if (alone && !/^\s*(?:[.,]|$|(?:in|on|at|to|during|after|with|by|of)\s)/.test(after)) return null;
    const subject = latinSubject(before, 'before', tools.base, at);
    if (subject) return subject;
  }
  return null;
}

/** The verb belongs to a relative clause about someone: "who asked not to be named". */
function isRelative(before: string, tools: Tools): boolean {
  const segment = before.slice(before.lastIndexOf(',') + 1);
  return (
    tools.lexicon.relatives.test(tools.base === 'de' ? `,${segment}` : segment) && !/^\s*$/.test(segment)
  );
}

/** A clause has a finite verb or a subject pronoun, or is a sentence by its stop; a term has neither. */
function isClause(words: string, tools: Tools): boolean {
  const count = words.trim().split(/\s+/).length;
  if (/[.!?…]$/.test(words.trim()) && /^[\p{Lu}\d]/u.test(words.trim())) return count >= 2;
  if (count >= 6 && /[.!?]$/.test(words.trim())) return true;
  if (count >= 5 && /^[\p{Lu}\d]/u.test(words.trim())) return true;
  return count >= 4 && tools.lexicon.finite.test(words);
}

/** "The Long Road Home": every long word has a capital, and nothing stops it. */
function isTitle(words: string): boolean {
  if (/[.!?,…]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word.replace(/^\P{L}+/u, '')));
}

/** What hangs on a condition was not said. */
const conditional = /^(?:if|unless|whether|wenn|falls|sollte|si|se|als)\b/i;

function reports(sentence: string, tools: Tools): Report[] {
  if (conditional.test(sentence)) return [];
  for (const find of [fromAccording, fromVerb, fromTail]) {
    const found = find(sentence, tools);
    if (found && sentence.slice(found.start, found.end).split(/\s+/).length >= 4) return [found];
  }
  return [];
}

function fromAccording(sentence: string, tools: Tools): Report | null {
  const according = tools.lexicon.accordingTo?.exec(sentence);
  if (!according) return null;
  let comma = sentence.indexOf(',', according[0].length);
  if (comma < 0 || comma > 90) return null;
  // "According to X, an economist at Y, rents …"
  const second = sentence.indexOf(',', comma + 1);
  if (
    second > 0 &&
    second - comma < 80 &&
    tools.lexicon.articles.test(sentence.slice(comma + 1, second).trimStart())
  )
    comma = second;
  const subject = latinSubject(
    sentence.slice(according[0].length, comma),
    'after',
    tools.base,
    according[0].length,
  );
  if (!subject || subject.kind === 'pronoun') return null;
  return content(sentence, comma + 1, sentence.length, subject, 0.8);
}

/** X said that …; X said the …; X sagte, die … */
function fromVerb(sentence: string, tools: Tools): Report | null {
  const verb = [...sentence.slice(0, 160).matchAll(tools.reported)][0];
  if (!verb || verb.index === 0) return null;
  const before = sentence.slice(0, verb.index);
  if (/["“”„«»]/.test(before) || tools.lexicon.negations.test(before.trimEnd()) || isRelative(before, tools))
    return null;
  const after = sentence.slice(verb.index + verb[0].length);
  const from = verb.index + verb[0].length + contentStart(after, verb[0], tools);
  if (from === verb.index + verb[0].length) return null;
  const subject = latinSubject(before, 'before', tools.base, 0);
  return subject && content(sentence, from, sentence.length, subject, subject.kind === 'person' ? 0.85 : 0.7);
}

/** Verbs that take a clause, not a thing: "noted the change" is no speech, "said the change was" is. */
const plainlySaid = /^(?:said|says|believes|thinks|reckons|added|adds)$/;

/** How far after the verb its content begins; 0 where none follows. */
function contentStart(after: string, verb: string, tools: Tools): number {
  const text = after.trimStart();
  const skipped = after.length - text.length;
  const that = tools.lexicon.that?.exec(text);
  if (that) return skipped + that[0].length;
  if (tools.lexicon.bare === 'comma') {
    const comma =
      /^[^,.]{0,40},\s+(?!dass\b|ob\b|wie\b|was\b|wer\b|wo\b|warum\b|wenn\b|weil\b|um\b|der\b\s\p{L}+\s(?:ist|hat)\b|so\b)(?=(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine|[Mm]an|[Ee]s|\p{Lu})\s?)/u.exec(
        text,
      );
    return comma ? skipped + comma[0].length : 0;
  }
  if (tools.lexicon.bare === 'nothing') {
    const bare =
      /^(?=(?:the|a|an|its|their|his|her|our|most|many|some|every|each|people|more|fewer|no|\p{Lu}[\p{L}]+)\s)/u.exec(
        text,
      );
    if (
      bare &&
      (plainlySaid.test(verb) || tools.lexicon.finite.test(text.split(/[,;]/, 1)[0]!)) &&
      !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text)
    )
      return skipped;
  }
  return 0;
}

/** The shop will close next year, X said. */
function fromTail(sentence: string, tools: Tools): Report | null {
  const text = sentence.replace(/[.\s]+$/, '');
  let comma = text.lastIndexOf(',');
  for (let tries = 0; comma > 20 && tries < 4; tries++, comma = text.lastIndexOf(',', comma - 1)) {
    if (text.length - comma > 140) return null;
    const tail = text.slice(comma + 1);
    const verb = [...tail.matchAll(tools.said)][0];
    if (!verb) continue;
    const lead = tail.slice(0, verb.index).trim();
    const after = tail.slice(verb.index + verb[0].length);
    const inverted = lead === '' || /^(?:so|as|wie|a|ha)$/i.test(lead);
    // After a verb in last place only a time or a place may follow, or the rest of what was said.
    const goesOn = !inverted && comma > 24 && /^,/.test(after);
    if (!goesOn && !inverted && !/^\s*(?:$|(?:in|on|at|during|to|by|late|early|last|this)\s)/.test(after))
      continue;
    if (/["“”„«»]/.test(text.slice(0, comma)) || /^(?:und|and|but|aber)\b/i.test(lead)) return null;
    const subject = inverted
      ? latinSubject(after, 'after', tools.base, comma + 1 + verb.index + verb[0].length)
      : latinSubject(tail.slice(0, verb.index), 'before', tools.base, comma + 1);
    if (!subject || !/^\p{Lu}/u.test(sentence)) continue;
    if (goesOn && !isClause(sentence.slice(0, comma), tools)) continue;
    return content(sentence, 0, comma, subject, subject.kind === 'person' ? 0.88 : 0.7);
  }
  return null;
}

function content(sentence: string, from: number, to: number, subject: Subject, confidence: number): Report {
  const skipped = /^\s*/.exec(sentence.slice(from, to))![0].length;
  return { subject, start: from + skipped, end: to, confidence };
}
