// What a participle behind a clause tells: "The council rejected the offer, saying that it was too low".
import type { Report, Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { content } from './content.ts';
import { describedAt, isCircumstance } from './leads.ts';
import { hideTerms } from './marks-beside.ts';
import { isDoubtful } from './openers.ts';
import { spokenBy } from './saying.ts';
import { bodyAtStart, subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

/** A clause before the participle is no longer, in UTF-16 units. */
const longest = 300;

/** The first such participle with a clause behind it, and what it tells. */
export function fromParticiple(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  if (!words.participles || !words.that || !words.bare) return null;
  for (const { 0: joint, index, groups } of matchesOf(sentence, words.participles)) {
    if (groups?.calls !== undefined) continue;
    const from = index + joint.length;
    const behind = sentence.slice(from);
    const blank = /^\s*/.exec(behind)![0].length;
    const rest = behind.slice(blank);
    const that = words.that.exec(rest)?.[0] ?? '';
    const isBare = that === '' && (words.bare.begins.test(rest) || words.bare.plain?.test(rest) === true);
    if ((that === '' && !isBare) || !words.finite.test(rest.split(/[,;]/, 1)[0]!)) continue;
    const found = participleSubject(sentence.slice(0, index), 0, tools);
    // A surname with a capital for free is one where the article has it elsewhere.
    const subject = found && isDoubtful(found) && found.start === 0 ? { ...found, weak: true } : found;
    // "She declined, explaining that …": of two women she may be the one of whom the paragraphs before tell.
    if (!subject || subject.kind === 'pronoun') return null;
    const start = from + blank + that.length;
    return content(sentence, start, sentence.length, subject);
  }
  return null;
}

/**
 * Whose participle stands behind a clause: of who says something right before it, or of the subject of the whole.
 * @param clause what of the sentence stands before the comma
 */
export function participleSubject(written: string, at: number, tools: Tools): Subject | null {
  // “…,” Reed said, adding that …
  const marked = /^\s*[“"][^“”"]*[”"]\s/u.exec(written)?.[0].length ?? 0;
  if (marked > 0) {
    const own = written.slice(marked);
    return own.includes(',') ? null : spokenBy(own, at + marked, tools, { behind: true });
  }
  const clause = upToFirst(hideTerms(written), tools);
  if (clause.length > longest || /[;:“”"]/u.test(clause)) return null;
  const parts = clause.split(/,(?!\d)/);
  const last = parts.at(-1)!;
  // "Prices rose, Reed said, adding that …"
  if (parts.length > 1 && last.search(tools.said) >= 0)
    return spokenBy(last.trim(), at + clause.length - last.trimStart().length, tools, { behind: true });
  if (opensOther(last, parts.length > 1, tools)) return null;
  const lead = leadOf(clause, tools);
  const text = clause.slice(lead);
  if (holdsPassive(text, tools) || tellsMore(text, tools)) return null;
  const subject = subjectAt(text, at + lead, tools);
  return subject && subject.kind !== 'role' ? subject : shortOf(text, at + lead, tools);
}

/** "Reed said Field was ill": either may add to it; not "declared a state of disaster", with nothing of a clause. */
function tellsMore(text: string, { words, said }: Tools): boolean {
  const [verb, ...others] = matchesOf(text, said);
  if (!verb) return false;
  const behind = text.slice(verb.index + verb[0].length);
  // "urged residents to leave"
  const isOrder = /^ \p{Ll}[^,;]{2,60} to \p{Ll}/u.test(behind);
  return (
    others.length > 0 ||
    !(isOrder || /^ (?:an?|the) \p{Ll}/u.test(behind)) ||
    words.finite.test(behind) ||
    /\p{Lu}\p{Ll}+ \p{Lu}/u.test(behind)
  );
}

/** "issued a statement calling it “unfair” and adding that": whose is the first participle is the second one too. */
function upToFirst(clause: string, { words }: Tools): string {
  const [first] = words.participles ? matchesOf(clause, words.participles) : [];
  return first ? clause.slice(0, first.index) : clause;
}

/** "The council published a statement": an article, and somebody or a body, before what is surely a verb. */
function shortOf(text: string, at: number, tools: Tools): Subject | null {
  const described = describedAt(text, at, tools);
  const body = described ? null : (abbreviated(text, tools) ?? bodyAtStart(text.slice(0, 80), tools));
  const name = described?.name ?? body ?? ownedIn(text, tools) ?? '';
  const verb = firstWord(text.slice(name.length));
  if (!/ed$/.test(verb) && !tools.words.finite.test(verb) && !tools.words.behindName?.test(` ${verb}`))
    return null;
  return (
    described ??
    (name === '' ? null : { kind: 'organisation', name, role: null, start: at, end: at + name.length })
  );
}

/** "Tom Reed’s office (released a statement)" */
function ownedIn(text: string, { words, organisations }: Tools): string | null {
  const [name = '', noun = ''] =
    /^\p{Lu}[^,;:“”]{2,50}?['’]s (?:\p{Ll}+ )?(\p{Ll}+)(?=\s\p{Ll}+(?:ed|ut)\s)/u.exec(text) ?? [];
  return words.people.institutions.has(noun) || organisations.called.test(noun) ? name : null;
}

/** "the EU" */
function abbreviated(text: string, { words }: Tools): string | null {
  const [name = ''] = /^\p{L}+\s\p{Lu}{2,}(?!\p{L})/u.exec(text) ?? [];
  return words.abbreviatedBody?.test(name) ? name : null;
}

/** "…, who left the room", "… when Holt resigned": the participle may be of whoever does that. */
const opensOther = (part: string, isApart: boolean, { words }: Tools): boolean => {
  const list = part.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (isApart && words.coordinators.has(list[0] ?? '')) return true;
  return list.some((word) => words.subordinators.has(word) || words.conjunctions.has(word));
};

/** "On Thursday, ", "Earlier this week, ", "But ": where and when, before the subject. */
function leadOf(clause: string, tools: Tools): number {
  const { words } = tools;
  const [small = ''] = /^\p{L}+\s/u.exec(clause) ?? [];
  const isLoose = words.coordinators.has(small.trim().toLowerCase());
  const skipped = isLoose ? small.length : 0;
  const [phrase = ''] = /^[^,]{3,60},\s/u.exec(clause.slice(skipped)) ?? [];
  const isTime =
    words.times.has(/\p{L}+(?=,)/u.exec(phrase)?.[0] ?? '') ||
    words.sentenceAdverbs.has(firstWord(phrase).replace(',', ''));
  return skipped + (phrase !== '' && (isTime || isCircumstance(phrase, tools)) ? phrase.length : 0);
}

/** "was fired by Holt": the participle may be of either. */
const holdsPassive = (text: string, tools: Tools): boolean =>
  matchesOf(text, /\s\p{L}+e[dn](?!\p{L})/gu).some(({ index }) =>
    isPassive(`${text.slice(0, index)} `, tools),
  );
