// Who is no source and no speaker in tongues without capitals: a paper that tells of it, to whom somebody writes, what follows a
// foreign name. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('who a foreign name is and where they are', () => {
  test.each<Case>([
    ['ko', '토머스 밀러 애플 부사장은 “제품은 내년에 나온다”고 말했다.', ['토머스 밀러']],
    ['ko', '에밀리 카터 노스필드 시장은 “다리는 내년에 열린다”고 말했다.', ['에밀리 카터']],
    ['ko', '도널드 트럼프 대통령은 “다리는 내년에 열린다”고 말했다.', ['도널드 트럼프']],
  ])('%s: %s', speakersAre);
});

describe('who tells of it, or is written to, does not say it', () => {
  test.each<Case>([
    ['ja', '中日新聞によると荒川選手に「よく頑張った」と話した。', [null]],
    ['zh-Hans', '在给特雷莎·梅的电子邮件中，她补充道：“我们需要更多时间。”', [null]],
    ['zh-Hans', '莫瑞斯批评了酒店。这对夫妇回击了他的说法，称“我们付了全款”。', [null]],
  ])('%s: %s', speakersAre);
});

describe('what is no name, and no office', () => {
  test.each<Case>([
    ['zh-Hans', '卡瓦诺激动地否认了有关他侵犯克里斯汀·福特教授的指控，称“那时候我们都还是孩子”。', []],
    ['ko', '글라스도어 대변인은 “직원들의 목소리가 커졌다”고 말했다.', ['글라스도어 대변인']],
    ['ko', '제시카 브라운 트위치 대변인은 “직원들의 목소리가 커졌다”고 말했다.', ['제시카 브라운']],
  ])('%s: %s', speakersAre);
});
