// What a reader of Chinese, Japanese and Korean sees of a digest beside its quotes: hashtags, subjects and key points.
import { expect, test } from '@jest/globals';
import { digestOf } from './extractive-digest.ts';

const summarize = (...lines: string[]) => digestOf(lines);

const reservoir = [
  '烏溪清淤三年 石門坑水庫多蓄了兩百萬噸水',
  '中部連續兩年少雨，石門坑水庫靠著清淤，今年多蓄了210萬噸的水，水利署今天公布了三年的成果。',
  '「清淤不是把泥搬走就好。」水利署副署長江佩珊說，計畫的第一年有四成的淤泥找不到地方放。',
  '窯廠負責人徐文邦說：「以前是拜託我們收，現在是我們排隊等。」農民張素梅卻說：「水是鹹的，誰敢倒進田裡？」',
  '土壤學教授羅啟榮長期參與這項計畫。羅啟榮認為，淤泥的鹽分其實來自藥劑，多洗一次就能降到安全值。',
  '環保團體批評，水利署至今只公布了總量，卻沒有公布淤泥的去向，民眾查得到經費，查不到河床上少了什麼。',
  '台中市府回應，明年三月以前會把所有淤泥的去處畫成地圖放上網站，民眾用手機就可以查到每一車的去向。',
  '記者了解到，石門坑水庫明年還要再清三百萬噸，經費由水利署編列，窯廠每收一噸可以領到八十五元。',
];

test('hashtags are what the article is about, and nobody whom it quotes or names', async () => {
  const { hashtags } = await summarize(...reservoir);
  expect(hashtags).toEqual(expect.arrayContaining(['石門坑水庫', '水利署']));
  expect(hashtags.filter((tag) => /江佩珊|徐文邦|張素梅|羅啟榮/.test(tag))).toEqual([]);
});

test('a key point is told without the reporter who learnt it', async () => {
  const { keyPoints } = await summarize(...reservoir);
  expect(keyPoints.map((point) => point.text).join()).not.toContain('記者了解到');
});

test('a name within a longer one is a name of its own in alphabets', async () => {
  const { hashtags } = await summarize(
    'OpenAI與DeepSeek的AI競賽',
    'OpenAI公布了新的AI，DeepSeek隨即降價，AI產業的客戶都在重新計算成本。',
    'OpenAI的客戶說，AI便宜之後用量反而增加，DeepSeek的用量一個月內成長了兩倍。',
    'DeepSeek把AI的權重公開，OpenAI則把AI的價格砍半，雙方都說自己沒有賠錢。',
  );
  expect(hashtags).toEqual(expect.arrayContaining(['OpenAI', 'DeepSeek', 'AI']));
});

test('a Korean headline of two halves gives a subject', async () => {
  const { subjects } = await summarize(
    '"배가 안 뜨면 약도 못 받아요"…섬마을 드론 배송 1년의 명암과 남은 숙제 그리고 주민들의 목소리',
    '여수시가 섬 주민에게 의약품을 나르는 드론 배송을 시작한 지 1년이 됐다. 배송 시간은 22분으로 줄었다.',
    '하지만 한계도 뚜렷하다. 초속 10m가 넘는 바람이 불면 드론은 뜨지 못하고, 주민들은 다시 배를 기다린다.',
    '전문가들은 경제성도 문제라고 지적한다. 건당 원가가 2만6천원인데 주민이 내는 돈은 3천원에 그친다.',
  );
  expect(subjects).toContain('"배가 안 뜨면 약도 못 받아요"');
});

test('what is shown does not lean on a sentence that is not', async () => {
  const { summary, keyPoints } = await summarize(
    '廢線車站改成夜間圖書館 深山小鎮的年輕人有了去處',
    '大坪頂車站今年春天改成夜間圖書館，每天晚上八點開到凌晨兩點，半年來有一萬多人走進來看書。',
    '不過，缺工問題也浮上檯面。鎮公所說，圖書館只有四名館員，每個人每星期要輪三個夜班，已經有兩人離職。',
    '教育局長段秀琴(圖中)上週參訪時表示，明年的經費已經編好，鎮上還會再改建兩座廢棄的車站。',
    '鎮公所的統計顯示，來看書的人有六成是學生，平均每次停留兩個半小時，星期五晚上的人最多。',
    '最後一班公車為了圖書館延到凌晨兩點十分，公車公司每年因此多花六百萬元，由鎮公所補貼一半。',
    '車站的候車室擺了六千本書，月台上放著長椅和毛毯，鄰居每天晚上會送來一鍋熱湯給看書的人。',
    '附近的居民原本擔心噪音，鎮公所在月台裝了隔音牆之後，半年來只接到兩通抱怨的電話。',
    '圖書館的書有一半是鎮民捐的，另一半由縣立圖書館每個月輪換一次，借書不需要任何證件。',
  );
  const shown = [...summary, ...keyPoints].map(({ text }) => text).join('\n');
  expect(shown).not.toContain('也浮上檯面');
  expect(shown).not.toContain('(圖中)');
});

test('a Japanese sentence that leaves out its subject is no key point', async () => {
  const { summary, keyPoints } = await summarize(
    '廃線の駅舎が深夜図書館に 若者の居場所',
    '大坪町の旧駅舎に今春、午後8時から午前2時まで開く図書館ができた。町は来年度、職員を2人増やす方針を決めた。',
    '館長の大西美咲さんは町に企画書を持ち込んだ。東京の書店で8年働いた後、3年前に故郷へ戻った。',
    '改修費は約4800万円に上った。うち3200万円は国の交付金でまかなった。',
    '待合室だった場所に本棚が並び、ホームには長椅子と毛布が置かれている。蔵書は6千冊にとどまる。',
    '最終便のバスは図書館に合わせて午前2時10分に動き、運行には年620万円がかかっている。',
    '利用者の6割は高校生と大学生で、週末の夜は席が足りなくなることもあると職員は話している。',
  );
  const shown = [...summary, ...keyPoints].map(({ text }) => text).join('\n');
  expect(shown).not.toMatch(/^(?:東京の書店|うち)/mu);
});

test('the mark of who speaks in an interview opens no line', async () => {
  const { subjects, summary, keyPoints } = await summarize(
    '港の水族館、動画で人気',
    '港の水族館が動画で人気を集めている。広報の浜口健さん（27）が毎日午後に生中継をする。',
    '「（浜口）もっと飼育員に出てもらいたい」',
    '水族館の動画は昨年、千万回再生された。入館者は2年前の倍になった。',
    '（浜口）きのうのペンギンの動画はとても伸びて、海外の人からもたくさんの声が届きました。',
    '水族館は来年、動画を見た子どもたちを招く催しを開く。',
  );
  expect(
    [...subjects, ...summary.map(({ text }) => text), ...keyPoints.map(({ text }) => text)].join('\n'),
  ).not.toContain('（浜口）');
});
