// The role that stands behind a name and its comma: "Jane Doe, 42, the mayor of Springfield".
import { saysSomething } from '../../../text/saying.ts';
import { isOfPerson } from './is-role.ts';
import { opensWithNoun } from './role-by-noun.ts';
import type { Segment } from './segments.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

interface Apposition {
  role: string;
  article: boolean;
}

/** The first segment after the name's that tells a role: "Jane Doe, 42, the mayor of Springfield". */
export function apposition(segments: readonly Segment[], segment: Segment, tools: Tools): Apposition | null {
  for (const next of segments.slice(segment.index + 1, segment.index + 3)) {
    if (age.test(next.text)) continue;
    // "slaagde Linda (45) er in om": without a comma the clause goes on.
    if (next.behindBrackets) return null;
    const role = appositionOf(next.text, tools);
    if (role === null) return null;
    const list = next.text.trimEnd().endsWith(role) ? listed(role, segments[next.index + 1], tools) : '';
    return { role: `${role}${list}`, article: tools.words.articles.test(next.text.trim()) };
  }
  return null;
}

/** "head of the Laboratory for Media, Politics and Society": what goes on behind the comma of a list. */
function listed(role: string, next: Segment | undefined, { words, coordination }: Tools): string {
  if (
    !next ||
    !role.split(' ').some((word) => words.prepositions.has(word) || words.rolePrepositions.has(word))
  )
    return '';
  const and = new RegExp(
    `^\\s*\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?(?:${coordination.source})\\p{Lu}[\\p{L}-]*`,
    'u',
  ).exec(next.text)?.[0];
  return and === undefined || words.finite.test(and) ? '' : `, ${and.trim()}`;
}

/** "42", « 41 ans », «de 68 años». */
const age = /^\s*(?:de )?\d{1,3}(?: \p{Ll}{3,5})?\s*$/u;

/** More of a role would be a clause. */
const mostWords = 10;

const clauseOfAll = /^(?:tous|toutes|tod[oa]s|tutt[ei])\s/iu;

function appositionOf(segment: string, tools: Tools): string | null {
  const { words: lexicon } = tools;
  const { people } = lexicon;
  const [sentence = ''] = segment.trim().split(/(?<=\p{L}{3})[.!?]\s|:\s*(?=["„“«]|$)/u, 1);
  // „Direktorin der Werft sagte“: where a clause wants a comma, none begins within a segment.
  const cut = withoutVerb(
    sentence.split(lexicon.relativesWantComma ? tools.said : tools.subordinate, 1)[0]!.trimEnd(),
    tools,
  );
  const whole = cut.replace(lexicon.articles, '').replace(/(?<![.\s])[.\s]+$/, '');
  const text = whole.split(/\s+/).length > mostWords ? shortened(whole, tools) : whole;
  const words = text.split(/\s+/);
  if (text.length < 3 || words.length > mostWords) return null;
  // « D’après Le Parisien, ⟨tous ces éléments semblent …⟩ »: a clause.
  if (lexicon.isRomance && clauseOfAll.test(text)) return null;
  const lead = words[0]!.toLowerCase();
  if (
    tools.language.writing.nounsInCapitals &&
    words.some((word, i) => isVerbBehind(word, words[i - 1], tools))
  )
    return null;
  if (
    lexicon.prepositions.has(lead) ||
    lexicon.relatives.test(`, ${lead} `) ||
    lexicon.coordinators.has(lead) ||
    people.notRoles.has(lead) ||
    // « reconnaît avoir hésité »
    (/^\p{Ll}/u.test(words[0]!) && saysSomething(lead, tools.language))
  )
    return null;
  // "že o to nestojí": where no article begins a role, its noun does, or adjectives before that.
  if (people.adjective && !opensWithNoun(words, lexicon)) return null;
  if (/^\d/.test(lead) || /[:?!]/.test(text) || pronounAt(text, tools) !== null || lexicon.finite.test(text))
    return null;
  // "arrivé de Lyon", "inherited her aunt's books": a verb, where no article makes a noun of it.
  if (!lexicon.articles.test(cut) && people.participle?.test(lead) && !people.notParticiples.has(lead))
    return null;
  return cut !== text ||
    /^\p{Ll}/u.test(text) ||
    people.roleNoun?.test(words[0]!) ||
    people.titles.has(lead) ||
    people.nouns.has(lead) ||
    people.leads.has(lead)
    ? text
    : null;
}

/** "Ann Field, partner at Acme ⟨says of it⟩:": where the comma behind the role is left out, it ends before the verb; not "the mayor said", who is somebody else. */
const withoutVerb = (role: string, { words }: Tools): string =>
  words.behindRole && !words.articles.test(role) ? role.replace(words.behindRole, '') : role;

/** „ihr Mandant bestreite die Vorwürfe“: where nouns have capitals, what stands right behind one and joins nothing to it. */
const isVerbBehind = (word: string, noun: string | undefined, { words }: Tools): boolean =>
  // "for", "of": a name in another language.
  /^\p{Ll}{4}/u.test(word) &&
  /^\p{Lu}/u.test(noun ?? '') &&
  !words.prepositions.has(word) &&
  !words.rolePrepositions.has(word) &&
  !words.coordinators.has(word) &&
  !words.articles.test(`${word} `);

/**
 * "hydrologist at X and author of a study of Y": the first of two; "owner of an insurance and financial services agency (in
 * the north)": without what stands behind the phrase that has two of a thing.
 */
function shortened(role: string, tools: Tools): string {
  const [first = '', second] = role.split(tools.coordination, 2);
  if (second === undefined || (/^\p{Ll}/u.test(second) && isOfPerson(firstWord(second), tools.words)))
    return first;
  const { prepositions, rolePrepositions } = tools.words;
  const words = role.split(' ');
  const joint = first.split(' ').length;
  const ends = words.flatMap((word, at) => (at > 0 && at <= mostWords && prepositions.has(word) ? at : []));
  // "the Department (of Health)": what a phrase is of stays with it.
  const end =
    ends.find((at) => at > joint && !rolePrepositions.has(words[at]!)) ?? ends.find((at) => at < joint);
  return end === undefined ? first : words.slice(0, end).join(' ');
}
