// Whom the phrase before は right before a Japanese quotation names, whatever it ends in: 浜辺フィナンシャルは「…」.
import type { Subject } from '../../quoting.ts';
import type { Zone } from '../east-asian/frame.ts';
import { oneself } from './around-names.ts';
import type { JapaneseNames } from './names.ts';
import { asideAtEnd } from './patterns.ts';
import type { JapanesePeople } from './people.ts';
import type { Phrases } from './phrase.ts';
import type { JapaneseWords } from './words.ts';

/** 浜辺フィナンシャル, ミナモ, ＡＢＣ: what has a name of its own, and is no word of the language as 結論 is. */
const proper = /[A-ZＡ-Ｚ]{2}|[\p{Script=Katakana}ー・]{3}/u;
/** What is written by somebody to say it. */
const paper = /(?:社説|論説|判決|答申)$|^論文$/u;

export function readTopicAtMarks(
  { things, surnames }: Pick<JapanesePeople, 'things' | 'surnames'>,
  { inanimate, roleEnd }: JapaneseWords,
  { hasSurname, shownAtEnd }: JapaneseNames,
  { phraseStart, nounStart, describedStart }: Phrases,
): (zone: Zone) => Subject | null {
  function topicAtMarks({ text, start }: Zone): Subject | null {
    const trimmed = text.replace(/(?<![、\s])[、\s]+$/u, '');
    if (!/[はも]$/u.test(trimmed)) return null;
    const phrase = trimmed.slice(0, -1).replace(asideAtEnd, '').replace(oneself, '');
    const from = nounStart(phrase, phraseStart(phrase));
    const name = phrase.slice(from);
    if (name.length < 2 || name.length > 22 || inanimate.test(name) || things.has(name)) return null;
    if (!/[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z]$/u.test(name)) return null;
    const end = start + from + name.length;
    if (/(?:[者員家師士手人長官生]|[男女]の子)$/u.test(name)) {
      const whole = phrase.slice(describedStart(phrase));
      return { kind: 'role', name: whole, role: null, start: end - whole.length, end };
    }
    // 歌手のミナ, 運営会社の東西エアポート
    const of = name.lastIndexOf('の');
    const [left, right] = [name.slice(0, Math.max(0, of)), name.slice(of + 1)];
    if (of > 0 && roleEnd.test(left) && right.length >= 2) {
      // 社長の経営判断は: a thing of theirs.
      const isName =
        /^[\p{Script=Han}々]{0,3}[\p{Script=Katakana}ー・＝=]+$/u.test(right) ||
        hasSurname(right) ||
        shownAtEnd(name, '') !== null;
      if (!isName) return null;
      return { kind: 'person', name: right, role: left, start: end - right.length, end };
    }
    const own = of > 0 ? right : name;
    // 参加した平山は: a name where the article has it elsewhere, as it has no 結論.
    const isShort = /^[\p{Script=Han}々]{2,3}$/u.test(own);
    const isKnown = (isShort ? surnames.has(own) : hasSurname(own)) || proper.test(own) || paper.test(own);
    if (!isKnown && isShort)
      return { kind: 'person', name: own, role: null, start: end - own.length, end, weak: true };
    if (!isKnown) return null;
    return { kind: 'organisation', name: own, role: null, start: end - own.length, end };
  }

  return topicAtMarks;
}
