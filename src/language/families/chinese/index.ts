// How Chinese is read, in both of its ways of writing.
import type { Family } from '../../language.ts';
import type { QuotingGrammar } from '../../quoting.ts';
import {
  endsRole,
  isShortFor,
  isWholeOffice,
  type ShortForms,
  sharesCharacter,
} from '../east-asian/short-forms.ts';
import { chineseTitlesAfter } from './people.ts';
import { isAccused } from './quoting/callings.ts';
import { isCalling, isSole } from './quoting/described.ts';
import { chineseGrammar, chineseOfDocument } from './quoting/grammar.ts';

const forms: ShortForms = {
  titled: new RegExp(`^([\\p{Script=Han}]{1,2})(${chineseTitlesAfter}|[太生官總总董])$`, 'u'),
  manner: /^(?:先生|女士|小姐|老師|老师|太太|老闆|老板|[太生總总董])$/,
};

/** 王女士: of people who hold an office it is somebody else, and so it is of 王某. */
const politely = /(?:先生|女士|小姐|太太|[太生])$/u;
const withoutOffice =
  /(?:[民主客友子女父母夫妻]|司機|司机|家屬|家属|男子|女子|老人|學生|学生|員工|员工|消費者|消费者|受訪者|受访者|市民)$/u;

/** 徐男 of 徐志豪 or 徐姓車手, and of nobody who holds an office. */
const accused = (form: string, name: string, role: string | null): boolean =>
  /^\p{Script=Han}{3,5}$/u.test(name) &&
  name.startsWith(form[0]!) &&
  (role === null || withoutOffice.test(role));

/** 德國人 of 德國教練: whoever is told of with the country. */
const isOfCountry = (written: string, role: string): boolean =>
  /^\p{Script=Han}{1,4}(?:[國国]|[蘭兰亞亚]|本|班牙|根廷|西)人$/u.test(written) &&
  role.startsWith(written.slice(0, -1));

/** 坤叔 of 霍炳坤, 阿坤 of the same. */
const isNeighbourly = (form: string, name: string): boolean => {
  const [, given] = /^阿?(\p{Script=Han})[叔伯哥姐姨嬸婶嫂]?$/u.exec(form) ?? [];
  return given !== undefined && form.length === 2 && name.length > 2 && name.endsWith(given);
};

const grammar: QuotingGrammar = {
  ...chineseGrammar,
  ofDocument: () => ({ ...grammar, ...chineseOfDocument() }),
  holdsSurname: (role, form) => role.includes(`${form?.[0] ?? ''}姓`),
  isOffice: (written, role) => endsRole(written, role) || isOfCountry(written, role),
  isWholeOffice,
  isCalling,
  isSole,
  isHonorific: (word) => forms.manner.test(word),
  isShortFor: (form, name, role) =>
    sharesCharacter(form, name) &&
    (isAccused(form)
      ? accused(form, name, role)
      : !/^.某/u.test(name) &&
        // 宋昱 is nobody whose name has one more character.
        !(/^\p{Script=Han}{2}$/u.test(form) && name.length === 3 && name.startsWith(form)) &&
        (role === null || !politely.test(form) || withoutOffice.test(role)) &&
        (isShortFor(form, name, role, forms) || isNeighbourly(form, name))),
};

export const chinese: Family = { quoting: () => grammar };
