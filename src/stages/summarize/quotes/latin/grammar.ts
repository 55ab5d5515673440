// How the alphabetic languages quote: “…,” said X; X, the mayor, said: “…”; « …, dit X ».

import type { Attribution, QuotingGrammar, Surroundings } from '../../../../language/quoting.ts';
import { languageOf } from '../../../../language/registry.ts';
import { splitSentences } from '../../../../language/text/sentences.ts';
import { findAside } from './aside.ts';
import { findReports } from './reports.ts';
import { isClause, spokenBy, type Tools, toolsFor } from './saying.ts';
import { latinPeople, latinSubject } from './subject.ts';

/** @param language BCP 47 */
export function latin(language: string): QuotingGrammar {
  const tools = toolsFor(language);
  return {
    attribute: (around) => attribute(around, tools),
    isClause: (words) => isClause(words, tools),
    reports: (sentence) => findReports(sentence, tools),
    people: (text) => latinPeople(text, tools.base),
    // “A,” X said. “B.”: nothing but the end of the attribution between them.
    continues: (between) => continues(between, tools),
  };
}

function continues(between: string, tools: Tools): boolean {
  const text = between.trim();
  if (text === '' || /^[.,;–—-]+$/.test(text)) return true;
  if (text.length > 160) return false;
  const [first, ...more] = splitSentences(
    { text: text.replace(/^[,.\s]+/, ''), start: 0 },
    languageOf(tools.base),
  );
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
  const last = splitSentences({ text: `${before}x`, start: from }, languageOf(tools.base)).at(-1);
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
  const [first = '', second] = core.split(/[,;]/);
  for (const phrase of [first, second === undefined ? '' : `${first},${second}`]) {
    const subject = latinSubject(phrase, 'after', tools.base, lead.at);
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
  const subject = latinSubject(rest.slice(dash), 'after', tools.base, around.close + dash);
  return subject?.kind === 'person' || subject?.kind === 'organisation' ? { subject, confidence: 0.9 } : null;
}

function fromAfter(around: Surroundings, tools: Tools): Attribution | null {
  const rest = around.text.slice(around.close, Math.min(around.ceiling, around.close + 240));
  if (/^\s*\(/.test(rest) || rest.trim() === '') return null;
  const skip = /^[\s,–—-]*/u.exec(rest)![0].length;
  const joined = /^\s*[,–—-]/.test(rest) || /[,–—-]$/.test(around.words);
  const stopped = /[.…]$/.test(around.words) && !joined;
  const [first] = splitSentences({ text: rest.slice(skip), start: 0 }, languageOf(tools.base));
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

/** "The Long Road Home": every long word has a capital, and nothing stops it. */
function isTitle(words: string): boolean {
  if (/[.!?,…]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word.replace(/^\P{L}+/u, '')));
}
