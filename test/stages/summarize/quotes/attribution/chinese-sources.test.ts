// Who says what without marks in Chinese: the bodies, firms and papers that tell something, and by whom somebody is told.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';

/** Speaker, or what they are, and the beginning of the words. */
const told = (language: Tongue, ...lines: string[]) =>
  statements(language, ...lines).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

describe('bodies and firms', () => {
  test.each<[Tongue, string, [string, string][]]>([
    ['zh-Hant', '合議庭認為，許志明身為主管卻帶頭造假，犯後毫無悔意。', [['合議庭', '許志明身為主']]],
    ['zh-Hans', '专家组一致认为，这套设备运行稳定，建议尽快推广应用。', [['专家组', '这套设备运行']]],
    ['zh-Hant', '環保局空噪科表示，已完成二十處測站的校正，月底前上線。', [['環保局空噪科', '已完成二十處']]],
    ['zh-Hant', '縣警局交通隊初步研判，貨車疑似煞車失靈，詳情仍待鑑定。', [['縣警局交通隊', '貨車疑似煞車']]],
    ['zh-Hant', '南浦地檢署起訴指出，許志明三年間收受回扣共八百萬元。', [['南浦地檢署', '許志明三年間']]],
    ['zh-Hant', '控方案情指，被告把舊機件噴漆後當作新貨出售，騙得百萬元。', [['控方', '被告把舊機件']]],
    [
      'zh-Hans',
      '源辉电池在公告中解释称，主要受原料价格上涨影响，订单并未减少。',
      [['源辉电池', '主要受原料价']],
    ],
    [
      'zh-Hans',
      '承包班车的企业康达客运未派人到场，仅书面回应称，班次已于昨天全部恢复。',
      [['康达客运', '班次已于昨天']],
    ],
    [
      'zh-Hant',
      '業者永豐化學上午發出聲明，強調廠房設備每半年都送外檢修一次。',
      [['永豐化學', '廠房設備每半']],
    ],
    [
      'zh-Hant',
      '遊覽車所屬的長順通運透過書面聲明表示，司機前一天休假，沒有超時。',
      [['長順通運', '司機前一天休']],
    ],
    ['zh-Hant', '中安地產預測全月登記八百宗，較上月多兩成，主因新盤增加。', [['中安地產', '全月登記八百']]],
    ['zh-Hant', '陸委會表示，駐外人員將輪流返回，政府會提供一切協助。', [['陸委會', '駐外人員將輪']]],
    [
      'zh-Hans',
      '据乌山州地震局测定，此次地震震源深度十二公里，震中距县城三十公里。',
      [['乌山州地震局', '此次地震震源']],
    ],
  ])('%s %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });

  test.each<[Tongue, string, (string | undefined)[]]>([
    // Where somebody goes is no body that speaks.
    ['zh-Hant', '許志明步出法庭時表示，會跟律師商量是否上訴，其他不便多談。', ['許志明']],
    // Of 除 a body is told that is left out.
    ['zh-Hant', '除東港法院以電話回覆，指案件仍在審理，其餘法院都拒絕提供文件。', []],
  ])('%s %s', (language, line, found) => {
    expect(told(language, line).map(([who]) => who)).toEqual(found);
  });
});

describe('papers and sites', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hant',
      '司法機構網站指，如欲索取沒有收載的文件，可以書面提出申請。',
      [['司法機構網站', '如欲索取沒有']],
    ],
    ['zh-Hans', '另据警方出具的鉴定书显示，嫌疑人作案时神志清楚，没有服药。', [['警方', '嫌疑人作案时']]],
  ])('%s %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });
});

test.each<[Tongue, string, (string | undefined)[]]>([
  // What an outlet tells itself; what it passes on is somebody else's, and who 媒體 is nobody knows.
  ['zh-Hant', '根據湊通社報導，兩國的協議將在月底生效，雙方都已完成準備。', ['湊通社']],
  ['zh-Hans', '据江城晚报报道，老人最早在码头边卖面，一卖就是四十年。', ['江城晚报']],
  ['zh-Hant', '據湊通社報導，市長林國棟表示，協議將在月底生效，雙方都已完成準備。', ['林國棟']],
  ['zh-Hans', '据媒体报道，老人最早在码头边卖面，一卖就是四十年。', []],
  // What is somebody's, behind a colon; not what is said to them or of them.
  ['zh-Hans', '营养学教授沈雨桐的建议很简单：早餐吃饱，晚餐少吃，睡前不喝糖水。', ['沈雨桐']],
  ['zh-Hant', '林語安的看法是：制度本身沒有問題，問題在執行的人太少。', ['林語安']],
  ['zh-Hant', '給陳志明的建議很簡單：每天走八千步，少喝含糖飲料。', []],
])('outlets and what is theirs: %s %s', (language, line, found) => {
  expect(told(language, line).map(([who]) => who)).toEqual(found);
});

describe('a verb that clauses follow at once', () => {
  test.each<[string, [string, string][]]>([
    ['有居民指兩個月內捉到一百隻老鼠，當中多數在單位內捉到。', [['居民', '兩個月內捉到']]],
    ['裁判法院指由於申請者並非當事人，考慮過理由後決定拒絕。', [['裁判法院', '由於申請者並']]],
    ['議員許志明憂慮多個屋邨先後停電，可能令長者無法外出。', [['許志明', '憂慮多個屋邨']]],
    // A gesture, and what a mother feels.
    ['老師指著黑板上的圖，全班同學都抬起頭來看，沒有人說話。', []],
    ['消防隊人員指揮疏散，居民在雨中等候了三小時才能回家。', []],
    ['母親憂慮孩子吃不飽，每天多做一份便當放在門口。', []],
  ])('%s', (line, found) => {
    expect(told('zh-Hant', line)).toEqual(found);
  });
});

test.each<[string, (string | undefined)[]]>([
  ['職員獲校方告知，如果不簽這份文件，他們的合約將不獲續期。', ['校方']],
  ['旅客被航空公司告知，班機因為天候不佳，將延到明天上午起飛。', ['航空公司']],
  ['總經理許志明告知員工，工廠將在年底前遷往鄰縣，不會裁員。', []],
])('by whom somebody is told, who says it: %s', (line, found) => {
  expect(told('zh-Hant', line).map(([who]) => who)).toEqual(found);
});

test.each<[Tongue, string, string]>([
  ['zh-Hans', '证券研究员贺之桓在会后的研报中指出，国内均价仅为海外的六成。', '贺之桓'],
  ['zh-Hans', '基地总经理宾晓峰介绍，厂区设有三级预警系统，全天有人值守。', '宾晓峰'],
  ['zh-Hant', '選對會召集人簡國樑會後說明，民調公司遭到檢舉，必須重新招標。', '簡國樑'],
])('names that are rare, or stand behind a committee: %s %s', (language, line, name) => {
  expect(told(language, line).map(([who]) => who)).toEqual([name]);
});

test('whoever could not be read behind what they are is not who spoke before', () => {
  const line = '校長林美玉說：「我們不會停課。」研究員賀之匪在研報中指出：「停課才是最安全的辦法。」';
  expect(speakersIn('zh-Hant', line)).toEqual([
    ['林美玉', '校長'],
    [null, null],
  ]);
});
