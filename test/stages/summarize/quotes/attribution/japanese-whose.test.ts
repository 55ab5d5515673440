// Whose Japanese words they are where a sentence tells of two, and which of them nobody said.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from '../../../../language/tongues/direct-quotes.ts';

const people = ['森本葵氏は港町の市長で、53歳。', '西田健一氏は建設会社の社長で、41歳。'];

/** Speaker, or what they are. */
const says = (line: string) => directQuotes('ja', ...people, line).map(([speaker, role]) => speaker ?? role);

describe('two in a sentence', () => {
  test.each([
    ['森本葵氏は、西田健一氏が「堤防は安全だ」と述べた後に辞任した。', '西田健一'],
    ['森本葵氏は、西田健一氏が「堤防は安全だ」と発言した直後に席を立った。', '西田健一'],
    ['森本葵氏は西田健一氏から「堤防は危ない」と聞いた。', '西田健一'],
    ['西田健一氏が「堤防は安全だ」と述べたと森本葵氏は語った。', '西田健一'],
    ['「堤防は安全だ」と述べた西田健一氏を森本葵氏は批判した。', '西田健一'],
    ['森本葵氏、西田健一氏は「堤防はどこも安全だ」と述べた。', '森本葵氏、西田健一氏'],
    // Of whom the sentence is about.
    ['森本葵氏は「堤防は安全だ」と述べた後に辞任した。', '森本葵'],
    ['森本葵氏は、政府が「対応を誤った」と批判した後に辞任した。', '森本葵'],
    ['森本葵氏は西田健一氏に「堤防は安全ですか」と聞いた。', '森本葵'],
    ['森本葵氏は「堤防は安全だ」と述べたことを認めた。', '森本葵'],
    ['森本葵氏は「堤防は安全だ」と言って否定した。', '森本葵'],
  ])('%s', (line, who) => {
    expect(says(line)).toEqual([who]);
  });
});

describe('nobody said it', () => {
  test.each([
    '森本葵氏は「堤防はどこも安全だ」と述べたことを否定した。',
    '森本葵氏は「堤防はどこも安全だ」と述べたとの報道を否定した。',
    '森本葵氏は「堤防はどこも安全だ」と言ったことはないと主張した。',
    '森本葵氏は「堤防はどこも安全だ」とは述べていない。',
    '森本葵氏が「堤防はどこも安全だ」と言えば、誰も信じないだろう。',
    '森本葵氏が「堤防はどこも安全だ」と発言した場合、辞任を求められる。',
    '森本葵氏は「堤防はどこも安全だ」と言うのをためらった。',
  ])('%s', (line) => {
    expect(says(line)).toEqual([]);
  });
});
