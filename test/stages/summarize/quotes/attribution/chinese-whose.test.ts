// Whose Chinese words they are where a sentence tells of two: who speak together, of whom another tells, who is asked, cited,
// accused, or whose words somebody reads out.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

const people = ['方文達是海安市的市長，今年五十三歲。', '葉小青是港口的建商，今年四十一歲。'];

/** Speaker, or what they are, of the words in marks. */
const saysDirect = (line: string) =>
  directQuotes('zh-Hant', ...people, line).map(([speaker, role]) => speaker ?? role);
const says = (line: string) =>
  statements('zh-Hant', ...people, line).map(([speaker, role]) => speaker ?? role);

describe('two who speak together', () => {
  test.each([
    ['方文達和葉小青表示，這條路明年就會完工。', '方文達和葉小青'],
    ['市長方文達與建商葉小青昨日共同表示，這條路明年就會完工。', '市長方文達與建商葉小青'],
    ['方文達、葉小青及丁美玲指出，這條路明年就會完工。', '方文達、葉小青及丁美玲'],
    ['方文達和妻子葉小青表示，這條路明年就會完工。', '方文達和妻子葉小青'],
    // One of them, who does something with the other.
    ['方文達與葉小青會面後表示，這條路明年就會完工。', '方文達'],
    ['方文達跟葉小青表示，這條路明年就會完工。', '方文達'],
    ['方文達向葉小青和丁美玲表示，這條路明年就會完工。', '方文達'],
  ])('%s', (line, who) => {
    expect(says(line)).toEqual([who]);
  });

  test('「…」方文達和葉小青說', () => {
    expect(saysDirect('「這條路明年就會完工。」方文達和葉小青說。')).toEqual(['方文達和葉小青']);
  });
});

describe('of another', () => {
  test.each<[string, string[]]>([
    ['方文達遭葉小青指控「從來沒有修過這條路」。', ['葉小青']],
    ['方文達受到葉小青質疑「從來沒有修過這條路」。', ['葉小青']],
    ['方文達被葉小青痛批：「你從來沒有修過這條路。」', ['葉小青']],
    ['葉小青指控方文達「從來沒有修過這條路」。', ['葉小青']],
    ['方文達在臉書轉貼葉小青的貼文：「這條路明年就會完工。」', ['葉小青']],
    ['方文達分享葉小青的話：「這條路明年就會完工。」', ['葉小青']],
    ['方文達分享自己的心得：「這條路明年就會完工。」', ['方文達']],
    ['方文達聽完葉小青說「這條路明年就會完工」後離開。', ['葉小青']],
    ['方文達控告葉小青，因為葉小青說：「這條路從來沒有修過。」', ['葉小青']],
    ['記者問方文達這條路何時完工，他說：「這條路明年就會完工。」', ['方文達']],
    ['記者問方文達的鄰居這條路何時完工，他說：「這條路明年就會完工。」', []],
    ['記者詢問葉小青這條路何時完工，她回答：「這條路明年就會完工。」', ['葉小青']],
    // Nobody whom the sentence tells.
    ['方文達否認曾說「這條路明年就會完工」。', []],
    ['葉小青代表方文達宣讀聲明：「這條路明年就會完工。」', []],
    ['丁美玲替方文達宣讀聲明稿：「這條路明年就會完工。」', []],
    ['方文達要求葉小青道歉，因為她曾說：「這條路從來沒有修過。」', []],
    ['學生代表丁美玲致詞時說：「這條路明年就會完工。」', ['丁美玲']],
  ])('%s', (line, found) => {
    expect(saysDirect(line)).toEqual(found);
  });

  test.each<[string, string[]]>([
    ['方文達在葉小青表示這條路很安全之後辭職。', []],
    ['由方文達執導、葉小青主演的電影說，這條路明年就會完工。', []],
    ['方文達透過律師葉小青表示，這條路明年就會完工。', ['方文達']],
    ['其他人則為這部影片進行了辯護，一位女士承認她覺得這首歌很好笑。', ['一位女士']],
    ['律師林志豪辯護，這條路明年就會完工。', ['林志豪']],
    ['方文達在臉書表示，這條路明年就會完工。', ['方文達']],
  ])('%s', (line, found) => {
    expect(says(line)).toEqual(found);
  });
});
