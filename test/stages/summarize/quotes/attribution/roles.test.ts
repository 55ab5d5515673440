// What a speaker is: the role that is shown beside a name, wherever the article tells it. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

describe('a role that stands elsewhere than at the words', () => {
  test.each<[string, string, string[], [string, string]]>([
    [
      'before the name, where something else is told',
      'zh-Hans',
      [
        '在白沙镇，种植户梁守业28日天不亮就上了棚顶。',
        '“雪下得太急，前半夜扫干净，后半夜又满了。”梁守业说。',
      ],
      ['梁守业', '种植户'],
    ],
    [
      'before the name, and not the verb of the sentence around it',
      'en',
      [
        'A guard mistook flood victim Jack Orme’s cane for a rifle.',
        'Mr Orme said: “I told them who I was.”',
      ],
      ['Jack Orme', 'flood victim'],
    ],
    [
      'of the same office, with its place',
      'ko',
      [
        '문가람 지사가 “빠른 시일 안에 법이 통과돼야 한다”고 말했다.',
        '문가람 경남지사는 이날 국회 앞에 섰다.',
      ],
      ['문가람', '경남지사'],
    ],
    [
      'but of no other office',
      'ko',
      ['문가람 시장이 “빠른 시일 안에 법이 통과돼야 한다”고 말했다.', '문가람 부시장은 이날 국회 앞에 섰다.'],
      ['문가람', '시장'],
    ],
    [
      'of somebody whom another one has',
      'zh-Hant',
      ['被告馮永康的資深大律師黎子謙盤問警員。', '黎子謙說：「現場封鎖了四十分鐘，沒有一個人記下時間。」'],
      ['黎子謙', '資深大律師'],
    ],
    [
      'of an office of somebody else',
      'zh-Hant',
      ['李茂林辦公室主任周育如受訪時澄清：「那句話是開玩笑，沒有要退選的意思。」'],
      ['周育如', '辦公室主任'],
    ],
    [
      'in the words of an office that is held',
      'ja',
      ['漁協の組合長を務める生田忠さん（68）は「網を上げると、口を開けた貝ばかりだった」と話した。'],
      ['生田忠', '組合長'],
    ],
  ])('%s', (_, language, paragraphs, expected) => {
    expect(speakersIn(language, ...paragraphs).at(-1)).toEqual(expected);
  });
});

describe('a role beside a name in a language with letters', () => {
  test.each<[string, string, string, [string, string]]>([
    [
      'who studies it',
      'en',
      '“The lamps confuse them,” said Priya Raman, who studies bats at Norfield University.',
      ['Priya Raman', 'who studies bats at Norfield University'],
    ],
    [
      'since a year that ends the sentence',
      'en',
      '“The lamps confuse them,” said Priya Raman, who has run the station since 2003.',
      ['Priya Raman', 'who has run the station since 2003'],
    ],
    [
      'a barrister',
      'en',
      'Imogen Sharp, prosecuting, said: “He lit it himself.”',
      ['Imogen Sharp', 'prosecuting'],
    ],
    [
      'with its years',
      'en',
      '“We all signed,” recalled Doris Whelan, the theatre manager from 1969 to 1990.',
      ['Doris Whelan', 'theatre manager'],
    ],
    [
      'with the number of a branch',
      'en',
      '“Nobody asked us,” said Ray Holm, president of Local 44.',
      ['Ray Holm', 'president of Local 44'],
    ],
    [
      'before the name, behind an elided article',
      'fr',
      'L’avocate du gérant, Me Sonia Belkacem, a annoncé : « Nous ferons appel de ce jugement. »',
      ['Sonia Belkacem', 'avocate du gérant'],
    ],
    [
      'before the name, of several things',
      'fr',
      'Son directeur des achats, Antoine Serval, reconnaît avoir hésité. « Une usine sans patron, ça fait peur », dit-il.',
      ['Antoine Serval', 'directeur des achats'],
    ],
    [
      'behind an age with its noun',
      'fr',
      '« Je ne fais pas campagne contre un homme », a lancé Nour Haddad, 41 ans, députée de la Basse-Mauve.',
      ['Nour Haddad', 'députée de la Basse-Mauve'],
    ],
    [
      'of two nouns with a hyphen',
      'pt',
      '“Não vamos recuar agora”, disse Álvaro Penedo, primeiro-ministro desde 2022.',
      ['Álvaro Penedo', 'primeiro-ministro'],
    ],
    [
      'whose it is',
      'de',
      'Ihre Vorsitzende Dörte Wiegmann sagte: „Man hat uns nie gefragt.“',
      ['Dörte Wiegmann', 'Vorsitzende'],
    ],
  ])('%s', (_, language, text, expected) => {
    expect(speakersIn(language, text)).toEqual([expected]);
  });

  test('how long somebody has been there is not what they are', () => {
    expect(
      speakersIn(
        'fr',
        '« On ne va pas acheter à la concurrence », sourit Maryse Toulet, trente et un ans de maison.',
      ),
    ).toEqual([['Maryse Toulet', null]]);
  });

  test('who somebody is told by is not what they are', () => {
    expect(
      speakersIn('es', 'La noticia la dio su hija mayor, Ana Prado, en la radio: «Se apagó de madrugada».'),
    ).toEqual([['Ana Prado', null]]);
  });
});

test('who is told of in the words before is no part of it', () => {
  expect(
    speakersIn('zh-Hant', '警方訪問了店員林小芳。林小芳說：「我看到他從後門跑出去，手上拿著一個袋子。」'),
  ).toEqual([['林小芳', '店員']]);
});

describe('no role', () => {
  test.each<[string, string, string, string]>([
    [
      'in what somebody does meanwhile',
      'fr',
      'En visitant le chantier, rouvert pour une énième journée d’entraînement, Odile Marin a dit : « Nous tiendrons bon. »',
      'Odile Marin',
    ],
    [
      'in a clause that tells what somebody did',
      'en',
      'The man who kidnapped the child, Michael Dell, was sentenced on Monday. Dell said: “I took the girl to a hotel.”',
      'Michael Dell',
    ],
    [
      'in a word that only says among whom',
      'fr',
      '« Cette grue gâche la vue de tout le quai, elle doit partir », a écrit notamment Odile Marin.',
      'Odile Marin',
    ],
    [
      'in a word that only says who as well',
      'it',
      '«Questa gru toglie la vista a tutto il molo e deve andare via», ha scritto anche Odile Marini.',
      'Odile Marini',
    ],
  ])('%s (%s)', (_, language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([[speaker, null]]);
  });
});

test.each([
  ['de', '„Ich habe die Mühle aus Geldnot verkauft“, sagte Hanno S. vor Gericht.', 'Hanno S.'],
  ['nl', '„Ik heb de molen uit geldnood verkocht”, zei Hanno S. voor de rechter.', 'Hanno S.'],
])('a name of which the first letter alone is told has its full stop (%s)', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([[speaker, null]]);
});

test.each([
  ['zh-Hans', '接受岛报记者采访的多名律师说：“渡轮方案存在争议，投票没有通过。”', [null, '多名律师']],
  [
    'zh-Hant',
    '法院下午提訊前港務局主任林大安，林大安說：「我對渡輪採購的前因後果完全不知道。」',
    ['林大安', '前港務局主任'],
  ],
])('a role has nothing around it that is no part of it (%s: %s)', (language, text, who) => {
  expect(speakersIn(language, text)).toEqual([who]);
});

test.each([
  ['zh-Hans', '林大安律师表示：“渡轮的合同没有写明年限，居民要提前问清楚。”', ['林大安', '律师']],
  ['zh-Hans', '林大安的律师表示：“渡轮的合同没有写明年限，居民要提前问清楚。”', [null, '林大安的律师']],
  ['zh-Hant', '林大安律師表示：「渡輪的合約沒有寫明年限，居民要提前問清楚。」', [null, '林大安律師']],
])(
  '律师 behind a name is what one is on the mainland, and whose one is elsewhere (%s: %s)',
  (language, text, who) => {
    expect(speakersIn(language, text)).toEqual([who]);
  },
);
