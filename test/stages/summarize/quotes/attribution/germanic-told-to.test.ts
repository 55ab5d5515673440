// Whom something is told, sent or done to, and who only passes it on: they say nothing. German and Dutch.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn } from './speakers.ts';

type Case = [text: string, speakers: (string | null)[]];

/** Of each direct quotation its speaker; lines are parted by ¶. */
const speakersAre = (language: string) => (text: string, speakers: (string | null)[]) =>
  expect(namesIn(language, ...text.split(' ¶ '))).toEqual(speakers);

/** Of each reported clause its speaker, or what they are, and the clause. */
const toldAre = (language: string) => (text: string, told: [string | null, string][]) =>
  expect(
    statements(language, ...text.split(' ¶ ')).map(([speaker, role, words]) => [speaker ?? role, words]),
  ).toEqual(told);

describe('a paper behind the verb of somebody with an aside', () => {
  test.each<Case>([
    [
      'Rita Maas, een moeder van 35 jaar, vertelde Sky News: "Elke minuut komen er boten aan."',
      ['Rita Maas'],
    ],
    ['Ulf Kern, hoofd van de dienst, vertelde CNN: "We weten niet wat we zullen vinden."', ['Ulf Kern']],
    [
      'Voor een oordeel, een goed oordeel, is het te vroeg, zei Rita Maas: "We weten nog niets."',
      ['Rita Maas'],
    ],
  ])('%s', speakersAre('nl'));
  test.each<Case>([
    ['Rita Maas, Mutter von zwei Kindern, sagte Sky News: „Jede Minute kommen Boote an.“', ['Rita Maas']],
    ['Für ein Urteil, ein gutes, ist es zu früh, sagte Rita Maas: „Wir wissen nichts.“', ['Rita Maas']],
  ])('%s', speakersAre('de'));
  test.each<[string, [string | null, string][]]>([
    [
      'Ulf Kern, hoofd van de dienst op het eiland, vertelde CNN dat er boten zijn vergaan.',
      [['Ulf Kern', 'er boten zijn vergaan.']],
    ],
    ['Ulf Kern, hoofd van de dienst, vertelde CNN: "Het water is te koud."', []],
  ])('%s', toldAre('nl'));
  test('Ulf Kern, Leiter des Dienstes, sagte CNN, …', () =>
    toldAre('de')('Ulf Kern, Leiter des Dienstes auf der Insel, sagte CNN, es seien Boote gesunken.', [
      ['Ulf Kern', 'es seien Boote gesunken.'],
    ]));
});

describe('for whom a message is', () => {
  test.each<Case>([
    [
      'Burgemeester Karla Vos kwam laat. ¶ Raadslid Andrea Kern vertelde verslaggevers: "De haven is te duur voor ons." ¶ In een korte boodschap voor Vos voegde ze hieraan toe: "Wie belooft, moet leveren."',
      ['Andrea Kern', 'Andrea Kern'],
    ],
  ])('%s', speakersAre('nl'));
  test.each<Case>([
    [
      'Bürgermeisterin Karla Voss kam spät. ¶ Stadträtin Andrea Kern sagte Reportern: „Der Hafen ist uns zu teuer.“ ¶ In einer Botschaft an Voss fügte sie hinzu: „Wer verspricht, muss liefern.“',
      ['Andrea Kern', 'Andrea Kern'],
    ],
  ])('%s', speakersAre('de'));
});

describe('who passes on what somebody says', () => {
  const nl = 'Burgemeester Karla Vos kwam met havenarts Jens Brand. ¶';
  test.each<[string, [string | null, string][]]>([
    [
      `${nl} Brand vertelde dat hij de gegevens had ontvangen, meldde The Harbour Ledger.`,
      [['Jens Brand', 'hij de gegevens had ontvangen']],
    ],
    [
      `${nl} Brand zei dat de haven dicht is, schreef Rita Maas in haar verslag.`,
      [['Jens Brand', 'de haven dicht is']],
    ],
    // Who says it herself.
    [
      'Onderzoekers schreven dat de haven te klein is, zei Rita Maas.',
      [['Rita Maas', 'Onderzoekers schreven dat de haven te klein is']],
    ],
  ])('%s', toldAre('nl'));
});

describe('to whom something is done', () => {
  test.each<Case>([
    ['Am Dienstag wurde Ulf Kern kritisiert: „Das ist alles viel zu teuer.“', [null]],
    ['Am Dienstag kritisierte die Stadt den Ökonomen Ulf Kern: „Das ist alles viel zu teuer.“', [null]],
    ['Am Dienstag sagte Ulf Kern: „Das ist alles viel zu teuer.“', ['Ulf Kern']],
  ])('%s', speakersAre('de'));
  test.each<[string, [string | null, string][]]>([
    ['Am Dienstag wurde Ulf Kern kritisiert. Der Bau sei zu teuer.', []],
    ['Ulf Kern wird kritisiert. Der Bau sei zu teuer.', []],
    ['Am Dienstag kritisierte die Stadt den Ökonomen Ulf Kern. Er sei zu teuer.', []],
    [
      'Am Dienstag kritisierte der Ökonom Ulf Kern die Pläne. Der Bau sei zu teuer.',
      [['Ulf Kern', 'Der Bau sei zu teuer.']],
    ],
    [
      'Ulf Kern, der gewählt wurde, kritisierte die Pläne. Der Bau sei zu teuer.',
      [['Ulf Kern', 'Der Bau sei zu teuer.']],
    ],
    ['Ulf Kern wurde deutlicher. Der Bau sei zu teuer.', [['Ulf Kern', 'Der Bau sei zu teuer.']]],
  ])('%s', toldAre('de'));
});

const both = {
  de: 'Bürgermeisterin Karla Voss kam mit Hafenarzt Jens Brandt. ¶',
  nl: 'Burgemeester Karla Vos kwam met havenarts Jens Brand. ¶',
};

describe('of two beside a verb', () => {
  test.each<Case>([
    [
      `${both.de} „Der Hafen wird nie fertig“, hatte Brandt zuvor gesagt, und Voss hatte geschwiegen.`,
      ['Jens Brandt'],
    ],
    [`${both.de} „Der Hafen wird nie fertig“, rief Brandt Voss zu.`, [null]],
    [`${both.de} Brandt dankte Voss für ihren Satz: „Der Hafen gehört uns allen.“`, [null]],
    [`${both.de} Brandt erinnerte an einen Satz von Voss: „Der Hafen gehört uns allen.“`, [null]],
    [`${both.de} Der Agentur dpa sagte Brandt: „Der Hafen ist ein Traum für uns.“`, ['Jens Brandt']],
    [
      'Der Vorsitzende der Wähler, Ulf Kern (SPD), und die Ärztin Rita Maas sagten: „Der Hafen ist viel zu klein.“',
      ['Vorsitzende der Wähler, Ulf Kern (SPD), und die Ärztin Rita Maas'],
    ],
    [
      '„Der Hafen ist zu klein“, sagte der Vorsitzende, Ulf Kern, und Rita Maas, die daneben stand, lachte.',
      ['Ulf Kern'],
    ],
    ['Ocean Watch-Sprecher Kern erklärte: „Der Hafen zerstört die Brutplätze.“', ['Kern']],
    // Whose words they are is told by the verb before, and not by who passes them on.
    ['Die Stadt nannte den Plan „sehr lange und gründlich vorbereitet“, laut einem Bericht.', ['Die Stadt']],
  ])('%s', speakersAre('de'));
  test.each<Case>([
    [`${both.nl} "De haven komt nooit af", riep Brand Vos toe.`, [null]],
    [`${both.nl} Brand bedankte Vos voor haar woorden: "De haven is van ons allemaal."`, [null]],
    [`${both.nl} Brand herinnerde aan een uitspraak van Vos: "De haven is van ons allemaal."`, ['Karla Vos']],
    [
      "Havenarts Jens Brand kwam laat. ¶ Het plan vergde 'zeer lange en gedegen voorbereiding' volgens de aanklagers en ze beschreven de wijze waarop Brand de brief afgaf als 'kil, wreed en heel berekend'.",
      ['de aanklagers', 'de aanklagers'],
    ],
  ])('%s', speakersAre('nl'));
});

describe('what somebody denies or holds, and where it ends', () => {
  test.each<[string, [string | null, string][]]>([
    [
      `${both.de} Brandt bestritt, dass er die Akten gelesen habe.`,
      [['Jens Brandt', 'Brandt bestritt, dass er die Akten gelesen habe.']],
    ],
    // Who it is, and nothing that is said.
    ['Der ehemalige Stellvertreter von Rita Maas, Ulf Kern, sagte: „Sie hat alles gewusst.“', []],
    ['Von Rita Maas gefragt, wann das Schiff komme, sagte Ulf Kern: „Im Mai kommt das Schiff.“', []],
  ])('%s', toldAre('de'));
  test.each<[string, [string | null, string][]]>([
    [
      `${both.nl} Brand zei dat de haven nog jaren open blijft, terwijl Vos hem wil sluiten.`,
      [['Jens Brand', 'de haven nog jaren open blijft']],
    ],
    [
      'Ulf Kern, 30, gebruikte volgens de aanklacht een gehuurde vrachtwagen.',
      [['de aanklacht', 'Ulf Kern, 30, gebruikte volgens de aanklacht een gehuurde vrachtwagen.']],
    ],
  ])('%s', toldAre('nl'));
});

describe('several by their noun, and behind a clause of how or when', () => {
  test.each<[string, [string | null, string][]]>([
    ['Tegenstanders zeggen dat de haven te duur is.', [['Tegenstanders', 'de haven te duur is.']]],
    [
      `${both.nl} De autoriteiten maakten vrijdag bekend dat de haven dicht is.`,
      [['De autoriteiten', 'de haven dicht is.']],
    ],
    [
      `${both.nl} Verdergaand met haar betoog, dat een uur duurde, suggereerde Vos dat de vissers de cijfers gebruikten.`,
      [['Karla Vos', 'de vissers de cijfers gebruikten.']],
    ],
    [
      `${both.nl} Nadat Brand was vertrokken, zei burgemeester Karla Vos dat de haven dicht is.`,
      [['Karla Vos', 'de haven dicht is.']],
    ],
    // What she is stands behind her name.
    [
      'Havenarts Jens Brand zei dat de stad rijker was als Rita Maas Haven-minister was geweest. ¶ Maas vertelde de zaal dat de haven dicht is.',
      [
        ['Jens Brand', 'de stad rijker was als Rita Maas Haven-minister was geweest.'],
        ['Rita Maas', 'de haven dicht is.'],
      ],
    ],
  ])('%s', toldAre('nl'));
  test('Nachdem …, sagte Voss, …', () =>
    toldAre('de')(`${both.de} Nachdem Brandt gegangen war, sagte Voss, der Hafen sei voll.`, [
      ['Karla Voss', 'der Hafen sei voll.'],
    ]));
});
