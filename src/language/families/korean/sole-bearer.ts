// Whom a surname with an office means that nobody was said to hold: 표 전무 of 표정호, who was told of as a finance officer.

import type { Named } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';

const titled = /^([가-힣]{1,2}) (?:(?:[전현]|신임|당시) )?([가-힣]{1,6}|[A-Z]{2,4})$/u;
/** Those who hold it are known by the surname alone. */
const knownByOffice = /(?:대통령|총리|여사|주석|국왕|교황|감독|선수)$/u;
/** Who holds one of a kind may be told of by another of it. */
const kinds = [
  /(?:의원|대표|위원장|위원|장관|차관|후보|시장|지사|군수|구청장|총장|당선인|당선자|대변인|의장|정책위의장|비서관|수석)$/u,
  /(?:대표|대표이사|사장|회장|전무|상무|이사|본부장|부문장|센터장|실장|팀장|부장|과장|책임|책임자|선임|수석|연구원|연구위원|소장|원장|교수|박사|학장|총장|단장|국장|이사장|최고경영자|CEO|CFO|CTO|변호사)$/u,
];
const others = /(?:대통령|총리|감독|코치|선수|투수|포수|판사|검사|배우|가수|기자)$/u;
/** Words of the language, as often as surnames: 한 의원, 이 대표. */
const determiner = /^[이한전현각신본당]$/u;

/**
 * @param names all that the text has in full; the one with the surname must be told of before the form is
 * @param isName whether a word is one by its syllables
 */
export function soleBearer(
  form: string,
  names: readonly Named[],
  text: string,
  isName: (word: string) => boolean,
): string | null {
  const [, surname, office] = titled.exec(form) ?? [];
  if (!surname || !office || knownByOffice.test(office) || determiner.test(surname)) return null;
  const until = text.indexOf(form);
  const all = names.filter(
    ({ name }) => name !== form && name.startsWith(surname) && /^[가-힣]{2,4}$/u.test(name),
  );
  const bearers = all.filter(({ name }) => text.indexOf(name) < until);
  const only = bearers[0]?.name;
  if (!only || bearers.some(({ name }) => name !== only)) return null;
  // 윤호근 의원, told of behind 윤 원내대표: another one, unless the office may be theirs.
  if (all.some(({ name, role }) => name !== only && (role === null || role.endsWith(office)))) return null;
  const role = bearers.find((one) => one.role !== null)?.role ?? null;
  if (role !== null && isOtherKind(role, office)) return null;
  const told = text.indexOf(only);
  if (told < 0 || told > until) return null;
  // 강학묵 미국 밴더빌트 대학 분석센터장, 김빛솔찬 대표: others of the surname may be meant, whose office could not be read.
  const word = new RegExp(`(?<![가-힣])(${surname}[가-힣]{1,3})(?=씨|[\\s,(·])`, 'gu');
  const held = new RegExp(`^(?:씨)?(?: [^\\s,.]{1,8}){0,2} ${office}(?![가-힣]{3})`, 'u');
  const another = matchesOf(text.slice(0, until), word).some(
    ({ index, 0: found }) =>
      found !== only &&
      (isName(found) || held.test(text.slice(index + found.length, index + found.length + 40))),
  );
  return another ? null : only;
}

/** Of a president, a player or a politician it is nobody who holds an office of another kind. */
function isOtherKind(role: string, office: string): boolean {
  if (others.test(role) || others.test(office) || isDeputy(office, role)) return true;
  const own = kinds.filter((kind) => kind.test(role));
  return own.length > 0 && !own.some((kind) => kind.test(office));
}

/** 김 시장 is no 김민수 부시장. */
export const isDeputy = (office: string, role: string): boolean =>
  office !== '교수' && !office.startsWith('부') && role.endsWith(`부${office}`);
