// What somebody is, where words stand beside the name that are none of it.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';
import { paragraphs } from '../../paragraphs.ts';

test('what is shown within the words is nobody who says them', () => {
  const line =
    'Rosa Lagos habló de la exjefa. Aseguró que “no teniendo la obligación, manifestó su disposición. Lo mismo la exministra Marta Soto, que está invitada”.';
  expect(directQuotes('es', line).filter(([, role]) => role === 'su disposición')).toEqual([]);
});

test('a clause with “dass” is nobody who says what stands before it', () => {
  const line = 'Es ist nicht das erste Mal, dass sich Peter Holzer zu der Partei äußert.';
  expect(statements('de', line)).toEqual([]);
});

test.each([
  [
    'nl',
    'PvdA-lijsttrekker Kiena ten Brink verwoordt het: “We wachten al maanden op een besluit.”',
    'Kiena ten Brink',
    'PvdA-lijsttrekker',
  ],
  [
    'nl',
    'De partij belde Bas Luin van de VVD. Luin: “We wachten al maanden op een besluit.”',
    'Bas Luin',
    null,
  ],
  [
    'nl',
    '“We wachten al maanden”, zegt een woordvoerder van de gemeente over de onrust.',
    null,
    'een woordvoerder van de gemeente',
  ],
  ['nl', 'Moeder Anja zegt: “We wachten al maanden op een besluit.”', 'Anja', 'Moeder'],
  [
    'nl',
    'Strafrechtadvocaat Kiena Korver zegt: “We wachten al maanden op een besluit.”',
    'Kiena Korver',
    'Strafrechtadvocaat',
  ],
  ['en', 'Ex-mayor Kiena Brink said: “We have waited for months on end.”', 'Kiena Brink', 'Ex-mayor'],
])('what a name is joined to is no part of it (%s: %s)', (language, line, speaker, role) => {
  expect(directQuotes(language, line).map(([name, office]) => [name, office])).toEqual([[speaker, role]]);
});

test('what a body’s spokesman speaks of is not whose they are', () => {
  const line = 'Dat vindt de burgemeester volgens een woordvoerder van de ongeregeldheden op het plein.';
  expect(statements('nl', line).map(([, role]) => role)).toEqual(['een woordvoerder']);
});

test.each([
  [
    'een woordvoerder van de gemeente',
    '“We weten het niet”, zegt een woordvoerder van de gemeente over Jan Bos.',
  ],
  [null, '“Nee”, zegt een woordvoerder van de gemeente. Een woordvoerder van de politie belt Jan Bos.'],
])('over a heading only the one who alone is called so is taken up: %s', (role, first) => {
  const lines = [first, 'Zondagavond', '“Morgen weten we daar meer van”, aldus de woordvoerder.'];
  const { raw, blocks } = paragraphs(...lines);
  const parted = blocks.map((block, i) => (i === 1 ? { ...block, kind: 'heading' as const } : block));
  const last = findQuotes(raw, parted, 'nl').find(({ text }) => text.startsWith('Morgen'));
  expect(last?.role).toBe(role);
});

describe('the role beside a name', () => {
  test.each<[string, string, string, string, string | null]>([
    [
      'whom something is said to',
      'de',
      'Laut Unterlagen antwortet Kramer dem Hagener Parteichef Udo Brenner am 30. März: „Wir haben bisher keine Zusage bekommen.“',
      'Kramer',
      null,
    ],
    [
      'how much older somebody is',
      'de',
      '„Das war einfach nur bitter“, ergänzte sein nur zwei Jahre jüngerer Kollege Jan Petersen.',
      'Jan Petersen',
      'jüngerer Kollege',
    ],
    [
      'an infinitive',
      'fr',
      '« Vous ne pouvez pas rester dehors toute la nuit », n’hésite pas à affirmer Claire Monnier, ajoutant que tout ira bien.',
      'Claire Monnier',
      null,
    ],
    [
      'when it was said',
      'es',
      '“Quiere recuperar su buen nombre cuanto antes”, señaló en ocasiones anteriores su abogada Marta R. Salas.',
      'Marta R. Salas',
      'abogada',
    ],
    [
      'the rest of the clause behind an age',
      'nl',
      'Met een kaart slaagde Marga (51) er in om haar zoon Tom veilig terug te halen. "Ik was nog nooit in dat land geweest", vertelt Marga.',
      'Marga',
      null,
    ],
    [
      'because of whom something is so',
      'zh-Hant',
      '市民還未回氣，就因特首梁振國拒絕停工，昨早照常上班。梁振國昨見傳媒時表示：「大家要互相體諒，這樣更適合香港。」',
      '梁振國',
      '特首',
    ],
    [
      'what somebody told of themselves',
      'ko',
      '아들을 같은 부대에 보냈다고 밝힌 아버지 A씨는 “아들을 만나면 절대 건강하라는 말을 해주고 싶다”고 말했다.',
      'A씨',
      '아버지',
    ],
    ['a ministry', 'ja', '茂木外務大臣は「協議を続けていきたいと考えている」と述べた。', '茂木', '外務大臣'],
    [
      'an office of some minister',
      'ja',
      '伊東良孝地方創生担当大臣は「協議を続けていきたいと考えている」と述べた。',
      '伊東良孝',
      '地方創生担当大臣',
    ],
  ])('%s', (_, language, text, speaker, role) => {
    expect(directQuotes(language, text).map(([name, what]) => [name, what])).toEqual([[speaker, role]]);
  });

  test.each<[string, string, string, string, string | null]>([
    [
      'a title that begins with a surname',
      'zh-Hant',
      '大地按揭代理董事總經理陳美玲指，貸款的還款期可長達二十五年，且最多能借九成半。',
      '陳美玲',
      '大地按揭代理董事總經理',
    ],
    [
      'what is sent',
      'zh-Hans',
      '1月24日，某国国防部长马佩斯发声明称，军方将继续坚持此前的立场。',
      '马佩斯',
      '某国国防部长',
    ],
  ])('%s', (_, language, text, speaker, role) => {
    expect(statements(language, text).map(([name, what]) => [name, what])).toEqual([[speaker, role]]);
  });
});

test.each([
  [
    'owner of a family brewery and malting business',
    'the owner of a family brewery and malting business in the old harbour',
  ],
  [
    'chair of the joint committee on fisheries and coastal waters',
    'chair of the joint committee on fisheries and coastal waters at the Ministry of Rural Affairs',
  ],
  ['hydrologist', 'hydrologist and author of a study of the river and its many old weirs'],
])('a role that is too long ends behind what it is of: %s', (role, written) => {
  const line = `“We have waited for months on end,” said Ann Field, ${written}, on Monday.`;
  expect(directQuotes('en', line).map(([name, office]) => [name, office])).toEqual([['Ann Field', role]]);
});

test.each([
  ['pt', 'Oficialmente, o ministério negou a notícia na sexta-feira e afirmou que não há mais nada a dizer.'],
  ['es', 'Oficialmente, el ministerio negó la noticia el viernes y afirmó que no hay nada más que decir.'],
])('an adverb that opens a sentence is nobody (%s)', (language, line) => {
  expect(statements(language, line).filter(([name]) => name === 'Oficialmente')).toEqual([]);
});

test.each([
  ['en', 'A poll released on Wednesday found that most of the town drinks tea.', ['A poll']],
  [
    'en',
    'A survey conducted by Tolby College found that most of the town drinks tea.',
    ['A survey conducted by Tolby College'],
  ],
  ['es', 'Las investigaciones de las autoridades apuntan que Cáceres es el responsable del robo.', []],
])('a paper is called by its name, and inquiries say nothing (%s: %s)', (language, line, expected) => {
  expect(statements(language, line).map(([name, role]) => name ?? role)).toEqual(expected);
});

test('in a row of people the party is that of the one behind it', () => {
  const line =
    '한빛당 홍영표·새길당 나경원·바른길당 김관영 원내대표는 국회에서 만났다. 김관영 원내대표는 “우리가 낸 중재안을 수용하겠다는 말을 들었다”고 말했다.';
  expect(directQuotes('ko', line).map(([name, role]) => [name, role])).toEqual([
    ['김관영', '바른길당 원내대표'],
  ]);
});

test.each([
  [
    'de',
    'Der Zweite Senat hat klargestellt, dass und unter welchen Voraussetzungen das Gesetz für Dritte gilt.',
  ],
  ['nl', 'De rechtbank heeft verduidelijkt dat en onder welke voorwaarden de wet ook voor derden geldt.'],
])('of “that and when” no half is a statement (%s)', (language, line) => {
  expect(statements(language, line)).toEqual([]);
});
