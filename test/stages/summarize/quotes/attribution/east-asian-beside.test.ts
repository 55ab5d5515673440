// Somebody who is told of by what they are and does something to whoever is named beside them, in tongues without capitals. In
// words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('whoever does something to somebody named goes on to speak', () => {
  test.each<Case>([
    ['zh-Hant', '一名男子走近林志明，對他說：「你會後悔的。」', ['一名男子']],
    ['zh-Hant', '員警攔下林志明，告訴他：「你會後悔的。」', ['員警']],
    ['zh-Hant', '有位鄰居打電話給林志明，說：「你會後悔的。」', ['鄰居']],
    ['zh-Hant', '陳美華表示，有陌生男子走向林志明並說：「你會後悔的。」', ['陌生男子']],
    ['zh-Hant', '陳美華攔下林志明，告訴他：「你會後悔的。」', ['陳美華']],
    ['zh-Hant', '一名住在台北的教練林志明說：「你會後悔的。」', ['林志明']],
  ])('%s: %s', speakersAre);
});

describe('of whom the last clause before the words tells speaks, whatever they do in it', () => {
  test.each<Case>([
    ['zh-Hant', '記者追問林志明，身旁的律師代答：「今天不受訪。」', [null]],
    ['zh-Hans', '记者追问张伟，一旁的秘书抢答：“今天不采访。”', [null]],
    ['zh-Hant', '記者追問林志明，一旁的秘書說：「今天不受訪。」', ['一旁的秘書']],
  ])('%s: %s', speakersAre);
});

describe('to whom something was done by somebody named', () => {
  test.each<Case>([
    ['zh-Hant', '被林志明撞傷的男子的母親說：「他又會笑了。」', [null]],
    ['zh-Hant', '她到店裡，被店員質問：「你有沒有付錢？」', ['店員']],
    [
      'ja',
      '高橋健一容疑者の車にはねられた男性の母親は「また笑うようになった」と話した。',
      ['高橋健一容疑者の車にはねられた男性の母親'],
    ],
    ['ja', '機械にはさまれた男性の妻は「また笑うようになった」と話した。', ['機械にはさまれた男性の妻']],
  ])('%s: %s', speakersAre);
});

describe('whoever hears another say something has not said it', () => {
  test.each<Case>([
    ['ja', '佐藤美咲さんは、見知らぬ男が高橋さんに近づき、「後悔するぞ」と言うのを聞いた。', [null]],
    ['ja', '佐藤美咲さんは男が「後悔するぞ」と叫ぶのを聞いた。', ['男']],
    ['ja', '佐藤美咲さんは「後悔するぞ」と言うのが口癖だった。', ['佐藤美咲']],
    ['ko', '박지영 씨는 남성이 “후회할 것이다”라고 말하는 소리를 들었다고 했다.', ['남성']],
  ])('%s: %s', speakersAre);
});
