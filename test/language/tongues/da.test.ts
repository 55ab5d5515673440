// Who says what in Danish: speech behind a dash and in marks, and what is nobody's.
import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../../src/language/detect.ts';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('da', ...lines);

test.each<[string, string[], unknown[]]>([
  [
    'a dash, and a role before the name',
    ['- Vandet steg hurtigere, end vi havde regnet med, siger havnechef Jens Kragh.'],
    [['Jens Kragh', 'havnechef', 'Vandet steg hurtigere, end vi havde regnet med']],
  ],
  [
    'a long dash, and a body behind the name',
    ['– Vi ved endnu ikke, hvorfor den sank! fastslår Mette Ravn, Søfartsstyrelsen.'],
    [['Mette Ravn', null, 'Vi ved endnu ikke, hvorfor den sank!']],
  ],
  [
    'the same goes on in the next line, and by a pronoun',
    [
      '- Det kostede os hele høsten, fortæller landmand Ole Bruun.',
      '- Nu begynder vi forfra med ingenting.',
      '- Og næste år gør vi det igen, siger han.',
    ],
    [
      ['Ole Bruun', 'landmand', 'Det kostede os hele høsten'],
      ['Ole Bruun', 'landmand', 'Nu begynder vi forfra med ingenting'],
      ['Ole Bruun', 'landmand', 'Og næste år gør vi det igen'],
    ],
  ],
  [
    'a party behind the name, and a paper',
    ['»Den regning skal ikke ligge her,« siger statsminister Pia Munk (S) til Bladet.'],
    [['Pia Munk', 'statsminister', 'Den regning skal ikke ligge her']],
  ],
  [
    'a body that is heard',
    ['»Ingen skal gå alene hjem i aften,« lyder det fra politiet.'],
    [['politiet', null, 'Ingen skal gå alene hjem i aften']],
  ],
  [
    'a witness without a name',
    ['»Der lød et brag, og så var den væk,« siger et øjenvidne til avisen.'],
    [[null, 'et øjenvidne', 'Der lød et brag, og så var den væk']],
  ],
  [
    'whose lawyer, and not who',
    ['»Hun er uskyldig i det hele,« siger Anna Falks advokat, Ole Brandt.'],
    [['Ole Brandt', 'Anna Falks advokat', 'Hun er uskyldig i det hele']],
  ],
  [
    'before a colon',
    ['I et opslag skriver kommunen: »Vi rydder stien i morgen tidlig.«'],
    [['kommunen', null, 'Vi rydder stien i morgen tidlig.']],
  ],
  [
    'an office with its article at its end',
    ['Borgmester Karen Toft kom til stedet.', '»Det er en tung dag for byen,« siger borgmesteren.'],
    [['Karen Toft', 'Borgmester', 'Det er en tung dag for byen']],
  ],
])('%s', (_, lines, quotes) => {
  expect(direct(...lines)).toEqual(quotes);
});

describe('open stays', () => {
  test.each<[string, string[]]>([
    ['what is heard, and nobody says', ['»Nu er det nok for os alle,« lyder det.']],
    [
      'a body that any other may be',
      ['Brancheforeningen Rent Vand er glad.', '»Det er et skridt frem for os,« skriver foreningen.'],
    ],
    ['a name that only tells whose office it is', ['»Vi svarer ikke på det,« siger Anna Falks kontor.']],
    [
      'a friend whom her own sentence names',
      [
        'Som barn brugte hun mange timer i stalden sammen med sin veninde Lise Falk.',
        '»Vi glemte altid tiden derude,« siger hun.',
      ],
    ],
    ['a question behind a dash', ['- Hvor længe har du boet her?']],
    ['a point of a list', ['- Tre nye stier', '- En bro over åen']],
  ])('%s', (_, lines) => {
    expect(direct(...lines)).toEqual([]);
  });
});

test.each<[string, unknown[]]>([
  [
    'Politiet oplyser, at to mænd er anholdt efter branden.',
    [['Politiet', null, 'to mænd er anholdt efter branden.']],
  ],
  [
    'Ifølge politiet er to mænd anholdt efter branden.',
    [['politiet', null, 'Ifølge politiet er to mænd anholdt efter branden.']],
  ],
  [
    'Broen bliver lukket i tre uger, oplyser Vejdirektoratet.',
    [['Vejdirektoratet', null, 'Broen bliver lukket i tre uger']],
  ],
  [
    'Museet åbner igen til marts. Det oplyser Sydfyns Museum.',
    [['Sydfyns Museum', null, 'Museet åbner igen til marts.']],
  ],
  [
    'Borgmester Karen Toft lover, at broen bliver bygget næste år.',
    [['Karen Toft', 'Borgmester', 'broen bliver bygget næste år.']],
  ],
  ['Politikerne lover at bygge broen næste år.', []],
  ['Karen Toft har aldrig sagt, at broen skal lukke.', []],
  ['Karen Toft sagde aldrig, at broen skal lukke til maj.', []],
  [
    'Karen Toft skriver om sagen, at broen skal lukke til maj.',
    [['Karen Toft', null, 'broen skal lukke til maj.']],
  ],
])('reported: %s', (line, quotes) => {
  expect(statements('da', line)).toEqual(quotes);
});

test('is told from its neighbours', () => {
  expect(
    detectLanguage('Borgmesteren siger, at broen ikke bliver lukket, og det er borgerne meget glade for.'),
  ).toBe('da');
});
