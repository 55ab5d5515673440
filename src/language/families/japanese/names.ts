// Finds the name at the end of a run of Japanese, where no blank parts it from what stands before: 元職員小笠原拓也.
import { alternatives } from '../../text/saying.ts';
import type { JapanesePeople } from './people.ts';

export interface JapaneseNames {
  /** The name that a text ends in, given the title behind it; null where it is none. */
  nameAtEnd(text: string, title: string): string | null;
  /** A name without any title: a known surname and a given name. */
  plainAtEnd(text: string): string | null;
  isHonorific(title: string): boolean;
  hasSurname(text: string): boolean;
  /** Whether a text is made of words of two characters and more. */
  isWholeWord(text: string): boolean;
}

const run = /[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z・＝=]{1,24}$/u;
/** 堂本すみえ: a given name in Hiragana. */
const soft = /[\p{Script=Han}々]{1,3}[ぁ-ん]{2,4}$/u;
/** Ends of what somebody is, before a name. */
const roleEnd = /(?:[者員家師士手主人長官]|運転手|主婦|会社員|代表|監督|選手|弁護人)$/u;
const place =
  /(?:社|市|県|町|村|会|部|課|省|庁|大学|学校|病院|協会|組合|店|館|局|所|庫|園|寺|神社|劇場|銀行|支店|工場|財団|法人|センター|クラブ|チーム|グループ|支部|本部|高校|署|党)$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const isWholeWord = (text: string): boolean =>
  [...segmenter.segment(text)].every(({ segment }, i) => segment.length > 1 || i > 0);
const isWord = (text: string): boolean => [...segmenter.segment(text)].length === 1;

export function readJapaneseNames({ honorifics, surnames, notNames }: JapanesePeople): JapaneseNames {
  const honorific = new RegExp(`^(?:${alternatives(honorifics)})$`, 'u');
  const isHonorific = (title: string): boolean => honorific.test(title);
  const hasSurname = (text: string): boolean =>
    surnames.has(text.slice(0, 2)) ||
    surnames.has(text.slice(0, 3)) ||
    (surnames.has(text[0] ?? '') && text.length >= 2 && text.length <= 3);

  /** What of a run is the name: 経済学者山田花子 → 山田花子. */
  function cut(text: string): string {
    // 生物音響学者リンダ・ハートウェル, but 戸塚ミヨ.
    const foreign =
      /^[\p{Script=Han}々A-Za-z]+?([\p{Script=Katakana}ー]+[・＝=][\p{Script=Katakana}ー・＝=]+)$/u.exec(
        text,
      );
    if (foreign) return foreign[1]!;
    // 主将・佐伯涼介, but リンダ・ハートウェル
    const parted = /^(?:.*\p{Script=Han}|.*[長員手者])・(\p{Script=Han}{2,6})$/u.exec(text);
    if (parted) return cut(parted[1]!);
    // アンカー瀬尾航
    const led = /^[\p{Script=Katakana}ー]{3,}(\p{Script=Han}{2,5})$/u.exec(text);
    if (led && hasSurname(led[1]!)) return led[1]!;
    if (/^[\p{Script=Katakana}ー・＝=]+$/u.test(text) || text.length <= 4) return text;
    for (let at = text.length - 3; at > 0 && at >= text.length - 6; at--)
      if (hasSurname(text.slice(at)) && (roleEnd.test(text.slice(0, at)) || text.length > 6))
        return text.slice(at);
    const afterRole = /^(?:.*(?:者|員|家|士|手|主))(.{2,5})$/u.exec(text);
    return afterRole ? afterRole[1]! : text;
  }

  /** Not every word with 長 or 会長 behind it is a name: 市長, 同社社長. */
  function isName(name: string, title: string): boolean {
    if (notNames.has(name)) return false;
    if (place.test(name) && !isHonorific(title) && !hasSurname(name)) return false;
    if (isHonorific(title)) return true;
    // 物流部長: a word of the language is no name.
    if (name.length === 2 && !hasSurname(name) && isWord(name)) return false;
    return hasSurname(name) || name.length >= 3 || (name.length === 2 && /^\p{Script=Han}+$/u.test(name));
  }

  function nameAtEnd(text: string, title: string): string | null {
    const hiragana = soft.exec(text)?.[0];
    if (hiragana) {
      const given = /(?<![ぁ-ん])[ぁ-ん]+$/u.exec(hiragana)![0];
      const sure = hasSurname(hiragana);
      return sure || (isHonorific(title) && !/[のはがをへにでともやかけてたるいう]/u.test(given))
        ? hiragana
        : null;
    }
    const found = run.exec(text)?.[0];
    if (!found) return null;
    const name = cut(found);
    return isName(name, title) ? name : null;
  }

  function plainAtEnd(text: string): string | null {
    const found = run.exec(text)?.[0];
    if (!found) return null;
    const name = cut(found);
    const foreign = /^[\p{Script=Katakana}ー]{2,}[・＝=][\p{Script=Katakana}ー・＝=]{2,}$/u.test(name);
    if (foreign) return name;
    return name.length >= 3 &&
      name.length <= 6 &&
      hasSurname(name) &&
      !place.test(name) &&
      !roleEnd.test(name)
      ? name
      : null;
  }

  return { nameAtEnd, plainAtEnd, isHonorific, hasSurname, isWholeWord };
}
