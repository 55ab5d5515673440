// Whom a surname with an office means that nobody was said to hold: 표 전무 of 표정호, who was told of as a finance officer.

const titled = /^([가-힣]{1,2}) (?:(?:[전현]|신임|당시) )?([가-힣]{1,6})$/u;
/** Those who hold it are known by the surname alone. */
const knownByOffice = /(?:대통령|총리|여사|주석|국왕|교황|감독|선수)$/u;
/** Words of the language, as often as surnames: 한 의원, 이 대표. */
const determiner = /^[이한전현각신본당]$/u;

/** @param names all that the text has in full; the one with the surname must be told of before the form is */
export function soleBearer(form: string, names: readonly string[], text: string): string | null {
  const [, surname, office] = titled.exec(form) ?? [];
  if (!surname || !office || knownByOffice.test(office) || determiner.test(surname)) return null;
  const bearers = new Set(
    names.filter((name) => name !== form && name.startsWith(surname) && /^[가-힣]{2,4}$/u.test(name)),
  );
  const [only, ...others] = bearers;
  if (!only || others.length > 0) return null;
  const told = text.indexOf(only);
  if (told < 0 || told > text.indexOf(form)) return null;
  // 김빛솔찬 대표: a name that could not be read may be meant.
  const another = new RegExp(
    `(?<![가-힣])(${surname}[가-힣]{1,3})(?:씨)?(?: [^\\s,.]{1,8}){0,2} ${office}(?![가-힣]{3})`,
    'gu',
  );
  return [...text.matchAll(another)].some(([, name]) => name !== only) ? null : only;
}
