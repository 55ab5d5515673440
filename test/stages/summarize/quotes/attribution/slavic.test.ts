// Who says what in Czech and Polish: no articles, names that go through the cases, verbs that show who did it.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { paragraphs } from '../../paragraphs.ts';
import { speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];
const open: Speaker = [null, null];

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
    [
      'somebody behind whoever is told',
      [
        '„Ten most jsme čekali dvacet let,“ vzkázal Kosovi Petr Vomáčka.',
        '„Na jaře ho natřeme celý na zeleno,“ řekl v pořadu Otázky Václava Kosa ministr Jan Malý.',
      ],
      [
        ['Petr Vomáčka', null],
        ['Jan Malý', 'ministr'],
      ],
    ],
    ['a verb with its pronoun', ['„Ten most jsme čekali dvacet let,“ myslí si Kosová.'], [['Kosová', null]]],
    [
      'a colon',
      ['Ministr dopravy Petr Vomáčka řekl: „Ten most jsme čekali dvacet let.“'],
      [['Petr Vomáčka', 'Ministr dopravy']],
    ],
    [
      'whose office stands before a comma',
      ['„Ten most jsme čekali dvacet let,“ konstatoval její předseda, hejtman Horského kraje Petr Vomáčka.'],
      [['Petr Vomáčka', 'hejtman Horského kraje']],
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
    ['one of two', ['„Ten most jsme čekali dvacet let,“ řekli Petr Vomáčka a Jan Malý.'], [open]],
    [
      'a club, of what its trainer said',
      ['„Kluci to odmakali do poslední minuty,“ řekl trenér Lhotky.'],
      [open],
    ],
    [
      'whom the article names in a case alone',
      ['Most otevřeli s Petrem Vomáčkou. „Ten most jsme čekali dvacet let,“ řekl.'],
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
      statements(
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
      statements('cs', 'Petr Vomáčka uvedl, že most je pojištěný a každý ho může používat.')[0]?.slice(0, 2),
    ).toEqual(['Petr Vomáčka', null]);
  });
});

describe('Polish', () => {
  test.each<[string, string[], Speaker[]]>([
    [
      'between dashes, and who goes on behind',
      [
        '– Na ten most czekaliśmy dwadzieścia lat – mówi Jan Kowal, przewodniczący rady. – Teraz trzeba go pomalować na zielono.',
      ],
      [
        ['Jan Kowal', 'przewodniczący rady'],
        ['Jan Kowal', 'przewodniczący rady'],
      ],
    ],
    [
      'between dashes behind a sentence',
      ['Most stoi pusty. – Na ten most czekaliśmy dwadzieścia lat – wskazał burmistrz Lipnika Jan Kowal.'],
      [['Jan Kowal', 'burmistrz Lipnika']],
    ],
    [
      'between hyphens',
      ['- Na ten most czekaliśmy dwadzieścia lat - mówi Anna Kowal.'],
      [['Anna Kowal', null]],
    ],
    [
      'to which paper it was said',
      ['– Na ten most czekaliśmy dwadzieścia lat – mówi „Gazecie Mostowej” Jan Kowal, inżynier z Lipnika.'],
      [['Jan Kowal', 'inżynier z Lipnika']],
    ],
    [
      'a role whose noun stands in marks',
      ['– Na ten most czekaliśmy dwadzieścia lat – mówi Jan Kowal, przewodniczący zakładowej „Zgody”.'],
      [['Jan Kowal', null]],
    ],
    [
      'nobody written, where one was told of',
      [
        'Prezes spółki Jan Kowal zapewnił, że nikogo nie zwolni. – Dopóki tu jestem, most będzie stał – zaznaczył.',
      ],
      [['Jan Kowal', 'Prezes spółki']],
    ],
    [
      'somebody described',
      ['– Na ten most czekaliśmy dwadzieścia lat – rzuciła młoda kobieta z działu pakowania.'],
      [[null, 'młoda kobieta z działu pakowania']],
    ],
    [
      'one of several, whatever stands beside them',
      ['– To koniec naszego mostu – argumentował jeden z deputowanych KLM, partii kanclerza Olafa Kowala.'],
      [[null, 'jeden z deputowanych KLM']],
    ],
    [
      'an office with what it is of',
      ['„Na ten most czekaliśmy dwadzieścia lat” – zakończył prezydent USA.'],
      [[null, 'prezydent USA']],
    ],
  ])('names %s', (_, lines, speakers) => {
    expect(speakersIn('pl', ...lines)).toEqual(speakers);
  });

  test.each<[string, string[]]>([
    ['a list', ['– Most w Lipniku jest zamknięty do maja', '– Most w Brzegu jest otwarty dla wszystkich']],
    ['an aside', ['Nowy most – mówi się o nim od lat – stanął w maju i kosztował osiem milionów złotych.']],
  ])('takes dashes for no speech: %s', (_, lines) => {
    expect(speakersIn('pl', ...lines)).toEqual([]);
  });

  test('ends speech at a verb that it does not know', () => {
    expect(
      speakersIn(
        'pl',
        '– Czy ten most będzie otwarty? – wycedził dziennikarz. – Będzie otwarty przez całą zimę – odparł Kowal.',
        '– Wiosną pomalujemy go na zielono – mówi Kowal. – Nikt w to nie wierzy – wycedził dziennikarz.',
        '– Woda w rzece opadła o dwa metry – powiedział rzecznik Wód Mostowych.',
      ),
    ).toEqual([['Kowal', null], ['Kowal', null], open]);
  });

  test('does not show a name that the article has in a case alone', () => {
    expect(
      speakersIn(
        'pl',
        'Zdaniem Iwony Kowal, inżynierki z Lipnika, most stoi krzywo. – Rzeka go podmyła w maju – wyjaśnia.',
      ),
    ).toEqual([open]);
  });

  test('names a man of what a man said, and not of what a woman said', () => {
    const said = (verb: string) =>
      speakersIn(
        'pl',
        `Burmistrz Piotr Kowal otworzył most. „Czekaliśmy na niego dwadzieścia lat” – ${verb}.`,
      );
    expect(said('powiedział')).toEqual([['Piotr Kowal', 'Burmistrz']]);
    expect(said('powiedziała')).toEqual([open]);
  });

  test('takes no sentence before words in marks for what tells whose they are, where a verb behind them does', () => {
    const [[speaker, role]] = speakersIn(
      'pl',
      'Firma tłumaczy się rzeką. „Spełnienie tych żądań podmyłoby most na zawsze” – napisała w oświadczeniu załoga mostu.',
    ) as [Speaker];
    expect([speaker, role]).not.toContain('Firma');
  });

  test('reads nothing of what a clause asks as said by whoever says it', () => {
    const { raw, blocks } = paragraphs(
      'Poprvé se tak veřejnost dozvídá, co zaznělo u soudu a co tam Redlík řekl.',
    );
    expect(findQuotes(raw, blocks, 'cs')).toEqual([]);
  });
});
