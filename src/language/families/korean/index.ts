// How Korean is read: the mechanism, with the words of a tongue.
import type { Family } from '../../language.ts';
import { perLanguage } from '../../text/per-language.ts';
import { koreanGrammar } from './grammar.ts';
import type { KoreanPeople } from './people.ts';
import { readKoreanSubjects } from './subject.ts';

export const korean = (people: KoreanPeople): Family => ({
  quoting: perLanguage((language) => koreanGrammar(language, people, readKoreanSubjects(people))),
});
