// Words that a small word joins to other words in marks, and what stands behind both tells who says them. In words of our own.
import { expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

test.each<[string, string, string[]]>([
  [
    'it',
    '«Parlerò con la giunta di misure in più» ma «non mi piacciono le multe», ha detto il sindaco Carlo Bini.',
    ['Carlo Bini', 'Carlo Bini'],
  ],
  [
    'fr',
    '« On a un rapport tout à fait simple » et « je ne suis pas d’accord avec lui », a dit la maire Anne Roux.',
    ['Anne Roux', 'Anne Roux'],
  ],
  [
    'en',
    '“We have a plan for the bridge” and “we will not change it this year,” said Tom Reed, the mayor.',
    ['Tom Reed', 'Tom Reed'],
  ],
  [
    'fr',
    'Pierre Gandin a dit « on a un rapport tout à fait simple » mais « je ne suis pas d’accord avec lui », a dit la maire Anne Roux.',
    ['Pierre Gandin', 'Anne Roux'],
  ],
])('%s: %s', (language, line, speakers) => {
  expect(namesIn(language, line)).toEqual(speakers);
});
