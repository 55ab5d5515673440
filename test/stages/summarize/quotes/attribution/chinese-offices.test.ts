// Who says what in Chinese behind the offices of states, behind papers that are only a source, and in whose word another is cited.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersAre } from './speakers.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';

describe('offices and whose people somebody is', () => {
  test.each<[Tongue, string, string, string | null]>([
    ['zh-Hant', '海州參議員林娜星期六表示，選舉之後會認真考慮要不要參選。', '林娜', '海州參議員'],
    ['zh-Hans', '联邦众议员陈思敏表示，下周将提出新的法案来处理此事。', '陈思敏', '联邦众议员'],
    ['zh-Hant', '市長林娜禮拜三表示，下週將提出新的辦法來處理此事。', '林娜', '市長'],
    ['zh-Hans', '会计师协会的彼得·马宁表示，下周将提出新的办法来处理此事。', '彼得·马宁', null],
    ['zh-Hans', '海湾律师公会的彼得·马宁指出，下周将提出新的办法来处理此事。', '彼得·马宁', null],
    [
      'zh-Hans',
      '林业专家协会主席彼得·马宁指出，下周将提出新的办法来处理此事。',
      '彼得·马宁',
      '林业专家协会主席',
    ],
    // Half a name in each of two scripts.
    [
      'zh-Hans',
      '联合工会代表彼得Tsavallis透露，下周将提出新的办法来处理此事。',
      '彼得Tsavallis',
      '联合工会代表',
    ],
    // Who that is, and not what the sentence tells of them.
    ['zh-Hans', '罗森是阿洛拉球队的前任老板，他表示，下周将提出新的办法来处理此事。', '罗森', null],
    ['zh-Hant', '陳思敏是研究所的前任主任，她表示，下週將提出新的辦法來處理此事。', '陳思敏', null],
    // A name may end in the character that a day begins with.
    ['zh-Hans', '教练林星说，下周将提出新的办法来处理此事。', '林星', '教练'],
  ])('%s %s', (language, line, who, role) => {
    expect(statements(language, line).map(([name, what]) => [name, what])).toEqual([[who, role]]);
  });
});

describe('papers that are only a source', () => {
  const introduced = '市長林娜到場視察，強調工程會如期完成。';
  test.each([
    ['根據本地《灣岸日報》（The Wharf）的報導，她表示：「這座橋早該重修了。」', '林娜'],
    ['根據《灣岸日報》的報導，她表示：「這座橋早該重修了。」', '林娜'],
    ['據 Wharf Examiner 報導，她表示：「這座橋早該重修了。」', '林娜'],
    // Whose account it is may be whom it is about.
    ['根據周美琪的說法，她當時喊道：「這座橋早該重修了。」', '周美琪'],
  ])('%s', (line, who) => {
    speakersAre('zh-Hant', `${introduced} ¶ ${line}`, [who]);
  });
});

test('whom somebody criticises is no statement', () => {
  expect(statements('zh-Hant', '部長陳思敏直言批評市長和他的前任秘書長王小明。')).toEqual([]);
});

describe('what begins a statement', () => {
  test.each<[Tongue, string, string | undefined, string]>([
    ['zh-Hans', '外长王大明在会上发表讲话，呼吁难民尽快回国，不必担心。', '王大明', '呼吁难民'],
    ['zh-Hant', '衛生局召開記者會，提醒民眾外出時帶傘，並減少開車上班。', '衛生局', '提醒民眾'],
    ['zh-Hant', '市長林娜呼籲，民眾外出時要帶傘，並減少開車上班。', '林娜', '民眾外出'],
    ['zh-Hant', '環保局駁斥，指對方只因出於經濟理由才反對這個專案。', '環保局', '對方只因'],
    ['zh-Hant', '克里姆林宮反駁，稱對方只因出於經濟理由才反對這個專案。', '克里姆林宮', '對方只因'],
    ['zh-Hant', '部長陳思敏直言批評市長未能落實檢查，令人遺憾。', '陳思敏', '市長未能'],
    // A word that begins with such a verb.
    ['zh-Hant', '環保局回應，指標由專家訂定，與對方的經濟理由無關。', '環保局', '指標由專'],
    // Somebody else's words, of which whoever speaks tells.
    ['zh-Hans', '部长王大明补充说远东汽车公司曾向银行表示，工厂可能会暂停生产。', '远东汽车公司', '工厂可能'],
    ['zh-Hans', '部长王大明补充说，远东汽车公司曾表示工厂可能会暂停生产。', '王大明', '远东汽车'],
  ])('%s %s', (language, line, who, words) => {
    expect(statements(language, line).map(([name, role, text]) => [name ?? role, text.slice(0, 4)])).toEqual([
      [who, words],
    ]);
  });
});
