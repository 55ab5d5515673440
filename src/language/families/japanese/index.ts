// How Japanese is read: the mechanism, with the words of a tongue.
import type { Family } from '../../language.ts';
import { perLanguage } from '../../text/per-language.ts';
import { alternatives } from '../../text/saying.ts';
import { endsRole, isShortFor, type ShortForms } from '../east-asian/short-forms.ts';
import { isApart } from './apart.ts';
import { japaneseGrammar } from './grammar.ts';
import type { JapanesePeople } from './people.ts';
import { readJapaneseSubjects } from './subject.ts';

export function japanese(people: JapanesePeople): Family {
  const forms: ShortForms = {
    titled: new RegExp(`^([\\p{Script=Han}]{1,2})(${alternatives(people.titles)})$`, 'u'),
    manner: new RegExp(`^(?:${alternatives(people.honorifics)})$`, 'u'),
    accused: /^(?:容疑者|被告|受刑者)$/u,
  };
  return {
    quoting: perLanguage((language) => ({
      ...japaneseGrammar(language, people, readJapaneseSubjects(people)),
      isOffice: endsRole,
      isHonorific: (word) => forms.manner.test(word),
      isShortFor: (form, name, role) => isShortFor(form, name, role, forms),
      isApart,
      sharesSurnames: true,
    })),
  };
}
