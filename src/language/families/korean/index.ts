// How Korean is read: the mechanism, with the words of a tongue.
import type { Family } from '../../language.ts';
import { perLanguage } from '../../text/per-language.ts';
import { alternatives } from '../../text/saying.ts';
import { endsRole, isShortFor, isWholeOffice, type ShortForms } from '../east-asian/short-forms.ts';
import { bodiesCalled } from './bodies-called.ts';
import { koreanGrammar } from './grammar.ts';
import type { KoreanPeople } from './people.ts';
import { isDeputy, soleBearer } from './sole-bearer.ts';
import { readKoreanSubjects } from './subject.ts';
import { readKoreanWords } from './words.ts';

export function korean(people: KoreanPeople): Family {
  const forms: ShortForms = {
    titled: /^([가-힣]{1,2})(?: (?:(?:[전현]|신임|당시) )?)?((?<= )[가-힣]{1,6}|씨)$/u,
    manner: new RegExp(`^(?:${alternatives(people.honorifics)})$`, 'u'),
    isTitleOf: (title, role) => title === '대표' && /(?:^|\s)대표이사$/u.test(role),
  };
  const { isTitledName } = readKoreanWords(people);
  return {
    quoting: perLanguage((language) => ({
      ...koreanGrammar(language, people, readKoreanSubjects(people)),
      isOffice: endsRole,
      isWholeOffice,
      isHonorific: (word) => forms.manner.test(word),
      isShortFor: (form, name, role) =>
        isShortFor(form, name, role, forms) && !(role && isDeputy(form.split(' ').at(-1)!, role)),
      soleBearer: (form, names, text) => soleBearer(form, names, text, isTitledName),
      sharesSurnames: true,
      namesInHeadline: true,
      bodiesCalled: ({ kind, name }, text) => (kind === 'organisation' ? bodiesCalled(name, text) : []),
    })),
  };
}
