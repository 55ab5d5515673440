// Chinese attribution as newspapers write it: countries that speak, who stands behind what is said, whose name ends in a small
// word, and where somebody's words end.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

const people = ['方文達是海安市的市長，今年五十三歲。', '葉小青是港口的建商，今年四十一歲。'];

const saysDirect = (...lines: string[]) =>
  directQuotes('zh-Hant', ...people, ...lines).map(([speaker, role]) => speaker ?? role);
const says = (...lines: string[]) =>
  statements('zh-Hant', ...people, ...lines).map(([speaker, role, words]) => [speaker ?? role, words]);

const road = '這條路明年就會完工。';

describe('who says it', () => {
  test.each([
    // A country, and none of its name.
    [`玻利維亞表示，${road}`, '玻利維亞'],
    [`美國則強調，${road}`, '美國'],
    [`哥倫比亞和厄瓜多爾表示，${road}`, '哥倫比亞和厄瓜多爾'],
    [`北京則表示，${road}`, '北京'],
    [`中國在野黨領袖丁美玲說，${road}`, '丁美玲'],
    [`日本方面說，${road}`, '日本方面'],
    // A name that ends in a small word, and a party that is none.
    [`委員傅永和強調，${road}`, '傅永和'],
    [`傅永和、葉小青和方文達都在場。傅永和說，${road}`, '傅永和'],
    [`中國國民黨主席吳成典表示，${road}`, '吳成典'],
    [`海安民主黨主席丁美玲昨天指出，${road}`, '丁美玲'],
  ])('%s', (line, who) => {
    expect(says(line)).toEqual([[who, road]]);
  });

  test.each<[string, unknown[]]>([
    [`這條路明年就會完工，不會再拖，建商葉小青說。`, [['葉小青', '這條路明年就會完工，不會再拖']]],
    [
      `這條路明年就會完工，不會再拖，一名退休工程師丁美玲表示。`,
      [['丁美玲', '這條路明年就會完工，不會再拖']],
    ],
    [
      `法庭的判決顯示兩國有爭議，表明情況「不簡單」，一名秘魯的專家 Ana Torres 說道。`,
      [['Ana Torres', '法庭的判決顯示兩國有爭議，表明情況「不簡單」']],
    ],
    [`這條路明年就會完工，不會再拖，縣政府表示。`, [['縣政府', '這條路明年就會完工，不會再拖']]],
    [`方文達對此不滿，葉小青也沒有說。`, []],
    // Talks that are held, and no words.
    [`玻利維亞和智利將在之後繼續談話，但要作任何討論將為極其困難。`, []],
    [`方文達和葉小青昨日談話，兩人都不願再談這條路的經費。`, []],
    [`其他人則為這則廣告辯護，一位女士承認她覺得這首歌很好笑。`, [['一位女士', '她覺得這首歌很好笑。']]],
    // What they advise, and what whoever speaks goes on to say.
    [`方文達建議，市民多搭公車，少開私家車。`, [['方文達', '建議，市民多搭公車，少開私家車。']]],
    [`方文達建議，市民應該多搭公車，少開私家車。`, [['方文達', '市民應該多搭公車，少開私家車。']]],
    [
      `方文達在港口強調，那場風災造成十萬人喪生，他呼籲各界記取這段歷史。`,
      [['方文達', '那場風災造成十萬人喪生']],
    ],
    [
      `美國總統布朗指控中國意圖干擾國會選舉，但遭中國否認後，他上星期三點名三家企業。`,
      [['布朗', '中國意圖干擾國會選舉']],
    ],
    // Papers, with how they tell it.
    ['美國 NBC 新聞報導，這條路明年就會完工。', [['美國 NBC 新聞', road]]],
    ['根據海安早報在禮拜日的報導，這條路明年就會完工。', [['海安早報', road]]],
    ['人民網發表文章說，這條路明年就會完工。', [['人民網', road]]],
    ['海安社刊發文章指出，這條路明年就會完工。', [['海安社', road]]],
    ['烏克蘭國家安全局公布的解密檔案顯示，這條路明年就會完工。', [['烏克蘭國家安全局', road]]],
    // Who else stands there: whom a clause is about, others, those who are asked, and who is of another mind.
    ['葉小青批評的方文達說，這條路明年就會完工。', [['方文達', road]]],
    ['方文達等人表示，這條路明年就會完工。', [['方文達等人', road]]],
    ['不是方文達，而是葉小青說，這條路明年就會完工。', [['葉小青', road]]],
    [
      '農業部長方文達、交通部長葉小青分別表示，這條路明年就會完工。',
      [['農業部長方文達、交通部長葉小青', road]],
    ],
    ['方文達要求葉小青說明，這條路為什麼明年不會完工。', []],
    ['方文達相信這條路明年就會完工，葉小青卻不這麼認為。', [['方文達', '這條路明年就會完工']]],
    ['方文達與葉小青昨日會面。前者表示，這條路明年就會完工。', []],
    // Of what somebody is accused, and not of whom.
    [`俄羅斯甚至指責烏克蘭把饑荒問題政治化。`, [['俄羅斯', '烏克蘭把饑荒問題政治化。']]],
    [`方文達指責葉小青的公司品質低劣。`, []],
    [`方文達指責葉小青的態度，並要求她道歉賠償。`, []],
  ])('%s', (line, found) => {
    expect(says(line)).toEqual(found);
  });
});

test('several behind what somebody does', () => {
  expect(saysDirect('方文達離開後，商販們齊聲說：「這條路很危險，不要再走了。」')).toEqual(['商販們']);
});

describe('carried on', () => {
  test('to whom a sentence is about whose name is in Latin letters', () => {
    expect(
      says(
        '來自加州並修讀化學的 Raymond So，幫助教授設計了這門課程。',
        '他表示，這門課程讓他大開眼界，學到很多。',
      ),
    ).toEqual([['Raymond So', '這門課程讓他大開眼界，學到很多。']]);
  });

  test('to several', () => {
    expect(saysDirect('一些家長昨天到校門口抗議。', '他們認為，「這條路早就應該修了，不能再拖。」')).toEqual([
      '一些家長',
    ]);
  });

  test('to whose words a report cites', () => {
    expect(
      saysDirect('貿易教授丁家成接受了訪問。該報引述他的話說，「這條路早就應該修了，不能再拖。」'),
    ).toEqual(['丁家成']);
  });
});
