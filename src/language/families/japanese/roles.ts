// What somebody is whom a Japanese text names, told from the words before the name and the title behind it.
import { holding, institution, relative } from './around-names.ts';
import type { JapaneseNames } from './names.ts';
import { asideAtEnd } from './patterns.ts';
import { reach } from './phrase.ts';
import type { JapaneseWords } from './words.ts';

/** 孫の一人、, 秘書の一人である: what they all are. */
const oneOf = /の(?:一人|[1１]人|ひとり)(?:である)?(の|、|で、)?$/u;
/** 企画、広報担当: what somebody sees to, one after the other. */
const listed = /([^、。はがをにでと「」\s\u3000]{2,24})、$/u;

/** What only a name stands before. Of 看護師さん it is told what somebody is. */
const honorific = /(?<=[\p{Script=Han}\p{Script=Katakana}ー]{2})氏ら?$/u;

export function readRoles(
  { role, roleEnd }: JapaneseWords,
  { isHonorific }: Pick<JapaneseNames, 'isHonorific'>,
) {
  /** 店長の佐藤健さん → 店長; 東京大学の山田花子教授 → 東京大学教授; 田中一郎社長 → 社長. */
  function roleOf(before: string, titleWord: string): string | null {
    const own = titleWord !== '' && !isHonorific(titleWord) ? titleWord : '';
    const lead =
      /(?:^|[、。はがをにでと「」\s\u3000])([^、。はがをにと「」\s\u3000]{2,24}?)(?:の|、|で、)?$/u.exec(
        before.replace(asideAtEnd, '').replace(oneOf, '$1'),
      )?.[1] ?? '';
    const affiliation = lead
      .replace(/の$/u, '')
      .split('の')
      .at(-1)!
      .replace(relative, '')
      // 傍らで夫の
      .replace(/^.{2,10}で(?=[\p{Script=Han}\p{Script=Katakana}]+$)/u, '');
    // 田中氏、山田氏: somebody else.
    if (honorific.test(affiliation)) return own === '' ? null : own;
    if (own === '')
      return roleEnd.test(affiliation) || role.test(affiliation) ? withListed(before, affiliation) : null;
    if (affiliation === '' || !/の$/u.test(before) || /^(?:同|当|自)/u.test(affiliation)) return own;
    return affiliation.length <= 16 && (institution.test(affiliation) || /^[A-Z]{2,6}$/.test(affiliation))
      ? `${affiliation}${own}`
      : own;
  }

  /** 上級副社長マーケティング、通信担当: with what stands before the comma. */
  function withListed(before: string, own: string): string {
    const first = own.endsWith('担当')
      ? listed.exec(before.slice(0, before.lastIndexOf(own)))?.[1]
      : undefined;
    return first === undefined ? own : `${first.split('の').at(-1)}、${own}`;
  }

  /** 漁協の組合長を務める生田忠さん: what somebody is whose name is known. */
  function roleBeside(text: string, start: number): string | null {
    const before = text.slice(Math.max(0, start - reach), start).replace(holding, '');
    return /、$/u.test(before) ? null : roleOf(before, '');
  }

  return { roleOf, roleBeside };
}
