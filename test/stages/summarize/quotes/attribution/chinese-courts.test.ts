// Who says it in a Chinese report from a court: the magistrate by a rare surname and a short title, and the accused.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

const bench = '裁判官符敬修判刑時表示：「這不是一念之差，是一次又一次。」';
const words = '對於辯方的求情，符官直言：「犯案之時，你也知道家人需要你。」';

test('a rare surname with a short title is of whoever was named in full with that office', () => {
  expect(speakersIn('zh-Hant', bench, words)).toEqual([
    ['符敬修', '裁判官'],
    ['符敬修', '裁判官'],
  ]);
});

test('a rare surname with a short title is of nobody who has another office', () => {
  expect(speakersIn('zh-Hant', '監製符敬修出席記者會，他表示：「票房比預期好。」', words)[1]).toEqual([
    '符官',
    null,
  ]);
});

const accused = '被告在警誡下承認犯案，稱：「見到門冇鎖，就順手拎走。」';
const opening = '28歲女被告早前承認一項盜竊罪，今在柴灣裁判法院被判囚10個月。';

test('the accused is whom the sentence names that tells who the accused is', () => {
  expect(speakersIn('zh-Hant', opening, '被告為黎美欣（28歲），報稱無業。', accused)).toEqual([
    ['黎美欣', '被告'],
  ]);
  expect(speakersIn('zh-Hant', opening, '被告為黎美欣，報稱無業。', `被告聞判後低頭。${accused}`)).toEqual([
    ['黎美欣', '被告'],
  ]);
});

test.each([
  ['被告為黎美欣，報稱無業。', '次被告早前已認罪。'],
  ['被告為黎美欣，報稱無業。', '另一名被告沒有到庭。'],
  ['被告為黎美欣、陳國強，均報稱無業。', ''],
])('of several who are accused, it is nobody with a name: %s%s', (named, other) => {
  expect(speakersIn('zh-Hant', opening, `${named}${other}`, accused).map(([name]) => name)).toEqual([null]);
});
