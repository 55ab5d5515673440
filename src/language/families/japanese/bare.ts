// Who speaks where the verb is left out behind と: 「…」と田中さん（70）。, 「…」と大塚。, 「…」と総括。
import type { Language } from '../../language.ts';
import type { Subject } from '../../quoting.ts';
import type { Frame, Zone } from '../east-asian/frame.ts';
import { asideAtEnd, closingNoun } from './patterns.ts';
import type { JapaneseSubjects } from './subject.ts';

/** In UTF-16 units. */
const longest = 40;
/** A word that may be a surname, or a name in Katakana. */
const mayName = /^(?:[\p{Script=Han}々]{2,3}|[\p{Script=Katakana}ー]{3,8})$/u;

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

  /** 小坂純監督「…」, ◇小坂純監督の話「…」: a name right before a line of words. */
  function bareBefore({ lead, rest, previous }: Frame): Subject | null {
    if (previous.text.trim() !== '' || !/^[\s\u3000。]*$/u.test(rest.text)) return null;
    const label =
      /^[\s◇◆▽▼■□●○◎・〈《【]*([^はがもを、。「」]{3,40}?)(?:の(?:話|談話|談|コメント))?[〉》】◇◆\s]*$/u.exec(
        lead.text,
      );
    if (!label) return null;
    const at = lead.text.indexOf(label[1]!);
    const who = named({ text: lead.text.slice(0, at + label[1]!.length), start: lead.start });
    return who?.kind === 'person' && who.role !== null ? who : null;
  }

  return { bareBefore, bareBehind, endsInNoun };
}
