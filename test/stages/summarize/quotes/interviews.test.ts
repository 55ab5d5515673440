// Interviews: who answers, by surname or initials, or as a question calls them, and who only asks.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

const direct = (language: string, ...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter((quote) => quote.kind === 'direct')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker, role, text]);
};

describe('the answers of an interview', () => {
  test('are of the person whose surname or initials stand before them', () => {
    expect(
      direct(
        'de',
        'Die Orgelbauerin Clara Thoma stimmt Instrumente, die keiner mehr spielt.',
        'BLATT: Frau Thoma, wie viele Orgeln haben Sie gehört?',
        'Clara Thoma: Gehört habe ich vielleicht neunhundert. Verstanden habe ich davon keine zwanzig.',
        'BLATT: Warum so wenige?',
        'Thoma: Weil man in einer Kirche sitzen muss, bis es dunkel wird. Erst dann redet sie mit einem.',
      ),
    ).toEqual([
      [
        'Clara Thoma',
        'Orgelbauerin',
        'Gehört habe ich vielleicht neunhundert. Verstanden habe ich davon keine zwanzig.',
      ],
      [
        'Clara Thoma',
        'Orgelbauerin',
        'Weil man in einer Kirche sitzen muss, bis es dunkel wird. Erst dann redet sie mit einem.',
      ],
    ]);
    expect(
      direct(
        'fr',
        'Bergère dans le Vercors, Lise Morand publie un carnet de route.',
        'Pourquoi avoir choisi la montagne ?',
        'Lise Morand : Parce que la vallée était pleine, et que personne ne voulait des brebis.',
        'Peut-on en vivre ?',
        'L. M. : Assez mal, il faut le dire. Mais on dort mieux qu’en ville.',
      ),
    ).toEqual([
      [
        'Lise Morand',
        'Bergère dans le Vercors',
        'Parce que la vallée était pleine, et que personne ne voulait des brebis.',
      ],
      [
        'Lise Morand',
        'Bergère dans le Vercors',
        'Assez mal, il faut le dire. Mais on dort mieux qu’en ville.',
      ],
    ]);
  });

  const interview = (first: string, third: string) =>
    direct(
      'it',
      'Ersilia Bonfante sale ogni giorno alla torre, come Gino Melandri prima di lei.',
      first,
      '«Vuol dire che quando ho la febbre il paese non sa che ore sono.»',
      'Come si suona una campana di due tonnellate?',
      '«Non si suona, si lascia cadere. Il lavoro è fermarla.»',
      third,
      '«Una volta, con il fulmine. Ha bruciato la corda fino a qui.»',
    ).map(([speaker]) => speaker);

  test('under questions without a name are of the one whom a question calls', () => {
    expect(interview('Signora Bonfante, che cosa vuol dire essere l’ultima?', 'Ha mai avuto paura?')).toEqual(
      Array(3).fill('Ersilia Bonfante'),
    );
  });

  test('are nobody’s where questions call nobody', () => {
    expect(interview('Che cosa vuol dire essere l’ultima?', 'Ha mai avuto paura?')).toEqual(
      Array(3).fill(null),
    );
  });
});

describe('of several whom the introduction names, answers without a name are', () => {
  const speakers = (title: string, ...lines: string[]) => {
    const { raw, blocks } = paragraphs(title, ...lines);
    const [first, ...others] = blocks;
    return findQuotes(raw, [{ ...first!, kind: 'title' as const }, ...others], 'fr')
      .filter(({ kind }) => kind === 'direct')
      .sort((a, b) => a.start - b.start)
      .map(({ speaker }) => speaker);
  };
  const before =
    'Dimanche, Odile Garance, 34 ans, a retrouvé la piste. Son préparateur, Rémi Vauquelin, craignait une rechute.';

  test('of the one whom the headline names', () => {
    expect(
      speakers(
        'Odile Garance : dix mois sans patins',
        before,
        'Comment se passe la reprise ?',
        '« Je dors mieux, et j’ai repris le vélo. »',
        'Et vous avez gagné.',
        '« Troisième ! (Elle sourit.) Mais je n’ai pas eu mal, et j’étais contente. »',
        'Rémi Vauquelin passe la tête par la porte. « Dis-lui que tu as pleuré », lance-t-il.',
        'Qui vous a aidée ?',
        '« Ma mère, qui est postière. Elle m’appelait tous les soirs. »',
        'Que ferez-vous en mars ?',
        '« Si j’ai encore envie de tourner en rond. »',
      ),
    ).toEqual([...Array(2).fill('Odile Garance'), 'Rémi Vauquelin', ...Array(2).fill('Odile Garance')]);
  });

  test('of nobody behind a passer-by, where the headline names nobody', () => {
    expect(
      speakers(
        'Dix mois sans patins',
        before,
        'Comment se passe la reprise ?',
        '« Je dors mieux, et j’ai repris le vélo. »',
        'Rémi Vauquelin passe la tête par la porte. « Dis-lui que tu as pleuré », lance-t-il.',
        'Qui vous a aidée ?',
        '« Ma mère, qui est postière. Elle m’appelait tous les soirs. »',
        'Que ferez-vous en mars ?',
        '« Je partirai peut-être à la campagne. »',
      ),
    ).toEqual([null, 'Rémi Vauquelin', null, null]);
  });

  test.each([
    [
      'nobody’s where they tell of whom it names',
      'Odile Garance, la reine oubliée',
      'Pourquoi ce livre ?',
      '« J’ai découvert Garance par une photo. »',
    ],
    [
      'nobody’s where they tell of her',
      'Odile Garance, la reine oubliée',
      'Était-elle heureuse ?',
      '« Elle riait tout le temps, je crois. »',
    ],
    [
      'nobody’s where it names both',
      'Odile Garance et Rémi Vauquelin',
      'Pourquoi ?',
      '« J’ai toujours aimé ça. »',
    ],
  ])('%s', (_, title, question, answer) => {
    expect(
      speakers(
        title,
        before,
        question,
        answer,
        'Et ensuite ?',
        '« Elle est partie sans laisser d’adresse, et j’ai cherché. »',
        'Et maintenant ?',
        '« Je continue à chercher dans les archives. »',
      ),
    ).toEqual(Array(3).fill(null));
  });
});

test.each([
  [
    'zh-Hant',
    '店長王小明與作家林美玲昨天在書店對談。',
    '王小明先生，您為什麼開這間店？',
    '「因為這條街上沒有別的書店，我想試試看。」',
    '王小明',
  ],
  [
    'ja',
    '店主の田中一郎さんと作家の山本花子さんが書店で語り合った。',
    '田中一郎様、なぜこの店を開いたのですか？',
    '「この通りにはほかに本屋がなかったからです。」',
    '田中一郎',
  ],
  [
    'ko',
    '점주 김민수 씨와 작가 이영희 씨가 서점에서 이야기를 나눴다.',
    '김민수 씨, 왜 이 가게를 열었나요?',
    '“이 거리에는 다른 서점이 하나도 없었기 때문입니다.”',
    '김민수',
  ],
])(
  'a question calls somebody by a name with a manner behind it: %s',
  (language, before, question, answer, name) => {
    const lines = [
      before,
      question,
      answer,
      question,
      `${answer.slice(0, 1)}1${answer.slice(1)}`,
      question,
      `${answer.slice(0, 1)}2${answer.slice(1)}`,
    ];
    expect(direct(language, ...lines).map(([speaker]) => speaker)).toEqual(Array(3).fill(name));
  },
);

test.each([
  [
    'it',
    [
      'Presidente, quanti ragazzi sono passati di qui?',
      '«Il cancelliere dice undicimila, io ne ricordo forse duecento.»',
      'Che cosa succede nelle scuole?',
      '«Succede che li contiamo meglio di dieci anni fa.»',
      'Il procuratore Sandro Virgilio ha detto che servono più posti negli istituti.',
      '«Lo stimo, ma non sono d’accordo con lui su questo punto.»',
      'Ha numeri?',
      '«Quelli del ministero, e sono numeri che parlano chiaro.»',
    ],
  ],
  [
    'en',
    [
      'How many boats have passed here?',
      '“The clerk says eleven thousand, and I remember perhaps two hundred.”',
      'What is wrong with the lock?',
      '“We count the days better than we did ten years ago.”',
      'The engineer Sandra Virgil has said that more gates are needed.',
      '“I respect her, but I do not agree with her about the gates.”',
      'Do you have figures?',
      '“Those of the ministry, and they are figures that speak for themselves.”',
    ],
  ],
])('whoever a line between two answers names does not answer it: %s', (language, lines) => {
  expect(direct(language, ...lines).map(([speaker]) => speaker)).toEqual(Array(4).fill(null));
});
