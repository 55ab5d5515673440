// Reads from the end of a Japanese phrase whoever has no name there, with all that is said of them (病院で働く看護師), or a body.
import type { Subject } from '../../quoting.ts';
import { fromWhere, outletNamed, whereTo } from './around-names.ts';
import type { JapaneseNames } from './names.ts';
import type { JapanesePeople } from './people.ts';
import type { Phrases } from './phrase.ts';
import type { JapaneseWords } from './words.ts';

/** @returns whoever a phrase ends in, its place told from base on */
export function readUnnamed(
  { things }: Pick<JapanesePeople, 'things'>,
  { title, role, body, inanimate, roleEnd }: JapaneseWords,
  { isHonorific, hasSurname, isWholeWord }: JapaneseNames,
  { describedStart, bodyStart }: Phrases,
): (text: string, base: number) => Subject | null {
  /** 佐々木茂樹農園主: a surname begins the run, and what is left of it is what somebody is. */
  function splitTitled(text: string, base: number): Subject | null {
    const last = /$(?<=([\p{Script=Han}々]{5,12}))/u.exec(text)?.[1] ?? '';
    if (!hasSurname(last.slice(0, 4))) return null;
    for (const length of [4, 3, 5]) {
      const [name, own] = [last.slice(0, length), last.slice(length)];
      if (
        own.length < 2 ||
        /[支署課局県社]$/u.test(name) ||
        !(role.test(own) || roleEnd.test(own)) ||
        !isWholeWord(own)
      )
        continue;
      const start = base + text.length - last.length;
      return { kind: 'person', name, role: own, start, end: start + name.length };
    }
    return null;
  }

  function unnamed(text: string, base: number): Subject | null {
    const outlet = outletNamed.exec(text);
    if (outlet)
      return {
        ...{ kind: 'organisation', name: outlet[0], role: null },
        ...{ start: base + outlet.index, end: base + text.length },
      };
    const titled = splitTitled(text, base);
    if (titled) return titled;
    const own = body.lengthIn(text);
    // NPO法人, 児相: a body, though it ends like somebody.
    const [ofRole, ofTitle] = [role.lengthIn(text), title.lengthIn(text)];
    const isRole =
      (ofRole > 0 || (ofTitle > 0 && !isHonorific(text.slice(-ofTitle)))) && own <= Math.max(ofRole, ofTitle);
    if (!isRole && own === 0) return null;
    const last = /[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z]+(?:たち|ら)?$/u.exec(text)?.[0] ?? '';
    // 有識者会議, but not any 会議.
    if (things.has(last) || (inanimate.test(text) && (isRole || inanimate.lengthIn(text) >= own)))
      return null;
    const start = isRole ? describedStart(text) : bodyStart(text);
    const name = text
      .slice(start)
      .trim()
      .replace(/^の/u, '')
      .replace(fromWhere, '')
      .replace(isRole ? whereTo : /^$/u, '');
    if (name === '') return null;
    // 青波汽船と東洋石油は: of two bodies neither is the one that speaks.
    if (!isRole && /[\p{Script=Han}\p{Script=Katakana}ー]と$/u.test(text.slice(0, start))) return null;
    return {
      kind: isRole ? 'role' : 'organisation',
      name,
      role: null,
      start: base + text.lastIndexOf(name),
      end: base + text.lastIndexOf(name) + name.length,
      ...(isRole && /(?:たち|ら|夫妻|夫婦|両親|[\d０-９千万]人)$/u.test(name)
        ? { plural: true as const }
        : {}),
    };
  }

  return unnamed;
}
