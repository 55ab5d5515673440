// Subjects of a Chinese clause that are no more than a pronoun, a given name or a surname, and whether 有 before it brings somebody in.
import { nobody, pronoun, type Subject } from '../../../quoting.ts';
import { genderOfChineseName } from '../given-names.ts';
import { chineseHonorific } from '../people.ts';
import { chineseSurnames, givenCharacters } from '../surnames.ts';
import { isAdverbial } from './adverbials.ts';
import { weakNameEnd } from './foreign-names.ts';
import { isFullName, notInName } from './han-names.ts';
import { candidatesOf } from './names.ts';
import { isWord } from './places.ts';

/** 有觀眾看完後; of 有派員到場 it is told what was done. */
export const bringsOne = (before: string, clause: string): boolean =>
  /有\s*$/u.test(before) &&
  !/^(?:派(?!出所)|通[報报知]|安排|[進进]行|要求|提醒|告[知訴诉]|[協协]助|[開开][會会始]|[設设][置立]|加[強强派]|[請请]|查[看核證证驗验]|接[獲获到]|收到|[聯联][絡络繫系]|向(?![導导])|[對对](?!手)|到[場场]|前往|[處处]理|[準准][備备]|[發发][出函文]|[啟启][動动]|[調调][閱查度]|[與与](?!會|会)|同步|持[續续]|立即|[馬马]上|[當当][場场]面?)/u.test(
    clause,
  );

/** 諾蘭先生: by the name alone where a title of politeness stands behind it; 諾蘭教授 has an office. */
export const called = ({ name, title }: { name: string; title: string }, offset: number): Subject => ({
  kind: 'person',
  name,
  role: chineseHonorific.test(title) || title === '夫人' ? null : title,
  start: offset,
  end: offset + name.length,
  ...(/^(?:女士|小姐|太太|夫人)$/u.test(title) ? { gender: 'female' as const } : {}),
  ...(/^(?:先生|爵士)$/u.test(title) ? { gender: 'male' as const } : {}),
});

/** 米蘭說: two characters alone may be a given name, where the article has it elsewhere. */
export function bareName(clause: string, offset: number): Subject | null {
  // 卓然在會上提醒
  const name = clause
    .trimEnd()
    .replace(/(?<=^\p{Script=Han}{2,3})在\p{Script=Han}{1,10}[上中裡里內内]$/u, '');
  return /^\p{Script=Han}{2,3}$/u.test(name) && [...name.slice(-2)].every((char) => givenCharacters.has(char))
    ? { kind: 'person', name, role: null, start: offset, end: offset + name.length, weak: true }
    : null;
}

/** 岑指, 余又指, 柯今天受訪進一步, 黃亦準備: a surname alone, of somebody whom the article names in full. */
export function surnameAlone(clause: string, offset: number): Subject | null {
  const [, name] =
    /^(\p{Script=Han})(?:(?:又|[則则]|亦|也|再|[續续]|其[後后]|[隨随][後后])?\s*$|亦(?=\p{Script=Han}{2})|[今昨][天日早晚]|[今昨]?受[訪访]|在(?!野)\p{Script=Han}{2,10}[中上時时裡里內内]\s*$)/u.exec(
      clause,
    ) ?? [];
  return name && chineseSurnames.has(name)
    ? { kind: 'person', name, role: null, start: offset, end: offset + 1, weak: true }
    : null;
}

export function weakName(clause: string, offset: number): Subject | null {
  const end = weakNameEnd(clause);
  const name = clause.slice(0, end);
  return end > 0 ? { kind: 'person', name, role: null, start: offset, end: offset + end, weak: true } : null;
}

export const pronounOf = (written: string, offset: number): Subject => ({
  ...pronoun,
  start: offset,
  end: offset + written.length,
  ...(/[們们倆俩哋]/u.test(written) ? { plural: true } : {}),
  ...(written.startsWith('她')
    ? { gender: 'female' as const }
    : written.startsWith('他')
      ? { gender: 'male' as const }
      : {}),
});

/** 伊醬: two characters that are no word and tell of no manner. */
export const isBareWord = (clause: string): boolean =>
  /^\p{Script=Han}{2}\s*$/u.test(clause) &&
  !isWord(clause.trim()) &&
  !isAdverbial(clause.trim()) &&
  [...clause.trim()].every((char) => !notInName.has(char));

/** 普京則: what nothing shows to be a name, and is one where the article shows it elsewhere. */
export function namedElsewhere(clause: { text: string; start: number }, offset: number): Subject | null {
  const name = /^\p{Script=Han}{2,3}?(?=(?:[則则也還还又再]|[隨随][後后]|[強强][調调]|[進进]一步)?$)/u.exec(
    clause.text.trimEnd(),
  )?.[0];
  if (name === undefined || isWord(name) || [...name].some((char) => notInName.has(char))) return null;
  const start = offset + clause.start;
  return { kind: 'person', name, role: null, start, end: start + name.length, weak: true };
}

/** 海嵐想了想: somebody whom nothing shows to be one. */
export const beginsBare = (clause: string): boolean => {
  const name = /^\p{Script=Han}{2}(?=[想笑哭嘆叹聽听低搖摇點点站坐走接望看])/u.exec(clause)?.[0];
  return name !== undefined && bareName(name, 0) !== null && !isWord(name);
};

/** 李建國會見王麗華時，她表示: not him, where another of the clause has such a name. */
export function meantBy(written: Subject | null, subject: Subject, clause: string): Subject {
  const own = subject.gender ?? genderOfChineseName(subject.name);
  const isOther =
    written?.gender !== undefined &&
    own !== undefined &&
    own !== written.gender &&
    candidatesOf(clause).some((one) => {
      const name = clause.slice(one.start, one.end);
      return name !== subject.name && isFullName(clause, one) && genderOfChineseName(name) === written.gender;
    });
  return isOther ? nobody : { ...subject, gender: subject.gender ?? written?.gender };
}
