// Surnames that are words as often, or that stand with a title of one character: what around them shows that they are names.
import { chineseShortTitle } from '../people.ts';
import { givenCharacters } from '../surnames.ts';
import { endsSubject, isLed, isWord, meanwhile } from './places.ts';

/** 同層的許太被…, 惟譚官不為所動: a surname and a title of one character, where nothing else can begin or end there. */
export const isShortTitled = (clause: string, at: number): boolean =>
  chineseShortTitle.test(clause[at + 1] ?? '') &&
  !isWord(clause.slice(at, at + 2)) &&
  (!isWord(clause.slice(at + 1, at + 3)) || answers.test(clause.slice(at + 2))) &&
  (at === 0 || /[的惟而但、\u3000一]$/u.test(clause.slice(0, at)) || isLed(clause, at)) &&
  (endsSubject(clause, at + 2) ||
    (clause[at - 1] === '的' && isWord(clause.slice(at + 2, at + 4))) ||
    answers.test(clause.slice(at + 2)) ||
    /[不沒没被把則则卻却只又才也在已]/u.test(clause[at + 2] ?? ''));

/** 符官指, 丘太: a rare surname with such a title, which nothing stands before and a verb behind. */
export const isRareShort = (clause: string, at: number): boolean =>
  at === 0 && /^[官太生總总董]/u.test(clause.slice(1)) && endsSubject(clause, 2) && isShortTitled(clause, at);

/** 霍太電話中承認, 許太致電本報 */
const answers = /^(?:[電电][話话]|[致來来][電电函]|受[訪访])/u;

/** 處長米蘭說: a role before, and the verb or the clause's end behind. */
export const isLedName = (clause: string, at: number): boolean =>
  isLed(clause, at) &&
  (!isWord(clause.slice(at, at + 2)) || givenCharacters.has(clause[at + 1]!)) &&
  [2, 3].some(
    (length) =>
      at + length <= clause.length &&
      (endsSubject(clause, at + length) ||
        /^(?:出席|主持|[參参]加|陪同)/u.test(clause.slice(at + length)) ||
        (length === 3 && !isLed(clause, at + 1) && meanwhile.test(clause.slice(at + length)))),
  );

/** 郁雅婷昨天說: nothing of it is a word, and nothing else stands before the verb. */
export const isRareName = (clause: string, at: number): boolean =>
  at === 0 &&
  endsSubject(clause, 3) &&
  [1, 2].every((i) => givenCharacters.has(clause[i] ?? '')) &&
  ![0, 1, 2].some((from) => isWord(clause.slice(from, from + 2))) &&
  !isWord(clause.slice(0, 3));
