// Whether what says something is a thing: a report, a letter.
import { nobody, type Subject } from '../../../quoting.ts';
import { firstWord, type Tools } from './tools.ts';

/** “…,” the report says: its words are its own, and nobody's with a name. */
export function withThing<Told extends { subject: Subject }>(told: Told | null, tools: Tools): Told | null {
  if (told?.subject.kind !== 'role') return told;
  const { words } = tools;
  if (words.isRomance && !told.subject.isThing && isMeasured(told.subject.name, tools))
    return { ...told, subject: nobody };
  const phrase = told.subject.name.toLowerCase().replace(words.articles, '').split(' ');
  const end = phrase.findIndex((word) => words.prepositions.has(word));
  // "the ruling party" is no ruling.
  const noun = phrase.slice(0, end < 0 ? phrase.length : end).at(words.behindName ? -1 : 0) ?? '';
  // "Un letrero avisa: “…”": whoever wrote it.
  if (words.isRomance && words.written.has(noun)) return { ...told, subject: nobody };
  if (!words.documents.has(noun)) return told;
  const subject = words.messages.has(noun) ? writerOf(told.subject, phrase.length, tools) : null;
  const again = words.calledAgain;
  const asWritten =
    again &&
    phrase.length === 1 &&
    Object.hasOwn(again, noun) &&
    words.definite.has(firstWord(told.subject.name))
      ? again[noun]
      : undefined;
  return { ...told, subject: subject ?? { ...told.subject, isThing: true, ...(asWritten && { asWritten }) } };
}

/** "The assistant’s statement": the assistant. "The statement": whoever made it, of whom was told before. */
function writerOf({ name, start, ...subject }: Subject, length: number, { words }: Tools): Subject | null {
  if (length === 1 && words.definite.has(firstWord(name)))
    return { ...nobody, start, end: start + name.length, message: name.split(' ').at(-1)! };
  // "A letter from Tom Reed’s lawyer": of which the noun is no paper.
  if (!words.messages.has(name.toLowerCase().split(' ').at(-1)!)) return null;
  const owner = words.possessive && name.split(' ').slice(0, -1).join(' ');
  if (!owner || !words.possessive!.test(owner) || !/^\p{L}+ [\p{Ll} ]+\p{Ll}/u.test(owner)) return null;
  const own = owner.replace(words.possessive!, '');
  return { ...subject, name: own, start, end: start + own.length };
}

/** « un mail (rédigé) », "A poll (released)": a participle of which nothing follows is no end of a paper. */
export function asPaper(phrase: string, { documents, people }: Tools['words']): string {
  const [article = '', noun = '', ...rest] = phrase.split(' ');
  const isCut = rest.length === 1 && people.participle?.test(rest[0]!) === true;
  return documents.has(noun) && isCut ? `${article} ${noun}` : phrase;
}

/** "A count in June found", "Las proyecciones estiman": what is measured shows something, and says nothing. */
export function isMeasured(name: string, { words }: Tools): boolean {
  if (words.isRomance) {
    const noun = /^\p{L}+/u.exec(name.replace(words.articles, ''))?.[0].toLowerCase() ?? '';
    return (
      words.measures.has(noun) &&
      words.reportForms?.dataOf?.test(name.charAt(0).toLowerCase() + name.slice(1)) !== true
    );
  }
  const list = name.toLowerCase().split(/\s+/);
  const end = list.findIndex((word, at) => at > 0 && words.prepositions.has(word));
  return words.measures.has(list.slice(0, end < 0 ? list.length : end).at(-1)!);
}

/** "TNO's report": a name, and a paper that is of it. */
export function paperOf(text: string, { words }: Tools): string | null {
  const [whole = '', noun = ''] =
    /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,4}(?:['’]s|s['’]) (?:\p{Ll}+ ){0,2}(\p{Ll}+)$/u.exec(text) ??
    [];
  return words.possessive && words.documents.has(noun) && !words.messages.has(noun) ? whole : null;
}
