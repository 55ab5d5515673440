// Where sentences begin and end, in CJK and alphabetic languages.

import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { splitSentences } from '../../../src/language/text/sentences.ts';
import fc from '../../setup/properties.ts';

const split = (text: string, language: string) =>
  splitSentences({ text, start: 0 }, languageOf(language)).map((sentence) => sentence.text);

describe('splitSentences', () => {
  test.each<[string, string, string[]]>([
    ['zh-Hant', '價格3.5元。後來漲了？沒人知道……真的！', ['價格3.5元。', '後來漲了？', '沒人知道……真的！']],
    ['zh-Hant', '他說：「這很好。我同意。」隨後他走了。', ['他說：「這很好。我同意。」', '隨後他走了。']],
    [
      'zh-Hant',
      '「不會吧？」林美玉問。「我走了。」門關上了。',
      ['「不會吧？」林美玉問。', '「我走了。」', '門關上了。'],
    ],
    ['zh-Hant', 'AI是什麼?沒人知道(真的。)。', ['AI是什麼?', '沒人知道(真的。)。']],
    [
      'ja',
      '田中氏は「新しい。楽しみだ。」と述べた。帰った。',
      ['田中氏は「新しい。楽しみだ。」と述べた。', '帰った。'],
    ],
    ['ja', '元モーニング娘。で歌った人だ。島に帰った。', ['元モーニング娘。で歌った人だ。', '島に帰った。']],
    [
      'ja',
      'スター！パレードが始まる。春娘。’24も出た。',
      ['スター！パレードが始まる。', '春娘。’24も出た。'],
    ],
    // The blank behind a stop was lost.
    ['it', 'Il titolo è al 2,68%.Si sale a Vaulny.', ['Il titolo è al 2,68%.', 'Si sale a Vaulny.']],
    [
      'es',
      'Pelearon hasta el final.Ribalta tiene puerto.',
      ['Pelearon hasta el final.', 'Ribalta tiene puerto.'],
    ],
    ['ko', '버스는 두 시에 출발한다.한편, 배는 쉰다.', ['버스는 두 시에 출발한다.', '한편, 배는 쉰다.']],
    [
      'en',
      'See booking.example.Com or Node.Js and St.Gallen today.',
      ['See booking.example.Com or Node.Js and St.Gallen today.'],
    ],
    [
      'pt',
      'Depôs na 4ª. DP. Ficou em 4º. O resto seguiu.',
      ['Depôs na 4ª. DP.', 'Ficou em 4º.', 'O resto seguiu.'],
    ],
    [
      'ko',
      '값이 3.5% 올랐다. “정말?” 그가 물었다. 끝.',
      ['값이 3.5% 올랐다.', '“정말?” 그가 물었다.', '끝.'],
    ],
    [
      'en',
      'Dr. Smith paid $3.5 million in the U.S. The deal closed.',
      ['Dr. Smith paid $3.5 million in the U.S.', 'The deal closed.'],
    ],
    [
      'en',
      '“It is over,” said J. K. Rowling. “Really?” Mr. Jones asked. He left.',
      ['“It is over,” said J. K. Rowling.', '“Really?” Mr. Jones asked.', 'He left.'],
    ],
    [
      'en',
      'The member for parks, Cllr. Dev Anand, agreed. He paid.',
      ['The member for parks, Cllr. Dev Anand, agreed.', 'He paid.'],
    ],
    [
      'en',
      'He left... and then? No. She wrote No. 5 down.',
      ['He left... and then?', 'No.', 'She wrote No. 5 down.'],
    ],
    [
      'de',
      'Am 3. Oktober kam Dr. Müller, z. B. aus Wien. Es war 2024. Ende.',
      ['Am 3. Oktober kam Dr. Müller, z. B. aus Wien.', 'Es war 2024.', 'Ende.'],
    ],
    [
      'de',
      '„Wirklich?“, fragte sie. „Das ist gut. Wir bleiben.“ Danach ging er.',
      ['„Wirklich?“, fragte sie.', '„Das ist gut. Wir bleiben.“', 'Danach ging er.'],
    ],
  ])('in %s: %s', (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  test('counts offsets from where the text begins', () => {
    const [, second] = splitSentences({ text: '一。 二。', start: 100 }, languageOf('zh-Hant'));
    expect(second).toEqual({ text: '二。', start: 103, end: 105 });
  });

  test('gives spans in order that hold every letter of any text', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'「」『』“”"\'‘’„«»。！？.!?…,， \n（）()ab甲乙カ가1'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom('zh-Hant', 'ja', 'ko', 'en', 'de', 'fr'), (text, language) => {
        let end = 0;
        let letters = '';
        for (const sentence of splitSentences({ text, start: 0 }, languageOf(language))) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          end = sentence.end;
          letters += sentence.text;
        }
        expect(letters.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
