// Who says what in Czech and Polish: no articles, names that go through the cases, verbs that show who did it.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];
const open: Speaker = [null, null];

const statementsIn = (language: string, ...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter(({ kind }) => kind === 'statement')
    .map(({ speaker, role, start, end }) => [speaker, role, raw.slice(start, end)]);
};

describe('Czech', () => {
  test.each<[string, string[], Speaker[]]>([
    ['a surname behind its verb', ['„Ten most jsme čekali dvacet let,“ řekl Vomáčka.'], [['Vomáčka', null]]],
    [
      'a role before the name',
      ['„Ten most jsme čekali dvacet let,“ uvedla mluvčí radnice Jana Kosová.'],
      [['Jana Kosová', 'mluvčí radnice']],
    ],
    [
      'an adjective before the role, a party in brackets',
      ['„Ten most jsme čekali dvacet let,“ prohlásil končící hejtman Petr Vomáčka (Obce).'],
      [['Petr Vomáčka', 'končící hejtman']],
    ],
    [
      'a role behind the name',
      ['„Ten most jsme čekali dvacet let,“ vysvětluje Petr Vomáčka, hlavní statik ústavu.'],
      [['Petr Vomáčka', 'hlavní statik ústavu']],
    ],
    [
      'a role with the capital of a place',
      ['Trenér Lhotky Miloš Vomáčka byl spokojený. „Kluci to odmakali do poslední minuty,“ pochvaloval si.'],
      [['Miloš Vomáčka', 'Trenér Lhotky']],
    ],
    [
      'where it was said, before the role',
      ['„Ten most jsme čekali dvacet let,“ řekl po jednání rady ministr dopravy Petr Vomáčka.'],
      [['Petr Vomáčka', 'ministr dopravy']],
    ],
    [
      'a place with a capital before the name',
      ['„Ten most jsme čekali dvacet let,“ napsala na Facebooku Eva Kosová, která vede spolek.'],
      [['Eva Kosová', null]],
    ],
    [
      'to which agency it was said',
      ['„Ten most jsme čekali dvacet let,“ řekl ČTK mluvčí hasičů Petr Vomáčka.'],
      [['Petr Vomáčka', 'mluvčí hasičů']],
    ],
    ['a verb with its pronoun', ['„Ten most jsme čekali dvacet let,“ myslí si Kosová.'], [['Kosová', null]]],
    [
      'a colon',
      ['Ministr dopravy Petr Vomáčka řekl: „Ten most jsme čekali dvacet let.“'],
      [['Petr Vomáčka', 'Ministr dopravy']],
    ],
    [
      'somebody described',
      ['„Ten most jsme čekali dvacet let,“ doplnila soudkyně do rozsudku.'],
      [[null, 'soudkyně']],
    ],
    [
      'somebody described, with an adjective and with where they are from',
      [
        '„Vypadá to na zlomeninu, ale počkáme,“ naznačil klubový lékař.',
        '„Vždycky nás pěkně pozdravil a šel dál,“ vzpomíná žena z vedlejšího vchodu, která nechce být jmenována.',
      ],
      [
        [null, 'klubový lékař'],
        [null, 'žena z vedlejšího vchodu'],
      ],
    ],
    [
      'a body',
      ['„Budeme o tom s lidmi mluvit každý týden,“ uvedlo ministerstvo na síti X.'],
      [['ministerstvo', null]],
    ],
    [
      'a body whose name begins with an adjective',
      ['„Budeme o tom s lidmi mluvit každý týden,“ uvedla Česká mostní inspekce.'],
      [['Česká mostní inspekce', null]],
    ],
    [
      'the holder of an office told of before',
      [
        'Starosta Lhotky Petr Vomáčka most v pondělí otevřel.',
        'Starosta odmítá, že by někdo spěchal. „Každý si tu zprávu může přečíst,“ oponoval.',
      ],
      [['Petr Vomáčka', 'Starosta Lhotky']],
    ],
    [
      'nobody written, behind one of whom the sentence is',
      ['Primář Petr Vomáčka most vítá. „Sanitky ušetří deset minut,“ spočítal.'],
      [['Petr Vomáčka', 'Primář']],
    ],
  ])('names %s', (_, lines, speakers) => {
    expect(speakersIn('cs', ...lines)).toEqual(speakers);
  });

  test.each<[string, string[], Speaker[]]>([
    [
      'whom it was said to',
      ['Most stojí prázdný. „Ten most jsme čekali dvacet let,“ řekl Vomáčkovi.'],
      [open],
    ],
    [
      'to which paper it was said',
      ['Most stojí prázdný. „Ten most jsme čekali dvacet let,“ sdělila Deníku Sever.'],
      [open],
    ],
    [
      'whom a verb is about, in a form of a name in the article',
      [
        'Petr Novák most v pondělí otevřel a Jiří Vomáčka ho zavřel.',
        'Lidé kroutili hlavou. „Ten most jsme čekali dvacet let,“ zeptala se Nováka.',
      ],
      [open],
    ],
    [
      'a man, of what a woman said',
      ['Petr Vomáčka most v pondělí otevřel. „Ten most jsme čekali dvacet let,“ řekla.'],
      [open],
    ],
    [
      'a name in a clause about somebody described',
      ['„Jedeme tam zpívat celou noc,“ slíbil předseda klubu, kterému nikdo neřekne jinak než Kapr.'],
      [[null, 'předseda klubu']],
    ],
    ['what is no speech', ['Film „Dlouhá cesta na druhý břeh řeky“ natočil Petr Vomáčka.'], [open]],
  ])('does not name %s', (_, lines, speakers) => {
    const found = speakersIn('cs', ...lines);
    expect(found.length === 0 ? [open] : found).toEqual(speakers);
  });

  test('gives what stands by „podle“ to whom the article names elsewhere', () => {
    expect(
      statementsIn(
        'cs',
        'Starosta Petr Vomáčka most v pondělí otevřel.',
        'Podle Vomáčky je most pojištěný a každý ho může používat.',
        'Podle Kosové je most pojištěný a každý ho může používat.',
        'Jak uvedla inspektorka Jana Malá, nejhorší byla rezavá zábradlí u levého břehu.',
      ),
    ).toEqual([
      ['Petr Vomáčka', 'Starosta', 'Podle Vomáčky je most pojištěný a každý ho může používat.'],
      ['Jana Malá', 'inspektorka', 'nejhorší byla rezavá zábradlí u levého břehu.'],
    ]);
  });

  test('takes no clause behind a comma for a role', () => {
    expect(
      statementsIn('cs', 'Petr Vomáčka uvedl, že most je pojištěný a každý ho může používat.')[0]?.slice(
        0,
        2,
      ),
    ).toEqual(['Petr Vomáčka', null]);
  });
});
