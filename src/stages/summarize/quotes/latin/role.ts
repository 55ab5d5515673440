// The role of a person in an alphabetic language: before the name ("lead author Maria Lopez"), or in apposition to it
// ("Jane Doe, 42, the mayor of Springfield"; "the mayor, Jane Doe").
import { languageOf } from '../../../../language/registry.ts';
import { germanRole, latinTitles } from '../../../../language/text/roles.ts';
import { saysSomething } from '../../../../language/text/saying.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Name } from './names.ts';
import type { Segment } from './segments.ts';

/** How far around a name its role is looked for, so that a text without punctuation costs no more. */
const leadLength = 120;

const firstWord = (text: string): string => (text.trim().split(/\s+/, 1)[0] ?? '').toLowerCase();

/** The role of the person named in a segment, or null. */
export function roleOf(
  name: Name,
  segment: Segment,
  segments: readonly Segment[],
  base: string,
): string | null {
  const lexicon = lexiconOf(base);
  const previous = segments[segment.index - 1];
  const lead = segment.text.slice(Math.max(0, name.from - leadLength), name.from);
  const stopped = /[.!?:]/.test(segment.text.slice(name.end, name.end + leadLength));
  const own = roleBefore(lead, name.titles, lexicon, base);
  if (own !== null) return own;
  const after = stopped ? null : apposition(segments, segment, lexicon);
  if (after?.article) return after.role;
  // "the mayor, Jane Doe,": the apposition may also come first; without an article the one behind is a weaker sign.
  const first = lead.trim() === '' && previous ? previous.text.trim() : '';
  return (first === '' ? null : roleInFront(first, lexicon, base)) ?? after?.role ?? null;
}

/** "The mayor, Jane Doe, …"; "In 2022 a warden at the Museum of Salt, Ned Carrow, …" */
function roleInFront(phrase: string, lexicon: Lexicon, base: string): string | null {
  const words = phrase.split(/\s+/);
  const from = words.findIndex(
    (word, i) => lexicon.articles.test(`${word} `) && (i === 0 || /\d/.test(words[i - 1]!)),
  );
  const role = words.slice(from + 1).join(' ');
  if (from >= 0 && words.length - from <= 10 && !lexicon.finite.test(role) && !/[.:!?]/.test(role))
    return role.length >= 3 ? role : null;
  if (lexicon.prepositions.has(firstWord(phrase))) return null;
  // "Bergère dans le Vercors, Lise Morand …"
  const bare =
    /^(?:fr|es|it|pt)$/.test(base) &&
    words.length > 2 &&
    words.length <= 8 &&
    lexicon.prepositions.has(words.find((word, i) => i > 0 && /^\p{Ll}{1,5}$/u.test(word)) ?? '') &&
    !languageOf(base).words.starters.has(firstWord(phrase)) &&
    !lexicon.finite.test(phrase);
  return bare ? phrase : roleBefore(phrase, '', lexicon, base);
}

interface Apposition {
  role: string;
  article: boolean;
}

/** The first segment after the name's that tells a role: "Jane Doe, 42, the mayor of Springfield". */
function apposition(segments: readonly Segment[], segment: Segment, lexicon: Lexicon): Apposition | null {
  for (const next of segments.slice(segment.index + 1, segment.index + 3)) {
    if (/^\s*\d+\s*$/.test(next.text)) continue;
    const role = appositionOf(next.text, lexicon);
    return role === null ? null : { role, article: lexicon.articles.test(next.text.trim()) };
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
  const whole = cut.replace(lexicon.articles, '').replace(/[.\s]+$/, '');
  // "hydrologist at X and author of a study of Y": the first of two is enough.
  const text = whole.split(/\s+/).length > 10 ? whole.split(/\s(?:and|und|et|y|e|en)\s/, 1)[0]! : whole;
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
  // "Ellen Marsh, 71, inherited her aunt's books": a verb, where no article makes a noun of it.
  if (
    cut === text &&
    /ed$/.test(lead) &&
    !/^(?:retired|self-employed|acclaimed|noted|celebrated|renowned)$/.test(lead)
  )
    return null;
  return cut !== text ||
    /^\p{Ll}/u.test(text) ||
    germanRole.test(words[0]!) ||
    latinTitles.has(lead) ||
    /^(?:Chief|Head|Director|Vice|Co-founder|Leiter)/.test(text)
    ? text
    : null;
}

const manner = /^(?:por|en|em|al|ao|à|a|in|per|via|au|par)$/i;

/** "lead author Maria Lopez", "Acme chief executive Jane Doe" */
function roleBefore(before: string, titles: string, lexicon: Lexicon, base: string): string | null {
  const words = before.trim().replace(lexicon.articles, '').split(/\s+/).filter(Boolean);
  let from = words.length;
  while (from > 0 && words.length - from < 6 && !isBreak(words[from - 1]!, lexicon, base)) from--;
  // « se félicite Odile Marin »: a verb of two words.
  if (from === 0 && words.length > 1 && saysSomething(words.slice(0, 2).join(' '), languageOf(base)))
    from = 2;
  // "I read Hannah Brook's study": after a pronoun comes its verb.
  if (
    (from > 0 && lexicon.pronouns.test(words[from - 1]!)) ||
    /^(?:I|we|you|ich|wir|je|nous)$/i.test(words[from - 1] ?? '')
  )
    from++;
  // "explica por teléfono Elena Robles", "detto al giornale Carlo Bini": how and to whom, not who.
  if (manner.test(words[from - 1] ?? '') && words.length - from === 1 && /^\p{Ll}/u.test(words[from]!))
    return null;
  const led = words.slice(from).join(' ').replace(lexicon.articles, '');
  const role = [led, titles].filter(Boolean).join(' ');
  return role.length >= 3 ? role : null;
}

const isBreak = (word: string, lexicon: Lexicon, base: string): boolean =>
  /[.:!?"”“]/.test(word) ||
  saysSomething(word, languageOf(base)) ||
  lexicon.finite.test(word) ||
  (lexicon.prepositions.has(word.toLowerCase()) && !/^(?:of|for|de|du|des|der)$/i.test(word)) ||
  languageOf(base).words.starters.has(word.toLowerCase()) ||
  /^(?:and|but|while|however|like|yesterday|today|also|auch|zudem)$/i.test(word);
