// How Japanese is read: the mechanism, with the words of a tongue.
import type { Family } from '../../language.ts';
import { perLanguage } from '../../text/per-language.ts';
import { japaneseGrammar } from './grammar.ts';
import { type JapanesePeople, readJapaneseSubjects } from './subject.ts';

export const japanese = (people: JapanesePeople): Family => ({
  quoting: perLanguage((language) => japaneseGrammar(language, readJapaneseSubjects(people))),
});
