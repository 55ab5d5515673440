// Whom a surname with an office means that nobody was said to hold: 표 전무 of 표정호, who was told of as a finance officer.

const titled = /^([가-힣]{1,2}) (?:(?:[전현]|신임|당시) )?([가-힣]{1,6})$/u;
/** Those who hold it are known by the surname alone. */
const knownByOffice = /(?:대통령|총리|여사|주석|국왕|교황|감독|선수)$/u;
/** Words of the language, as often as surnames: 한 의원, 이 대표. */
const determiner = /^[이한전현각신본당]$/u;

/**
 * @param names all that the text has in full; the one with the surname must be told of before the form is
 * @param isName whether a word is one by its syllables
 */
export function soleBearer(
  form: string,
  names: readonly string[],
  text: string,
  isName: (word: string) => boolean,
): string | null {
  const [, surname, office] = titled.exec(form) ?? [];
  if (!surname || !office || knownByOffice.test(office) || determiner.test(surname)) return null;
  const bearers = new Set(
    names.filter((name) => name !== form && name.startsWith(surname) && /^[가-힣]{2,4}$/u.test(name)),
  );
  const [only, ...others] = bearers;
  if (!only || others.length > 0) return null;
  const told = text.indexOf(only);
  if (told < 0 || told > text.indexOf(form)) return null;
  // 강학묵 미국 밴더빌트 대학 분석센터장, 김빛솔찬 대표: others of the surname may be meant, whose office could not be read.
  const word = new RegExp(`(?<![가-힣])(${surname}[가-힣]{1,3})(?=씨|[\\s,(·])`, 'gu');
  const held = new RegExp(`^(?:씨)?(?: [^\\s,.]{1,8}){0,2} ${office}(?![가-힣]{3})`, 'u');
  const another = [...text.matchAll(word)].some(
    ({ index, 0: found }) =>
      found !== only &&
      (isName(found) || held.test(text.slice(index + found.length, index + found.length + 40))),
  );
  return another ? null : only;
}
