// How sure it is who said something, by what the article shows of them.
import { expect, test } from '@jest/globals';
import { isShowable, isSure } from '../../src/domain/showable.ts';
import { findQuotes } from '../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../stages/summarize/paragraphs.ts';

/** The last quotation of an article, best first: whether it leaves no doubt, may be shown, or is for the operator alone. */
function standingOf(language: string, ...lines: string[]): [string | null, 'sure' | 'shown' | 'hidden'] {
  const { raw, blocks } = paragraphs(...lines);
  const last = findQuotes(raw, blocks, language)
    .toSorted((a, b) => a.start - b.start)
    .at(-1)!;
  return [last.speaker ?? last.role, isSure(last) ? 'sure' : isShowable(last) ? 'shown' : 'hidden'];
}

test.each([
  [
    'a name with a role',
    'en',
    ['“We will open the bridge in May,” said Otis Bram, the harbour master.'],
    'Otis Bram',
    'sure',
  ],
  [
    'a name that is somebody’s by its given name',
    'en',
    ['“We will open the bridge in May,” said Ruth Okafor.'],
    'Ruth Okafor',
    'sure',
  ],
  [
    'a name that is told of again',
    'en',
    ['Tamm was there.', '“We will open the bridge in May,” said Zuri Tamm.'],
    'Zuri Tamm',
    'sure',
  ],
  [
    'what may be a thing',
    'en',
    ['Harbour Gate is a quay. “We will open the bridge in May,” said Harbour Gate.'],
    'Harbour Gate',
    'hidden',
  ],
  [
    'a witness without a name',
    'en',
    ['“We heard the bridge go in the night,” said a neighbour.'],
    'a neighbour',
    'shown',
  ],
  [
    'a pronoun for somebody with a role',
    'en',
    ['Otis Bram, the harbour master, came late. He said: “We will open the bridge in May.”'],
    'Otis Bram',
    'sure',
  ],
  [
    'a pronoun for somebody of whom nothing is told',
    'en',
    ['Otis Bram came late. He said: “We will open the bridge in May.”'],
    'Otis Bram',
    'hidden',
  ],
  [
    'a name with more than who that is between',
    'nl',
    [
      'Karl Uhl leidt de haven. Karl Uhl zei na een lange vergadering in het stadhuis van de gemeente: “We hebben geen geld.”',
    ],
    'Karl Uhl',
    'hidden',
  ],
  [
    'a name with a long clause about them between',
    'en',
    [
      'Otis Bram, who has looked after the harbour for forty years and never missed a day, said: “We will open the bridge in May.” Bram is 64.',
    ],
    'Otis Bram',
    'sure',
  ],
  ['a name with a role', 'zh-Hant', ['市長林美玉說：「五月會開放這座橋，請大家放心。」'], '林美玉', 'sure'],
  ['a surname alone', 'zh-Hant', ['蔡男說：「五月會開放這座橋，請大家放心。」'], '蔡男', 'hidden'],
  ['a name with a role', 'ko', ['이순영 시장은 “오월에 다리를 다시 열겠다”고 말했다.'], '이순영', 'sure'],
] as const)('%s (%s)', (_, language, lines, speaker, standing) => {
  expect(standingOf(language, ...lines)).toEqual([speaker, standing]);
});

test('what an operator says is shown, and so is what stood in a digest before it was told', () => {
  expect(isShowable({ attribution: { grade: 'operator' }, confidence: 0.6 })).toBe(true);
  expect(isSure({})).toBe(true);
  expect(isShowable({ attribution: { grade: 'unknown', candidates: [] } })).toBe(false);
});

test.each([
  ['en', 'Ruth Okafor allegedly said: “Nobody will ever cross this bridge again.”'],
  ['en', '“Nobody will ever cross this bridge again,” Ruth Okafor reportedly told her staff.'],
  ['en', 'A forged letter claimed that Ruth Okafor had said: “Nobody will ever cross this bridge again.”'],
  ['de', '„Niemand wird je wieder über diese Brücke gehen“, soll Anna Holt gesagt haben.'],
  ['fr', 'Anne Holt aurait déclaré : « Personne ne traversera plus jamais ce pont. »'],
  ['es', 'Ana Ruiz habría dicho: «Nadie volverá a cruzar este puente jamás».'],
  ['it', 'Anna Rossi avrebbe detto: «Nessuno attraverserà mai più questo ponte».'],
  ['pt', 'Ana Reis teria dito: «Ninguém voltará a atravessar esta ponte.»'],
  ['nl', 'Anna Vos zou hebben gezegd: “Niemand zal ooit nog deze brug oversteken.”'],
  ['zh-Hant', '何安娜據稱曾說：「以後再也沒有人能走過這座橋。」'],
  ['ja', '何野安奈市長は「この橋を渡れる者はもう誰もいない」と述べたとされる。'],
  ['ko', '김안나 시장은 “이제 아무도 이 다리를 건널 수 없다”고 말한 것으로 알려졌다.'],
])(
  'what somebody is only told or alleged to have said is for the operator alone, in %s: %s',
  (language, line) => {
    const [speaker, standing] = standingOf(language, line);
    expect(speaker).not.toBeNull();
    expect(standing).toBe('hidden');
  },
);

test.each([
  ['en', 'Ruth Okafor, who allegedly took bribes, said: “Nobody will ever cross this bridge again.”'],
  [
    'en',
    'Ruth Okafor said that nobody would ever cross this bridge again. A boy is said to have laughed at it.',
  ],
  ['fr', 'Anne Holt a déclaré : « On aurait dit que ce pont respirait cette nuit-là. »'],
])(
  'what is alleged of something else, or in the next sentence, hides nothing, in %s: %s',
  (language, line) => {
    expect(standingOf(language, line)[1]).not.toBe('hidden');
  },
);
