// Fills the register of an article's people: first everyone who is named with a role, a title or a full name, then
// every place where one of them is written again, so that a pronoun finds the nearest.

import type { Block } from '../../../domain/article.ts';
import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import { languageOf } from '../../../language/registry.ts';
import { findMarked } from '../../../language/text/marks.ts';
import { splitSentences } from '../../../language/text/sentences.ts';
import { openRegister, type Register } from './register.ts';

/** An article has few people; a list of thousands is a table of names. */
const mostNames = 60;
/** No paragraph has more quotations to tell. */
const mostMarks = 200;

export function registerPeople(
  paragraphs: readonly Block[],
  grammar: QuotingGrammar,
  language: string,
): Register {
  const register = openRegister();
  const named = paragraphs.flatMap((block) =>
    grammar.people(block.text).map((subject) => ({ subject, at: block.start + subject.start })),
  );
  // "Petersens Mutter": the genitive of a name is no name of its own.
  const genitives = new Set(named.map(({ subject }) => `${subject.name.split(' ').at(-1)}s`));
  for (const { subject, at } of named)
    if (!genitives.has(subject.name.split(' ', 1)[0]!)) register.note(subject, at);
  for (const block of paragraphs) {
    for (const sentence of splitSentences(block, languageOf(language)))
      for (const { subject } of grammar.reports(sentence.text))
        register.note(subject, sentence.start + subject.start);
    for (const { subject, at } of attributedIn(block.text, grammar)) register.note(subject, block.start + at);
  }
  const forms = register
    .names()
    .slice(0, mostNames)
    .flatMap((name, _, names) => grammar.formsOf?.(name, names) ?? [name]);
  if (forms.length === 0) return register;
  const pattern = new RegExp(
    forms
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join('|'),
    'gu',
  );
  for (const block of paragraphs) {
    const marks = findMarked(block.text).filter((m) => m.depth === 0);
    let mark = 0;
    for (const match of block.text.matchAll(pattern)) {
      while (mark < marks.length && marks[mark]!.close <= match.index) mark++;
      // Whom a speaker names is not who goes on speaking.
      if (marks[mark] && marks[mark]!.open < match.index) continue;
      const start = match.index;
      register.note(
        { kind: 'person', name: match[0], role: null, start, end: start + match[0].length },
        block.start + start,
        true,
      );
    }
  }
  return register;
}

/** Who is said to say the words in marks. */
function attributedIn(text: string, grammar: QuotingGrammar): { subject: Subject; at: number }[] {
  const marks = findMarked(text).filter((m) => m.depth === 0 && m.end > m.start && !m.unclosed);
  return marks.slice(0, mostMarks).flatMap(({ open, close, start, end }, i) => {
    const floor = marks[i - 1]?.close ?? 0;
    const ceiling = marks[i + 1]?.open ?? text.length;
    const words = text.slice(start, end);
    const attribution = grammar.attribute({ text, open, close, words, floor, ceiling });
    return attribution ? [{ subject: attribution.subject, at: open }] : [];
  });
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
