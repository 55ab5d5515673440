// “…,” she flattered the mayor.: behind a comma who speaks, and a verb, whichever it is, where no verb comes before its subject
// unless it says something.
import type { Attribution, Surroundings } from '../../../quoting.ts';
import { tie } from './lead-in.ts';
import { isDoubtful } from './openers.ts';
import { subjectOfPronoun } from './pronouns.ts';
import { subjectAt } from './subject-at.ts';
import { pronounAt, type Tools } from './tools.ts';

/** Words in marks are more than a term from so many on. */
const fewest = 3;

/** The words begin their sentence, so that they are no part of it: not “red list,” Ann Field joined the party. */
const beginsHere = /(?:^|[.!?][”"’']?|:)\s*$/u;

/** “The Old Bridge of Norfield”: what is called so. */
const isTitle = (said: string): boolean =>
  (said.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

export function fromUpright(
  { text, open, close, ceiling, floor, words: said }: Surroundings,
  tools: Tools,
): Attribution | null {
  const { uprightVerb } = tools.words;
  if (!uprightVerb || said.trim().split(/\s+/).length < fewest) return null;
  if (isTitle(said) || !beginsHere.test(text.slice(floor, open))) return null;
  const rest = text.slice(close, Math.min(ceiling, close + 160));
  const lead = /^\s*,?\s*/u.exec(rest)![0];
  if (!lead.includes(',') && !/,$/.test(said)) return null;
  const clause = rest.slice(lead.length).split(/[.,;:!?“„«"()–—]/u, 1)[0]!;
  const at = close + lead.length;
  const pronoun = pronounAt(clause, tools);
  const subject = pronoun === null ? subjectAt(clause, at, tools) : subjectOfPronoun(pronoun, at, tools);
  if (!subject || subject.kind === 'organisation' || subject.start === undefined || isDoubtful(subject))
    return null;
  if (subject.start !== at && subject.kind === 'person') return null;
  const [verb = ''] = /^\s\p{Ll}+/u.exec(text.slice(subject.end, close + rest.length)) ?? [];
  return uprightVerb.test(verb.trim()) ? { subject, ...tie(at, at + clause.trimEnd().length) } : null;
}
