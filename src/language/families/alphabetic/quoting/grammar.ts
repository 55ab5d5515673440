// How the alphabetic languages quote: “…,” said X; X, the mayor, said: “…”; « …, dit X ».

import type { Language } from '../../../language.ts';
import type { Attribution, QuotingGrammar, Surroundings } from '../../../quoting.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { findAside, withoutAside } from './aside.ts';
import { isOffice, isShortName, nameForms } from './forms.ts';
import { findReports } from './reports.ts';
import { isClause, spokenBy } from './saying.ts';
import { findPeople, subjectIn } from './subject.ts';
import { firstWord, makeTools, type Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

export function quotingOf(language: Language, words: QuotingWords): QuotingGrammar {
  const tools = makeTools(language, words);
  return {
    attribute: (around) => attribute(around, tools),
    isClause: (words) => isClause(words, tools),
    reports: (sentence) => findReports(sentence, tools),
    people: (text) => findPeople(text, tools),
    // “A,” X said. “B.”: nothing but the end of the attribution between them.
    continues: (between) => continues(between, tools),
    core: (words) => (tools.aside ? withoutAside(words, tools.aside) : { start: 0, end: words.length }),
    formsOf: nameForms,
    isShortFor: (form, name) => isShortName(form, name, tools),
    isOffice: (written, role) => isOffice(written, role, tools),
    wraps: true,
    isHonorific: (word) => words.people.honorifics.has(word.replace(/\.$/, '').toLowerCase()),
  };
}

function continues(between: string, tools: Tools): boolean {
  const text = between.trim();
  if (text === '' || /^[.,;–—-]+$/.test(text)) return true;
  if (text.length > 160) return false;
  const [first, ...more] = splitSentences({ text: text.replace(/^[,.\s]+/, ''), start: 0 }, tools.language);
  if (!first || more.length > 0) return false;
  return spokenBy(first.text, 0, tools) !== null;
}

function attribute(around: Surroundings, tools: Tools): Attribution | null {
  if (!isClause(around.words, tools) && !/[.!?…,]$/.test(around.words)) return null;
  if (isTitle(around.words)) return null;
  return (
    fromColon(around, tools) ??
    fromDash(around, tools) ??
    fromAfter(around, tools) ??
    fromBefore(around, tools) ??
    fromWithin(around, tools)
  );
}

/** Where the sentence around the marks begins: after a full stop, or after the quotation before. */
function leadIn({ text, open, floor }: Surroundings, tools: Tools): { text: string; at: number } {
  const from = Math.max(floor, open - 300);
  const before = text.slice(from, open);
  const last = splitSentences({ text: `${before}x`, start: from }, tools.language).at(-1);
  const at = last ? last.start : from;
  return { text: text.slice(at, open), at };
}

function fromColon(around: Surroundings, tools: Tools): Attribution | null {
  const lead = leadIn(around, tools);
  if (!/:\s*$/.test(lead.text)) return null;
  const core = lead.text.replace(/[:\s]+$/, '');
  const spoken = spokenBy(core, lead.at, tools);
  if (spoken) return { subject: spoken, confidence: 0.95 };
  if (tools.writtenThing.test(core)) return null;
  // "Doe had a simple answer: “…”": a person is the subject of the clause.
  const [first = '', second] = core.split(/[,;]/);
  for (const phrase of [first, second === undefined ? '' : `${first},${second}`]) {
    const subject = subjectIn(phrase, 'after', tools, lead.at);
    if (subject?.kind === 'person' || subject?.kind === 'pronoun') return { subject, confidence: 0.75 };
  }
  return null;
}

/** “…” — Jane Doe, mayor: the name behind a dash, and nothing behind it. */
function fromDash(around: Surroundings, tools: Tools): Attribution | null {
  const rest = around.text.slice(around.close, around.close + 160);
  const dash = /^\s*(?:[—―–]|--)\s*(?=\p{Lu}|l['’])/u.exec(rest)?.[0].length;
  if (dash === undefined || around.text.length - around.close > 150 || /[.!?]\s+\p{Lu}/u.test(rest))
    return null;
  const subject = subjectIn(rest.slice(dash), 'after', tools, around.close + dash);
  return subject?.kind === 'person' || subject?.kind === 'organisation' ? { subject, confidence: 0.9 } : null;
}

function fromAfter(around: Surroundings, tools: Tools): Attribution | null {
  const rest = around.text.slice(around.close, Math.min(around.ceiling, around.close + 240));
  if (/^\s*\(/.test(rest) || rest.trim() === '') return null;
  const skip = /^[\s,–—-]*/u.exec(rest)![0].length;
  const joined = /^\s*[,–—-]/.test(rest) || /[,–—-]$/.test(around.words);
  const stopped = /[.…]$/.test(around.words) && !joined;
  const [first] = splitSentences({ text: rest.slice(skip), start: 0 }, tools.language);
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
  const aside = tools.aside && findAside(around.words, tools.aside);
  if (!aside) return null;
  const at = around.open + 1 + aside.start;
  const subject = spokenBy(around.words.slice(aside.start, aside.end).trim(), at, tools);
  return subject && { subject, confidence: 0.85 };
}

function fromBefore(around: Surroundings, tools: Tools): Attribution | null {
  const lead = leadIn(around, tools);
  const comma = /,\s*$/.test(lead.text);
  const core = lead.text.replace(/[,\s]+$/, '').replace(tools.conjunction, '');
  const according = tools.words.accordingTo?.exec(core);
  if (according && comma) {
    const at = according[0].length;
    const subject = subjectIn(core.slice(at), 'after', tools, lead.at + at);
    return subject && { subject, confidence: 0.85 };
  }
  const verb = [...core.matchAll(tools.said)].at(-1);
  if (!verb || core.length - verb.index - verb[0].length > 70) return null;
  const words = around.words;
  // Without a comma the words are part of the sentence around them: a phrase of it, unless they are a clause.
  const wholeStart = /^[\p{Lu}\d]/u.test(words);
  if (!comma && !wholeStart && !tools.words.clauseStarts.has(firstWord(words))) return null;
  if (!isClause(words, tools)) return null;
  if (!comma && core.length - verb.index - verb[0].length > 30) return null;
  const spoken = spokenBy(core, lead.at, tools);
  return spoken && { subject: spoken, confidence: comma ? 0.9 : 0.75 };
}

/** "The Long Road Home": every long word has a capital, and nothing stops it. */
function isTitle(words: string): boolean {
  if (/[.!?,…]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word.replace(/^\P{L}+/u, '')));
}
