// Who speaks where the verb is left out behind と: 「…」と田中さん（70）。, 「…」と大塚。, 「…」と総括。
import type { Language } from '../../language.ts';
import { nobody, type Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Frame, Zone } from '../east-asian/frame.ts';
import { asideAtEnd, closingNoun } from './patterns.ts';
import type { JapaneseSubjects } from './subject.ts';

/** In UTF-16 units. */
const longest = 40;
/** A word that may be a surname, or a name in Katakana. */
const mayName = /^(?:[\p{Script=Han}々]{2,3}|[\p{Script=Katakana}ー]{3,8})$/u;

const courteous = /(?:さん|氏|くん|君|ちゃん)(?:[（(][^）)]{1,24}[）)])?$/u;
/** A line of words that are no title. */
const shortestSpeech = 12;
/** Not （大谷）選手は, （球団）から, which only fill in what was left out. */
const within =
  /(?<=^|[。？！?!\s])[（(]([\p{Script=Han}々]{1,6}|[\p{Script=Katakana}ー]{2,8})(?:さん|氏|アナ)?[）)](?!さん|氏|選手|監督|容疑者|被告|社長|は(?!い|じめ|っきり|や)|も(?![うしと]|っと|のすご|ちろん)|と(?![りてんも]|にか|ころ)|で(?![もは]|すね)|の(?!ん|び)|が(?!ん|っか)|に(?!ぎ|こ)|や(?![っはり])|へ(?![えぇー])|[を、]|から(?!だ)|まで|より)/gu;

export function readBare({ saying }: Language, { named }: Pick<JapaneseSubjects, 'named'>) {
  /** 総括 of 総括し */
  const nouns = new Set(
    saying.reported.filter((verb) => verb.endsWith('し')).map((verb) => verb.slice(0, -1)),
  );
  const endsInNoun = (clause: string): boolean => closingNoun.test(clause) || nouns.has(clause);

  /** @param rest all that stands behind the marks in their sentence */
  function bareBehind({ text, start }: Zone, rest: Zone): Subject | null {
    const next = rest.text[start - rest.start + text.length] ?? '。';
    const phrase = text
      .replace(/^[、\s]*/u, '')
      .replace(asideAtEnd, '')
      .trimEnd();
    if (next !== '。' || phrase.length > longest || phrase.length < 2 || /[はがも、]/u.test(phrase))
      return null;
    const from = start + text.indexOf(phrase);
    const who = named({ text: text.trimEnd(), start });
    if (who?.kind === 'person' || (who?.kind === 'role' && who.start <= from)) return who;
    if (who || endsInNoun(phrase) || !mayName.test(phrase)) return null;
    return { kind: 'person', name: phrase, role: null, start: from, end: from + phrase.length, weak: true };
  }

  /**
   * 小坂純監督「…」, ◇小坂純監督の話「…」, 水本岳人さん（31）「…」, 利用者の女性「…」: who speaks, right before a line of whole
   * sentences. A name with nothing but an honorific may stand before the title of a work.
   */
  function bareBefore({ lead, rest, previous }: Frame, words: string): Subject | null {
    if (previous.text.trim() !== '' || !/^[\s\u3000。]*$/u.test(rest.text)) return null;
    const label =
      /^[\s◇◆▽▼■□●○◎・〈《【]*([^はがもを、。「」]{2,40}?)(?:の(?:話|談話|談|コメント))?[〉》】◇◆\s]*$/u.exec(
        lead.text,
      );
    if (!label) return null;
    const at = lead.text.indexOf(label[1]!);
    const who = named({ text: lead.text.slice(0, at + label[1]!.length), start: lead.start });
    if (who?.kind === 'role') return who;
    const isSure = who?.role != null || (courteous.test(label[1]!) && words.length >= shortestSpeech);
    return who?.kind === 'person' && isSure ? who : null;
  }

  /** 「（水本）近くで見てもらいたい」: who speaks, in brackets within the marks of a line that is nothing but speech. */
  function labelWithin({ lead, rest, previous }: Frame, words: string): Subject | null {
    if (`${previous.text}${lead.text}`.trim() !== '' || !/^[\s\u3000。】]*$/u.test(rest.text)) return null;
    const [first, other] = matchesOf(words, within);
    if (first?.index !== 0) return null;
    // 「（水本）…。（客）…」
    if (other) return nobody;
    const label = first[1]!;
    const start = rest.start - 1 - words.length + first[0].indexOf(label);
    const place = { start, end: start + label.length };
    const who = named({ text: label, start });
    return who?.kind === 'role'
      ? { ...who, ...place }
      : { kind: 'person', name: label, role: null, ...place, weak: true };
  }

  return { bareBefore, bareBehind, endsInNoun, labelWithin };
}
