// Whoever is only described, where somebody with a name may be meant: left open, with the candidates, and on no card.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<[string, string, string, Speaker[]]>([
  [
    'de',
    'the lawyer is the only defender who has a name',
    'Verteidigerin Selma Brandt widersprach der Anklage. „Niemand hat ihn an der Mühle gesehen“, so die Anwältin.',
    [['Selma Brandt', 'Verteidigerin']],
  ],
  [
    'de',
    'the lawyer is either of two who defend',
    'Verteidigerin Selma Brandt und Rechtsanwältin Ute Kern widersprachen der Anklage. „Niemand hat ihn an der Mühle gesehen“, so die Anwältin.',
    [[null, null]],
  ],
  [
    'de',
    'a man with what he holds was not told of before',
    'Signe Petersen hielt den Ball. „Die Delle lass ich jetzt drin“, sagte der Herr mit der Trommel nach dem Abpfiff.',
    [[null, 'der Herr mit der Trommel']],
  ],
  [
    'en',
    'the mother of four is the one woman of whom it is told',
    'Nuria Abado sells soup at night. “Nothing can harm us around here,” says the mother of four.',
    [['Nuria Abado', null]],
  ],
  [
    'en',
    'the mother of four may be either of two',
    'Nuria Abado and Ann Field sell soup at night. “Nothing can harm us around here,” says the mother of four.',
    [[null, null]],
  ],
  [
    'en',
    'a report says its own words',
    'Ann Field read it twice. “No crack was ever found in the dam,” the report says.',
    [[null, 'the report']],
  ],
  [
    'en',
    'the lawyer may be the defender who has a name',
    'Ann Field defended the baker. “Nobody saw him at the mill that night,” said the lawyer.',
    [[null, null]],
  ],
  [
    'de',
    'the lawyer may be the defender who has a name',
    'Selma Brandt verteidigte den Bäcker. „Niemand hat ihn an der Mühle gesehen“, so die Anwältin.',
    [[null, null]],
  ],
  [
    'en',
    'somebody new is nobody with a name',
    'Ann Field defended the baker. “Nobody saw him at the mill that night,” said a neighbour.',
    [[null, 'a neighbour']],
  ],
  [
    'en',
    'one who notes what another described',
    'Tom Reed spoke first. He noted that the mayor had described the ferry as “the one thing that we can never lose”.',
    [[null, null]],
  ],
  [
    'ja',
    'one of two with the same surname by the given name, and nobody by another one',
    '無職の高田大樹容疑者と会社員の高田俊介容疑者が逮捕されました。大樹容疑者は「荷物を運んでくれと言われただけだ」と話しています。健吾容疑者は「頼まれて断れなかったのだ」と話しています。',
    [
      ['高田大樹', '容疑者'],
      [null, null],
    ],
  ],
  [
    'ja',
    'a name with 本人',
    '森川隼人氏は欠席した。森川氏本人は集会で「支持者の声を聞いて決めたい」と訴えた。',
    [['森川隼人', null]],
  ],
  [
    'ko',
    'one of some after somebody else',
    '한 최고위원은 "고성은 없었다"고 했지만 당직자 한 명은 "복도까지 큰 소리가 들렸다"고 전했다.',
    [
      [null, '한 최고위원'],
      [null, '당직자 한 명'],
    ],
  ],
  [
    'ko',
    'a foreign name before a country and an institute',
    '마르그리트 헨릭센 노르웨이 바다연구소 선임연구원은 “갯벌에서 해냈다는 점이 놀랍다”고 평가했다.',
    [['마르그리트 헨릭센', '노르웨이 바다연구소 선임연구원']],
  ],
  [
    'zh-Hant',
    'a district is no surname',
    '葵青警區刑事總督察戴嘉敏在現場向傳媒說：「起火原因有可疑，我們會調查。」',
    [['戴嘉敏', '葵青警區刑事總督察']],
  ],
  ['zh-Hant', 'what is heard', '現場約60人舉牌。「不公平！重新計票！」口號聲中，秘書處派員收下文件。', []],
])('%s: %s', (language, _, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each<[string, string[], string | null]>([
  [
    'zh-Hant',
    [
      '彭志遠批評罰款多年未調整，並引述數字指，過去五年共有九名技工死亡。',
      '「一條索帶，兩塊都不用。」',
      '旁聽席上的這句話，引來庭警上前勸止。',
    ],
    null,
  ],
  [
    'ko',
    [
      '빈소를 찾은 동아리 친구는 "내일이 생일이었어요"라며 말을 잇지 못했다.',
      '"왜 아무도 안 막았습니까."',
      '이날 현장 앞에서는 이런 외침이 터져 나왔다.',
    ],
    null,
  ],
  [
    'zh-Hans',
    [
      '校长戚慧兰说，学生要靠老师握着手画，“一行字的机器，是摸不出一个三角形的”。',
      '发布会上，学生小禾摸读了一幅图。摸到山顶时他停了停，说：“原来山是一圈一圈长上去的。”台下响起掌声。',
    ],
    null,
  ],
])(
  '%s: words of which something else tells whose they are are not those of who spoke before',
  (language, lines, speaker) => {
    expect(speakersIn(language, ...lines).at(-1)?.[0]).toBe(speaker);
  },
);

test.each<[string, string, string]>([
  ['en', 'The officer', 'The officer agreed, but added: “Nobody ever prunes ash in an orchard.”'],
  ['en', 'The coach', 'The coach smiled and shook his head, and said: “We were never in the match.”'],
  ['en', 'A retired teacher', 'A retired teacher nodded, adding: “They never listened to us at all.”'],
  [
    'en',
    'The owner of the shop',
    'The owner of the shop laughed, then added: “They never listened to us at all.”',
  ],
  [
    'en',
    'A police officer familiar with the case',
    'A police officer familiar with the case sighed and said: “Nobody ever asked us about it.”',
  ],
  ['nl', 'De agent', 'De agent knikte, maar zei: ‘Niemand snoeit een es in een boomgaard.’'],
  [
    'es',
    'La madre de la víctima',
    'La madre de la víctima lloró y dijo: «Nadie nos escuchó en todo el año».',
  ],
  ['fr', 'Le policier', 'Le policier acquiesça, mais ajouta : « Personne ne nous a écoutés cette année. »'],
  ['pt', 'O dono da loja', 'O dono da loja sorriu, depois acrescentou: «Ninguém nos ouviu este ano».'],
])('%s: the verb before the one that tells is no part of %s', (language, role, text) => {
  expect(speakersIn(language, text)).toEqual([[null, role]]);
});

test.each<[string, string, string]>([
  [
    'pt',
    'Rui Sá',
    'O presidente da Câmara de Sines, Rui Sá, fechou a ponte. “Não podíamos fazer mais nada naquelas condições”, explicou o autarca.',
  ],
  [
    'es',
    'Nuria Abad',
    'La delantera Nuria Abad marcó en el descuento. «No me lo esperaba en absoluto, la verdad», reconoció la jugadora.',
  ],
  [
    'it',
    'Ivo Berti',
    'Il sindaco Ivo Berti ha chiuso la piazza. «Non potevamo fare altro, in quelle condizioni», ha spiegato il primo cittadino.',
  ],
  [
    'de',
    'Ute Kern',
    'Pfarrerin Ute Kern öffnete die Kirche. „So viele Menschen haben wir hier noch nie gesehen“, sagte die Geistliche.',
  ],
  [
    'nl',
    'Anke Smit',
    'Minister Anke Smit sloot de haven. ‘We konden in die omstandigheden niets anders doen’, zei de bewindsvrouw.',
  ],
  [
    'en',
    'Ann Field',
    'Striker Ann Field scored twice. “I did not expect any of that to happen, honestly,” said the player.',
  ],
])('%s: another word for what %s does means them', (language, name, text) => {
  expect(speakersIn(language, text).map(([speaker]) => speaker)).toContain(name);
});

test('another word for what either of two does means neither', () => {
  const text =
    'Striker Ann Field scored, and goalkeeper Nora Reed held on. “I did not expect any of that to happen,” said the player.';
  expect(speakersIn('en', text)).toEqual([[null, null]]);
});

describe('a body in short is the one that was just named in full by that noun', () => {
  test.each<[string, string, string | null]>([
    [
      'en',
      'The Storm Prediction Center met Tom Reed. “The greatest threat is expected on the plains,” wrote the center.',
      'Storm Prediction Center',
    ],
    [
      'en',
      'The Ministry of Trade refused. “We have no plans to change any of this,” the ministry said.',
      'Ministry of Trade',
    ],
    [
      'fr',
      'Le ministère de la Justice a répondu à Paul Roux. « Nous n’avons pas de projet de ce genre », a précisé le ministère.',
      'ministère de la Justice',
    ],
    [
      'es',
      'El Ministerio de Sanidad respondió a Ana Roca. «No tenemos ningún plan de este tipo», precisó el ministerio.',
      'Ministerio de Sanidad',
    ],
    [
      'en',
      'Tom Reed heard the Ministry of Trade and the Ministry of Youth. “We have no plans to change any of this,” the ministry said.',
      null,
    ],
  ])('%s: %s', (language, text, name) => {
    expect(speakersIn(language, text)).toEqual([[name, null]]);
  });
});

describe('what a statement says is of whoever made it right before', () => {
  const made = 'The Harbour Board, which Ann Field heads, said in a statement that the pier would close.';
  test.each<[string, string[], string | null]>([
    [
      'in the paragraph above',
      [made, '“The pier has stood for a century,” the statement said.'],
      'Harbour Board',
    ],
    [
      'also where it reads',
      [made, '“The pier has stood for a century,” the statement read.'],
      'Harbour Board',
    ],
    [
      'nobody, where no statement was told of',
      [
        'Ann Field said that the pier would close.',
        '“The pier has stood for a century,” the statement said.',
      ],
      null,
    ],
    [
      'nobody, where somebody else spoke since',
      [
        made,
        'Tom Reed said that it was too early.',
        '“The pier has stood for a century,” the statement said.',
      ],
      null,
    ],
  ])('%s', (_case, lines, name) => {
    expect(speakersIn('en', ...lines).at(-1)?.[0]).toBe(name);
  });
});

test('a report of a body says its own words', () => {
  expect(speakersIn('en', 'Tom Reed read it. “The shot came from the hill,” TNO’s report said.')).toEqual([
    [null, 'TNO’s report'],
  ]);
});

describe('a description that anybody may have', () => {
  test.each<[string, string, string, string | null]>([
    [
      'whoever the sentence right before is about',
      'de',
      'Anna Feld von der Beratung Capco ist skeptisch. „Niemand wechselt nur aus Neugier“, so die Expertin.',
      'Anna Feld',
    ],
    [
      'whom the sentence right before tells to say something',
      'de',
      'Dass es so bleibe, heiße noch nichts, sagt Anna Feld. „Niemand wechselt nur aus Neugier“, so die Expertin.',
      'Anna Feld',
    ],
    [
      'nobody of another gender',
      'de',
      'Jonas Feld von der Beratung Capco ist skeptisch. „Niemand wechselt nur aus Neugier“, so die Expertin.',
      null,
    ],
    [
      'nobody, where somebody else is told of beside',
      'de',
      'Anna Feld von der Beratung Capco widerspricht Ute Kern. „Niemand wechselt nur aus Neugier“, so die Expertin.',
      null,
    ],
    [
      'nobody who is something else',
      'en',
      'Baker Tom Reed was found guilty. “You showed no remorse at all for it,” said the judge.',
      null,
    ],
    [
      'nobody of whom it is not told, beside others',
      'en',
      'Ann Field studies ice. Tom Reed waited. “Half of the ice is gone in my lifetime,” said the expert.',
      null,
    ],
  ])('%s', (_case, language, text, name) => {
    expect(speakersIn(language, text).at(-1)?.[0]).toBe(name);
  });
});
