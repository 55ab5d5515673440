// How Chinese is read, in both of its ways of writing.
import type { Family } from '../../language.ts';
import type { QuotingGrammar } from '../../quoting.ts';
import { isShortFor, type ShortForms } from '../east-asian/short-forms.ts';
import { chineseTitlesAfter } from './people.ts';
import { chineseGrammar } from './quoting/grammar.ts';

const forms: ShortForms = {
  titled: new RegExp(`^([\\p{Script=Han}]{1,2})(${chineseTitlesAfter})$`, 'u'),
  manner: /^(?:先生|女士|小姐|老師|老师|太太|老闆|老板)$/,
};
const grammar: QuotingGrammar = {
  ...chineseGrammar,
  isShortFor: (form, name, role) => isShortFor(form, name, role, forms),
};

export const chinese: Family = { quoting: () => grammar };
