// Which body a Chinese word means that points back to one: 該公司, 該局, 該校. Of several, none.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';

function speakers(...lines: string[]) {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, 'zh-Hant').map(({ speaker, role }) => speaker ?? role);
}

test.each<[string, string[]]>([
  ['晶瀚電子昨晚發布重大訊息。該公司表示，資安事件未影響營運，損失仍在評估。', ['晶瀚電子']],
  ['晶瀚電子昨晚發布重大訊息，該公司表示，資安事件未影響營運，損失仍在評估。', ['晶瀚電子']],
  ['食藥署昨天公布邊境查驗結果。該署指出，不合格產品已全數退運或銷毀。', ['食藥署']],
  ['東海大學宣布調漲學費。該校指出，學費已經二十年沒有調整，收支難以平衡。', ['東海大學']],
  ['消防局昨晚派出二十輛車。至於傷亡，該局僅回應：「火勢已在清晨撲滅，無人受困。」', ['消防局']],
])('of whom the sentence before is about: %s', (line, expected) => {
  expect(speakers(line)).toEqual(expected);
});

test.each([
  ['an office', '晶瀚電子昨晚發布重大訊息。該局表示，火勢已在清晨撲滅，無人受困。'],
  ['two firms', '晶瀚電子與禾成科技昨晚都發布重大訊息。該公司表示，資安事件未影響營運，損失仍在評估。'],
  ['a person', '周志明是晶瀚電子的執行長。該公司表示，資安事件未影響營運，損失仍在評估。'],
])('nobody’s behind %s', (_, line) => {
  expect(speakers(line)).toEqual([]);
});

test.each(['直說', '慨嘆', '不諱言', '疾呼', '申明', '笑說', '發新聞稿表示', '透過書面聲明表示'])(
  'a mayor who %s',
  (verb) => {
    expect(speakers(`市長林國輝${verb}，工程今年底前就會全部完成，不會再延期。`)).toEqual(['林國輝']);
  },
);

const growth = '公司指，盈利增長主要來自租金支出減少，以及中央工場效率提升。';

test.each([
  ['the only firm that was named', `康禾食品上半年多賺一成。${growth}`, ['康禾食品']],
  ['no one of two firms', `康禾食品上半年多賺一成，東盛電子則少賺一成。${growth}`, []],
  ['no one where none was named', `去年上半年多賺一成。${growth}`, []],
])('a bare word for a firm is %s', (_, line, expected) => {
  expect(speakers(line)).toEqual(expected);
});

test.each([
  [
    '在2005年的漁業大會上，當時由四個城市組成的工會提出，增加六個席次，並要求市府讓步。',
    '四個城市組成的工會',
  ],
  ['早在2013年的第五屆漁業大會上，工會就已承諾，在五年內擴建碼頭。', '工會'],
  ['港務局昨天關閉碼頭。借場地給工會用也算違規，直呼「太離譜了！」', '工會'],
  ['又不像鄰市議會用公款買船，直呼「太離譜了！」', '議會'],
  ['在野黨指出，這項預算沒有經過議會同意。', '在野黨'],
])('where and for whom something was is no body that speaks: %s', (line, body) => {
  expect(speakers(line).filter((speaker) => speaker !== null && speaker !== body)).toEqual([]);
});

test.each([
  ['張家人對資金來源交代不清，檢調懷疑有外人介入，將是接下來追查重點。', []],
  ['業者還出人意表地披露，明年將招募五十名員工。', ['業者']],
  ['不過富士康方面回應稱，「所謂取消假期為不實消息」。', ['富士康方面']],
])('how it was told is nothing that was said, and no part of who said it: %s', (line, expected) => {
  expect(speakers(line)).toEqual(expected);
});
