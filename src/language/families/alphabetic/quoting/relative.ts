// Who says something in a clause that tells more of them: "the plan of Ann Field, who told reporters: “…”".
import { nobody, type Report, type Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { matchesOf } from '../../../text/matches.ts';
import { content } from './content.ts';
import { describedAt } from './leads.ts';
import { ownSubject } from './own-subject.ts';
import { isPersonNoun } from './person-nouns.ts';
import { findPeople } from './register.ts';
import { firstWord, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

/**
 * Of a clause that opens right behind somebody's name and has nobody else in it before its verb of saying, the last one of
 * the lead.
 * @param lead what stands before the marks, without the colon
 */
export function relativeSayer(lead: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const verb = matchesOf(lead, tools.said).at(-1);
  // "who told reporters on Monday", and nothing else.
  if (!verb || !/^[^,;]{0,60}$/.test(lead.slice(verb.index))) return null;
  const before = lead.slice(0, verb.index);
  const antecedent = describedBefore(before, tools);
  if (antecedent) return antecedent.kind === 'nobody' ? antecedent : shiftedSubject(antecedent, at);
  const openers = [`(?<comma>,?)\\s(?:${words.relativeOpeners.join('|')})`];
  if (words.relativeBehindComma) openers.push(`,\\s(?:${words.relativeBehindComma.join('|')})`);
  const relative = matchesOf(before, new RegExp(`(?:${openers.join('|')})\\s`, 'gu')).at(-1);
  if (!relative || (words.relativesWantComma && relative.groups!.comma === '')) return null;
  // Nothing but what belongs to the verb: "who on Monday", « qui a », "die gestern".
  const between = before.slice(relative.index + relative[0].length);
  if (!/^(?:\p{L}+\s){0,3}$/u.test(between) && !standsBeforeLast(between, tools)) return null;
  if (ownSubject(before, 0, tools)) return null;
  if (isPassive(between, tools) || words.negations.test(between.trimEnd())) return null;
  const told = before.slice(0, relative.index);
  const who =
    findPeople(told, tools).findLast(
      ({ kind, end, unshown, weak }) => kind === 'person' && end === relative.index && !unshown && !weak,
    ) ?? surnameAt(told, tools);
  if (!who || isOfSomebody(before.slice(0, who.start), tools)) return null;
  // "It was Tom Reed, not Ann Field, who said"
  return denied.test(before.slice(0, who.start)) ? nobody : shiftedSubject(who, at);
}

/**
 * "Ann Field remembers ⟨a teacher⟩ who (said)", « d’⟨un professeur⟩ qui », „an einen Lehrer, der“: somebody told of by what they
 * are, and never whoever tells of them; nobody where their noun stands in another case than they are called in.
 */
function describedBefore(before: string, tools: Tools): Subject | null {
  const { words } = tools;
  const found = new RegExp(
    `^(.*?)(,?)\\s(?:${[...words.relativeOpeners, ...(words.relativeBehindComma ?? [])].join('|')})\\s(?:\\p{L}+\\s?){0,2}$`,
    'u',
  ).exec(before);
  if (!found || (words.relativesWantComma && found[2] === '')) return null;
  // „wurde von einem Mann angesprochen, der“
  const told = words.relativesWantComma ? found[1]!.replace(/\s\p{Ll}+$/u, '') : found[1]!;
  const isArticle = (rest: string) =>
    words.articles.test(rest) || words.people.objectArticles?.has(firstWord(rest));
  const from = matchesOf(told, /(?<=^|\s|['’])\p{L}+['’\s]/gu).findLast(({ index }) =>
    isArticle(told.slice(index)),
  )?.index;
  if (
    from !== undefined &&
    /^\S+ \p{L}+$/u.test(told.slice(from)) &&
    words.people.objectArticles?.has(firstWord(told.slice(from)))
  )
    return nobody;
  const subject = from === undefined || from === 0 ? null : describedAt(told.slice(from), from, tools);
  return subject?.end === told.length ? subject : null;
}

/** "die ansonsten von einem ruhigen Morgen berichtete": where the verb of such a clause stands last, all of it stands before it. */
const standsBeforeLast = (between: string, tools: Tools): boolean =>
  tools.words.verbSecond &&
  tools.words.relativesWantComma &&
  /^(?:\p{L}+\s){4,8}$/u.test(between) &&
  findPeople(between, tools).every(({ kind }) => kind !== 'person');

/** "said Field, who …": a name only where the article has it elsewhere. */
function surnameAt(lead: string, { language, words, said }: Tools): Subject | null {
  const name = /(?<=\p{Ll} )\p{Lu}\p{Ll}[\p{L}’-]+$/u.exec(lead)?.[0];
  if (name === undefined) return null;
  // Where all nouns have capitals, right behind a verb of saying.
  const verb = /\p{Ll}+\s$/u.exec(lead.slice(0, -name.length))?.[0] ?? '';
  if (language.writing.nounsInCapitals && verb.search(said) !== 0) return null;
  const before = lead.slice(0, -name.length).trim().split(' ').at(-1)!;
  if (words.prepositions.has(before) || words.articles.test(`${before} `)) return null;
  return {
    ...{ kind: 'person', name, role: null, weak: true },
    ...{ start: lead.length - name.length, end: lead.length },
  };
}

/** In all these tongues, right before a name. */
const denied = /(?:^|[\s,])(?:not|nicht|niet|non|no|não|et non)\s$/iu;

/** "a friend of Ann Field, who …": either of two. */
function isOfSomebody(before: string, { words }: Tools): boolean {
  const [noun = '', small = ''] = before.trim().toLowerCase().split(/\s+/).slice(-2);
  const isOf = words.rolePrepositions.has(small) || words.ofWhom.has(small);
  return isOf && isPersonNoun(noun, words.people);
}

/** "…, said Ann Field, who confirmed that the pier would close": what the clause tells, up to the end of the sentence. */
export function fromRelative(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  if (!words.that || sentence.search(tools.reported) < 0) return null;
  for (const verb of matchesOf(sentence, tools.reported)) {
    const behind = sentence.slice(verb.index + verb[0].length);
    const blank = /^\s*/.exec(behind)![0].length;
    const that = words.that.exec(behind.slice(blank));
    // "who said at a meeting that"
    const last = that?.[0].includes(',') ? '' : (that?.[0].trim().split(' ').at(-1) ?? '');
    if (!that || !words.conjunctions.has(last.toLowerCase())) continue;
    const who = relativeSayer(sentence.slice(0, verb.index + verb[0].length), 0, tools);
    if (!who) continue;
    const from = verb.index + verb[0].length + blank + that[0].length;
    const told = sentence.slice(from).replace(/[.\s]+$/u, '');
    // What goes on behind a comma may be the main clause.
    const isMain = words.isRomance && sentence.slice(0, who.start).search(tools.said) >= 0;
    if ((isMain ? /[;:“”„«»"]/u : /[,;:“”„«»"]/u).test(told) || !holdsVerb(told, words)) continue;
    return { ...content(sentence, from, sentence.length, who), tie: { start: who.start, end: from } };
  }
  return null;
}

const holdsVerb = (told: string, { finite, reportForms }: Tools['words']): boolean =>
  finite.test(told) || reportForms?.verbEnds.test(told) === true || reportForms?.states?.test(told) === true;
