// Who said it must be shown by the article, whatever engine says so.
import { expect, test } from '@jest/globals';
import type { Block } from '../../../../src/domain/article.ts';
import type { Attribution } from '../../../../src/domain/attribution.ts';
import type { Quote } from '../../../../src/domain/digest.ts';
import { checkAttributions } from '../../../../src/stages/summarize/gate/attributions.ts';
import type { GateInput } from '../../../../src/stages/summarize/gate/material.ts';

const lines = [
  'Ann Field, the mayor, came early. “We will open the bridge in May,” said Field.',
  'Nobody spoke for a while.',
  'Tom Reed watched from the far bank.',
  'Sign up for the letter of Tom Reed.',
];
const raw = lines.join('\n\n');
const at = (text: string, from = 0) => ({
  start: raw.indexOf(text, from),
  end: raw.indexOf(text, from) + text.length,
});
const blocks: Block[] = lines.map((text, i) => ({
  ...at(text),
  text,
  kind: i === 3 ? 'boilerplate' : 'paragraph',
  kept: i !== 3,
}));
const words = 'We will open the bridge in May';

function findings(speaker: string | null, attribution: Attribution | undefined): string[] {
  const quote: Quote = { ...at(words), text: words, speaker, role: null, kind: 'direct', attribution };
  const input = { raw, blocks, quotes: [quote] } as unknown as GateInput;
  return checkAttributions(input).flatMap(({ ok, detail }) => (ok ? [] : [detail]));
}

const stated = (tie: string, mention: string, from = 0): Attribution => {
  const speaker = at(mention, from);
  return { grade: 'stated', ...at(tie), speakerStart: speaker.start, speakerEnd: speaker.end };
};
const behind = raw.indexOf('said Field');

test('a proof beside the words that holds the name passes', () => {
  expect(findings('Ann Field', stated('said Field', 'Field', behind))).toEqual([]);
});

test('nobody needs no proof', () => {
  expect(findings(null, { grade: 'unknown', candidates: ['Ann Field'] })).toEqual([]);
});

test('what the operator says needs none', () => {
  expect(findings('Ida Coyle', { grade: 'operator' })).toEqual([]);
});

test.each<[string, string | null, Attribution | undefined, RegExp]>([
  ['no proof', 'Ann Field', undefined, /nothing proves/],
  ['a speaker though it is unknown', 'Ann Field', { grade: 'unknown', candidates: [] }, /nothing proves/],
  ['a proof of somebody else', 'Tom Reed', stated('said Field', 'Field', behind), /its proof names “Field”/],
  ['a proof far away', 'Tom Reed', stated('Tom Reed watched', 'Tom Reed'), /stands far from it/],
  [
    'a proof in what was left out',
    'Tom Reed',
    stated('letter of Tom Reed', 'Tom Reed', raw.indexOf('letter')),
    /outside/,
  ],
  ['a name outside of what states it', 'Ann Field', stated('said', 'Ann Field'), /does not name/],
  [
    'a span that is none',
    'Ann Field',
    { grade: 'carried', start: 5, end: 5, speakerStart: 0, speakerEnd: 9 },
    /no span/,
  ],
  ['a proof and nobody', null, stated('said Field', 'Field', behind), /nobody who did/],
])('%s does not', (_, speaker, attribution, message) => {
  expect(findings(speaker, attribution)).toEqual([expect.stringMatching(message)]);
});

test('a surname with a title is a mention of the one whose name begins with it, in Korean too', () => {
  const text = '한소라 대표는 섬에 산다. 한 대표는 “바다는 늘 변한다”고 말했다.';
  const inText = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const [tie, mention] = [inText('한 대표는 “바다는 늘 변한다”고 말했다.'), inText('한 대표')];
  const proven: Quote = {
    ...inText('바다는 늘 변한다'),
    ...{ text: '바다는 늘 변한다', speaker: '한소라', role: '대표', kind: 'direct' },
    attribution: { grade: 'stated', ...tie, speakerStart: mention.start, speakerEnd: mention.end },
  };
  const block = { start: 0, end: text.length, text, kind: 'paragraph', kept: true };
  const input = { raw: text, blocks: [block], quotes: [proven] } as unknown as GateInput;
  expect(checkAttributions(input)).toEqual([expect.objectContaining({ ok: true })]);
  const another = { ...input, quotes: [{ ...proven, speaker: '오태준', role: null }] };
  expect(checkAttributions(another)[0]).toMatchObject({ ok: false });
});

test('a name by which neighbours call somebody names them, and no word that shares a character', () => {
  const words = '天未光就要起身，日日都係咁。';
  const check = (speaker: string, called: string) => {
    const raw = `東主梁炳輝（${called}）揭開籠蓋。${called}說：「${words}」`;
    const [start, at] = [raw.indexOf(words), raw.indexOf(`${called}說`)];
    return checkAttributions({
      raw,
      blocks: [{ start: 0, end: raw.length, text: raw, kind: 'paragraph', kept: true }],
      quotes: [
        {
          ...{ start, end: start + words.length, text: words, speaker, role: null, kind: 'direct' },
          attribution: { grade: 'stated', start: at, end: start, speakerStart: at, speakerEnd: at + 2 },
        },
      ],
    } as unknown as GateInput).every(({ ok }) => ok);
  };
  expect(check('梁炳輝', '輝叔')).toBe(true);
  expect(check('梁炳輝', '阿輝')).toBe(true);
  expect(check('何佩瑜', '輝叔')).toBe(false);
  expect(check('梁炳輝', '光輝')).toBe(false);
});
