// What the words of a tongue tell of one word of Korean: whether it is a title, a name, a body, a noun.
import { alternatives } from '../../text/saying.ts';
import { type WordEnds, wordEnds } from '../../text/word-ends.ts';
import type { KoreanPeople } from './people.ts';

/** Words that end like this are verbs, adjectives or objects: a noun within a name's phrase does not. */
export const notNoun =
  /(?:는|은|을|를|에서|에게|으로|로|의|한|된|할|하고|하며|해|던|온|운|른|린|킨|난|낸|본|친|든|쓴|판|딴|고|며|면|와|만|까지|부터|데|대한|위해|라며|에|께|했다|이다|하자|묻자|지만|으나)$/u;

/** 한상대 총장: a given name that ends like whoever is opposed to somebody. */
const likeRole = /^[가-힣]상대$/u;

export type KoreanWords = ReturnType<typeof readKoreanWords>;

const isLong = (word: string): boolean => word.length > 1;

/** 한빛전자: what firms are called by, behind a name. */
function firmEnds(firms: readonly string[]): Pick<WordEnds, 'test'> {
  const end = wordEnds(firms);
  return { test: (text) => end.startsIn(text).some((start) => /[가-힣A-Z]/.test(text[start - 1] ?? '')) };
}

export function readKoreanWords(people: KoreanPeople) {
  const { surnames, notNames, loanWords } = people;
  const titles = new Set(people.titles);
  const titleEnd = wordEnds(people.titles.filter(isLong));
  const honorific = new RegExp(`^(?:${alternatives(people.honorifics)})$`, 'u');
  const compound = alternatives(people.compoundSurnames);
  const given = `[${people.givenSyllables}]`;
  const firstGiven = `[${people.givenSyllables}${people.firstGivenSyllables}]`;
  const fullName = new RegExp(`^(?:(?:${compound})${given}{1,2}|[${surnames}]${firstGiven}${given})$`, 'u');
  const compoundName = new RegExp(`^(?:${compound})${given}{1,2}$`, 'u');
  const likelyName = new RegExp(`^[${surnames}${people.rareSurnames}][가-힣]{2}$`, 'u');
  const shortName = new RegExp(`^[${surnames}]${given}$`, 'u');
  const surnameOnly = new RegExp(`^(?:${compound}|[${surnames}])$`, 'u');
  const givenName = new RegExp(`^${firstGiven}${given}$`, 'u');
  const rareSurname = new RegExp(`^[${people.rareSurnames}]$`, 'u');
  const role = wordEnds(people.roles.flatMap((word) => [word, `${word}들`]));
  const longRole = wordEnds(people.roles.filter(isLong));
  const longBodies = people.bodies.filter(isLong);
  const longBody = wordEnds(longBodies);
  const body = wordEnds([...people.bodies, ...longBodies.map((word) => `${word}들`)]);
  const firm = firmEnds(people.firms);
  const foreign = new RegExp(`[${people.plainForeign}]|^[라리레로루르]|(?<![매메])뉴(?![스욕딜타얼])`, 'u');
  const determiner = new Set(people.determiners);

  const isTitle = (word: string): boolean => titles.has(word);
  const isTitleLike = (word: string): boolean =>
    isTitle(word) || (word.length > 2 && titleEnd.test(word)) || (word.length > 1 && role.test(word));
  const isName = (word: string): boolean =>
    fullName.test(word) &&
    // 편지의, 사장은: a word with its particle.
    !/[의을]$/u.test(word) &&
    !(/[은이도가]$/u.test(word) && isTitle(word.slice(0, -1))) &&
    !notNames.has(word) &&
    // 공정위
    !(word.endsWith('위') && longBody.test(word)) &&
    !longRole.test(word) &&
    !titleEnd.test(word);
  /** Before a title, a surname and any two syllables, less what ends like another word. */
  const isTitledName = (word: string): boolean =>
    isName(word) ||
    (fullName.test(word) && likeRole.test(word)) ||
    (likelyName.test(word) &&
      !notNames.has(word) &&
      !people.things.has(word) &&
      !people.countries.has(word) &&
      !loanWords.has(word) &&
      !isTitleLike(word) &&
      !body.test(word) &&
      !notNoun.test(word) &&
      !/[은는이가을를의에와도로만자인생직파들계급력성적제형용별간중상내외때날달해년월일주회원장국처과팀실관소서부청측권단차]$/u.test(
        word,
      ));
  const isForeign = (word: string): boolean =>
    (/^[A-Z][\p{Script=Latin}.'-]+$/u.test(word) ||
      (/^[가-힣]{2,6}$/u.test(word) && foreign.test(word) && !loanWords.has(word) && !notNoun.test(word))) &&
    !longRole.test(word) &&
    !titleEnd.test(word) &&
    !longBody.test(word);
  /** Whether a word has a syllable of foreign names, whatever it ends in: 카스트로. */
  const looksForeign = (word: string): boolean =>
    /^[가-힣]{2,6}$/u.test(word) && foreign.test(word) && !loanWords.has(word);
  const isNoun = (word: string): boolean =>
    /^[가-힣A-Za-z0-9·&-]+$/u.test(word) &&
    (!notNoun.test(word) || isName(word) || body.test(word) || isTitleLike(word));

  return {
    /** By their ends. */
    ends: { title: titleEnd, role, longBody, body, firm },
    honorific,
    /** A surname with one syllable: 도은. */
    shortName,
    surnameOnly,
    rareSurname,
    /** 다솜 of 강다솜. */
    givenName,
    /** A surname of two syllables begins it. */
    compoundName,
    /** A surname with any two syllables. */
    likelyName,
    determiner,
    isTitle,
    isTitleLike,
    isName,
    isTitledName,
    isForeign,
    looksForeign,
    isNoun,
  };
}
