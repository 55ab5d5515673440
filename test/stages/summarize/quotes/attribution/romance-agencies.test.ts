// French, Spanish, Italian and Portuguese: an agency that passes on what somebody says does not say it.
import { expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

type Told = [speaker: string | null, role: string | null, words: string];

test.each<[string, string, Told[]]>([
  [
    'es',
    'También la alcaldesa de Soto tuvo que salir al paso para asegurar que no le consta ningún pacto, según informa Efe.',
    [[null, 'la alcaldesa de Soto', 'no le consta ningún pacto']],
  ],
  [
    'pt',
    'O governo não vai recuar na lei, disse o ministro Paulo Reis, segundo a Reuters.',
    [['Paulo Reis', 'ministro', 'O governo não vai recuar na lei']],
  ],
  [
    'fr',
    'La mairie ne reculera pas sur ce point, a dit la maire Anne Roux, selon l’AFP.',
    [['Anne Roux', 'maire', 'La mairie ne reculera pas sur ce point']],
  ],
  [
    'it',
    'Il presidente della Regione ha assicurato che i treni torneranno lunedì, riferisce l’Ansa.',
    [[null, 'Il presidente della Regione', 'i treni torneranno lunedì']],
  ],
  // Whoever it is that says it.
  [
    'es',
    'Fuentes judiciales aseguran que habrá dos detenciones más, según Reuters.',
    [[null, 'Fuentes judiciales', 'habrá dos detenciones más']],
  ],
  ['pt', 'Dois funcionários que falaram sob anonimato disseram que haverá mudanças, segundo a Reuters.', []],
  // Nobody but the agency.
  [
    'es',
    'La ola dejó diez muertos en la costa, según informó Efe citando a la policía.',
    [['Efe', null, 'La ola dejó diez muertos en la costa']],
  ],
  [
    'pt',
    'Pelo menos dez pessoas ficaram feridas, disse uma fonte policial à Reuters.',
    [[null, 'uma fonte policial', 'Pelo menos dez pessoas ficaram feridas']],
  ],
])('%s: %s', (language, line, expected) => {
  expect(statements(language, line)).toEqual(expected);
});

test.each([
  ['it', '«Non torneremo indietro di un passo», ha detto il regista al New York Times.', 'il regista'],
  [
    'it',
    '«Non torneremo indietro di un passo», ha detto l’assessore al Bilancio.',
    'l’assessore al Bilancio',
  ],
  [
    'fr',
    '« Nous ne reculerons pas d’un pas », a indiqué une source judiciaire à l’AFP.',
    'une source judiciaire',
  ],
  ['pt', '“Não vamos recuar nem um passo”, disse um morador ao Jornal de Notícias.', 'um morador'],
])('to whom it is said is no part of who says it: %s: %s', (language, line, role) => {
  expect(directQuotes(language, line).map(([, found]) => found)).toEqual([role]);
});
