// Where a text may tell of somebody without a name. Reads widely, so that whoever asks whether anybody else is told of stays
// silent rather than miss one; says nothing of who it is.
import type { Somebody, Subject } from '../../../quoting.ts';
import { genderOfNoun } from './gender.ts';
import { isBesides, isCircumstance } from './leads.ts';
import { areSeveral, isPersonNoun, maybePersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/** How many words behind its article a noun stands, where adjectives stand before it. */
const mostWords = 3;

export function somebodiesIn(written: string, tools: Tools): Somebody[] {
  const { nobodies } = tools.words;
  const text = nobodies ? written.replace(nobodies, (word) => '–'.repeat(word.length)) : written;
  const found: Somebody[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])\p{L}[\p{L}-]*(?:['’](?=\p{L}))?/gu)) {
    const start = match.index;
    const rest = text.slice(start, start + 90);
    const article = tools.words.articles.exec(rest)?.[0] ?? '';
    const span = article === '' ? null : behindArticle(rest, article, tools);
    if (span) found.push({ ...span, start, end: start + span.end });
    const isNobodys = article !== '' || found.some((one) => one.start <= start && start < one.end);
    if (!isNobodys && isSomebody(match[0], tools))
      found.push({ start, end: start + match[0].length, isSure: true, isBody: false });
  }
  return found;
}

/** The noun of an article: the first word that may be a person's or a body's. */
function behindArticle(rest: string, article: string, { words, language, organisations }: Tools) {
  const phrase = /^(?:\p{L}[\p{L}-]*\s?){1,3}/u.exec(rest.slice(article.length))?.[0] ?? '';
  const list = phrase.split(/\s/).filter(Boolean).slice(0, mostWords);
  let end = article.length;
  for (const [i, word] of list.entries()) {
    end = rest.indexOf(word, end) + word.length;
    if (words.prepositions.has(word.toLowerCase()) || words.finite.test(word)) return null;
    if (language.writing.nounsInCapitals && !/^\p{Lu}/u.test(word)) continue;
    const forms = singularsOf(word);
    const isBody = forms.some((form) => organisations.called.test(form));
    const isSure = forms.some((form) => isPersonNoun(form, words.people));
    // "los árboles inoculados": what may be a noun stands right behind the article, or where English has it.
    const isPlace = i === 0 || language.writing.nounsInCapitals || words.behindName !== null;
    if (isBody || isSure || (isPlace && forms.some((form) => maybePersonNoun(form, words.people))))
      return { end, isSure: isSure || isBody, isBody, gender: genderOfNoun(word, '', words) };
  }
  return null;
}

/** "police", "vecinos", "alguien": without an article. */
function isSomebody(word: string, { words, language }: Tools): boolean {
  const lower = word.toLowerCase();
  if (language.writing.nounsInCapitals && !/^\p{Lu}/u.test(word)) return words.someone.has(lower);
  return words.someone.has(lower) || singularsOf(lower).some((form) => words.people.nouns.has(form));
}

/** As written, and without what may be the end of several. */
const singularsOf = (word: string): string[] => [
  word,
  word.replace(/s$/u, ''),
  word.replace(/(?:es|en|n|e)$/u, ''),
  word.replace(/i$/u, 'o'),
  word.replace(/i$/u, 'e'),
  word.replace(/e$/u, 'a'),
];

/** "O doutorando", "Ieri mattina", "In prima fila c’era": what stands before a name, and tells of nobody who does anything. */
export function leadsTo(before: string, bringsNobody: (lead: string) => boolean, tools: Tools): boolean {
  const { words } = tools;
  const text = before.trim();
  if (!words.reportForms || /[:;«»“”"]/.test(text)) return false;
  if (text === '' || isPredicate(before, tools)) return true;
  if (words.finite.test(text) || words.reportForms.verbEnds.test(text)) return false;
  if (words.articles.test(text)) return /^\S+\s\S+$/u.test(text) || /^\p{L}['’]\S+$/u.test(text);
  if (isBesides(text, tools)) return false;
  return (isCircumstance(text, tools) || words.sentenceAdverbs.has(firstWord(text))) && bringsNobody(text);
}

/** "Un anónimo llegó por debajo de la puerta": a letter, a sign. */
export const tellsOfWriting = (text: string, { words, writtenThing }: Tools): boolean =>
  writtenThing.test(text) ||
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    singularsOf(word).some((form) => words.documents.has(form)),
  );

/** "Lembrou que": what follows is told of a clause of its own, unless another main clause begins. */
export function isSubordinate(text: string, { words }: Tools): boolean {
  const list = text.toLowerCase().match(/[\p{L}’']+|[,;:]/gu) ?? [];
  const at = list.findLastIndex(
    (word, i) => i > 0 && (words.subordinators.has(word) || words.conjunctions.has(word)),
  );
  return (
    at > 0 &&
    !list
      .slice(at)
      .some((word, i, all) => /[;:]/.test(word) || (word === ',' && words.coordinators.has(all[i + 1] ?? '')))
  );
}

/** "The first witness was the coxswain, ", "L'avocate du gérant, Me ": nothing but a description stands before a name. */
export function isDescription(before: string, tools: Tools): boolean {
  const { words } = tools;
  const [, phrase = ''] =
    /^(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,7}\s?),\s(?:[\p{L}’'.]+\s){0,4}$/u.exec(before) ?? [];
  if (!words.articles.test(phrase)) return false;
  const list = phrase.split(' ');
  return list.every((word, i) => {
    const isArticle = i > 0 && words.articles.test(`${word} `);
    return (
      !words.subordinators.has(word) &&
      (!isArticle ||
        words.prepositions.has(list[i - 1]!) ||
        isPredicate(`${list.slice(0, i).join(' ')} `, tools))
    );
  });
}

/** "Ela é", of "Ela é mulher de …": what follows is what somebody is. */
export const isPredicate = (before: string, { words: { presents } }: Tools): boolean =>
  presents?.exec(before)?.[0].length === before.length;

/** "The trial of", "L’affaire d’": a thing, and before a name whose it is or whom it is for. */
export function tellsWhose(before: string, { words }: Tools): boolean {
  const [, small = ''] = /^\p{L}+['’\s][^,:;.]*\s(\p{L}+(?:['’]|\s))$/u.exec(before) ?? [];
  // « L’association fondée par », « Le club présidé par »: it is he or she as well as they are.
  if (
    words.isRomance &&
    /^\p{L}+['’\s]\s?\p{Ll}+\s\p{L}+(?:ée?|ie?|ue?|[dt][oa])\s(?:par|por|da)\s$/u.test(before)
  )
    return true;
  return words.ofWhom.has(small.trim().toLowerCase().replace('’', "'"));
}

/** "the woman", "die Frau": whoever was told of, with what the noun shows; null of any other noun. */
export function anyone({ name }: Subject, { words }: Tools): Pick<Subject, 'gender'> | null {
  const [article = '', noun = '', ...more] = name.toLowerCase().split(' ');
  if (more.length > 0 || !words.definite.has(article) || !words.people.anyone.has(noun)) return null;
  return { gender: genderOfNoun(noun, article, words) };
}

/** "O juiz mandou prender", of a sentence that goes on with a name: somebody of their own, and a verb. */
export function namesAnother(lead: string, tools: Tools): boolean {
  const one = somebodiesIn(lead, tools).find(({ isSure }) => isSure);
  const rest = one ? lead.slice(one.end).trim() : '';
  const [first = '', ...more] = rest.split(/\s+/);
  if (rest === '' || /^[,(]/.test(rest) || tools.words.prepositions.has(first.toLowerCase())) return false;
  return more.length > 0 || past.test(first);
}

/** What one did, in Portuguese, Spanish, Italian, English and Dutch; an adjective hardly ends so. */
const past = /(?:ou|eu|iu|ó|ò|ì|ed|de)$/u;

/** "Brannigan ⟨succeeds Ann Field⟩": a word that begins a sentence with its verb behind it. Where nouns have capitals, it may be any noun. */
export function unreadBefore(lead: string, { words, language, organisations }: Tools): string | null {
  const [, word = ''] = /^(\p{Lu}\p{Ll}{3,})\s\p{Ll}/u.exec(lead) ?? [];
  const small = word.toLowerCase();
  if (word === '' || language.writing.nounsInCapitals || /(?:ly|ing|ment|mente)$/u.test(small)) return null;
  // "Arriva Ornella Bini", "Gisteren kwam Jan Bos": the subject may stand behind its verb, but not behind a small word.
  const last = /\p{L}+(?=['’\s]*$)/u.exec(lead)?.[0].toLowerCase() ?? '';
  if ((words.isRomance || words.verbSecond) && !words.prepositions.has(last)) return null;
  // "County manager Ann Field"
  if (maybePersonNoun(last, words.people)) return null;
  const isPlain =
    language.words.starters.has(small) ||
    language.words.stop.has(small) ||
    words.sentenceAdverbs.has(small) ||
    words.prepositions.has(small) ||
    words.subordinators.has(small) ||
    words.conjunctions.has(small) ||
    words.times.has(small) ||
    Object.hasOwn(words.pronouns, small) ||
    words.people.institutions.has(small) ||
    organisations.called.test(small) ||
    language.calendar.days.includes(small) ||
    isPersonNoun(small, words.people) ||
    areSeveral(small, words);
  return isPlain ? null : word;
}
