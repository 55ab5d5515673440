// What a line of a digest in Chinese, Japanese or Korean tells by itself: a beginning, an end, a mere name of something.
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { tellingClausesOf } from '../../../src/language/text/clauses.ts';
import { leansOutside } from '../../../src/language/text/referents.ts';
import { mainClausesOf } from '../../../src/language/text/verb-last.ts';

const firstClauses = (text: string) => tellingClausesOf(text, languageOf('zh-Hant'));

test.each([
  ['通知中表示，7月2日下午，學校將召開家長會討論校車', []],
  ['市府宣布，今天清晨起，東區停水', []],
  ['投資八千萬元建造的濕地公園，將於8月3日上午，正式對外開放', []],
  ['法院審理吊橋斷裂案，上月宣判', []],
  ['渡輪公司收禮事件，至今已近兩年', []],
  ['公司表示，按照章程的規定，股東會須再投票', []],
  ['會長說，三家工廠：東海、南灣和北港，都已停工', []],
  ['遊客擠滿了新開的濕地公園，停車場從早上就沒有空位', ['遊客擠滿了新開的濕地公園']],
  [
    '校方今天公布檢驗報告,樣本成分待釐清,下週再送驗',
    ['校方今天公布檢驗報告,樣本成分待釐清', '校方今天公布檢驗報告'],
  ],
])('a Chinese beginning that tells only when it was, or of whom, is no clause: %s', (text, clauses) => {
  expect(firstClauses(text)).toEqual(clauses);
});

test.each([
  ['zh-Hans', '等公园发布公告后，还将解释为什么停工。', true],
  ['zh-Hans', '可以挡住海浪，但是挡不住流沙。', true],
  ['zh-Hans', '大则三四斤，小则几两。', true],
  ['zh-Hant', '隨即被送往醫院。', true],
  ['zh-Hant', '為查明原因，校方已送驗兩份樣本。', false],
  ['zh-Hant', '曾美玲表示，橋面的裂縫去年就有了。', false],
  ['zh-Hant', '將軍澳一間餅店昨日起火。', false],
  ['zh-Hant', '已婚的教師可以多請三天假。', false],
  ['ja', '中には千人を超えるものもあります。', true],
  ['ja', '中国では千人を超える町もあります。', false],
])('a sentence whose subject stands before it leans: %s %s', (tag, text, leans) => {
  expect(leansOutside(text, '', languageOf(tag))).toBe(leans);
});

test.each([
  ['ja', '山頂の小屋で暮らす猫たちの「のんびり動画」。', true],
  ['ja', '島で店を開く若者が増えている昨今。', true],
  ['ja', '外相は17日、港町で大統領と会談。', false],
  ['ja', '市は来月にも結果を発表する方針。', false],
  ['ja', '原因物質は卵や、薬などさまざま。', false],
  ['ja', '屋根が大きく破損。', false],
  ['ko', '새 다리가 처음 공개된 17일.', true],
  ['ko', '한바다 물결병원장.', true],
  ['ko', '골목 끝에 있는 작은 인쇄소.', true],
  ['ko', '입장료는 어른 한 명에 5,500원.', false],
  ['ko', '새 다리는 내년 봄 개통 예정.', false],
])('a name with a stop states nothing: %s %s', (tag, text, isName) => {
  expect(languageOf(tag).standing.isVerbless?.(text)).toBe(isName);
});

test.each([
  [
    'ja',
    '橋から自転車を落としたとして、県警は3日、会社員の男を逮捕した',
    ['県警は3日、会社員の男を逮捕した'],
  ],
  ['ja', '市は雨が続くため、住民が避難したと発表した', []],
  [
    'ko',
    '창고에서 불을 질러 직원 두 명을 다치게 한 하청업체 직원이 재판에 넘겨졌다',
    ['하청업체 직원이 재판에 넘겨졌다'],
  ],
  ['ko', '시는 다리를 다친 주민이 병원으로 옮겨졌다고 밝혔다', []],
  ['ko', '북한 대표단이 3일 회의장을 떠났다', []],
])(
  'the main clause of a sentence whose verb comes last is whole, unless its topic is left out: %s %s',
  (tag, text, mains) => {
    expect(mainClausesOf(text, languageOf(tag))).toEqual(mains);
  },
);
