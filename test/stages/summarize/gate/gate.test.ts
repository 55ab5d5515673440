// The gate lets a true digest through, and names each thing that the article does not say.
import { describe, expect, test } from '@jest/globals';
import type { Block, BlockKind } from '../../../../src/domain/article.ts';
import { PullquoteError } from '../../../../src/errors.ts';
import {
  assertPasses,
  type GateInput,
  runGate,
  withoutFailing,
} from '../../../../src/stages/summarize/gate/index.ts';

const paragraph =
  '市長陳美玲3月5日表示：「公園不是花費，是投資。」全市去年種了1,200棵樹，成本降了15%，詳見 park.example.tw 網站。';
const advertisement = '限時特賣洗衣機全館五折起快來搶購';
const raw = `${paragraph}\n${advertisement}`;

const spanOf = (text: string) => ({ text, start: raw.indexOf(text), end: raw.indexOf(text) + text.length });
const block = (text: string, kind: BlockKind, kept: boolean): Block => ({ ...spanOf(text), kind, kept });

const digest: GateInput = {
  raw,
  metadata: {},
  blocks: [block(paragraph, 'paragraph', true), block(advertisement, 'ad', false)],
  language: 'zh-Hant',
  outputLanguage: 'zh-Hant',
  title: '公園是投資',
  summary: [spanOf('全市去年種了1,200棵樹，成本降了15%，詳見 park.example.tw 網站。')],
  keyPoints: [],
  quotes: [
    {
      ...spanOf('公園不是花費，是投資。'),
      speaker: '陳美玲',
      role: '市長',
      kind: 'direct',
      attribution: {
        grade: 'stated',
        ...offsets('市長陳美玲3月5日表示'),
        speakerStart: raw.indexOf('陳美玲'),
        speakerEnd: raw.indexOf('陳美玲') + 3,
      },
    },
  ],
  stats: [{ value: '15', unit: '%', label: '成本', ...offsets('15%') }],
  subjects: ['公園不是花費', '全市種樹1200棵', '成本降了15％'],
  preheader: '市長陳美玲談公園與全市種樹的成本，去年種下一千二百棵。',
  hashtags: ['陳美玲'],
};

function offsets(text: string) {
  const { start, end } = spanOf(text);
  return { start, end };
}

const findings = (change: Partial<GateInput>) =>
  runGate({ ...digest, ...change })
    .filter((check) => !check.ok)
    .map((check) => check.check);

describe('the gate', () => {
  test('passes what the article says, in any width and unit of writing', () => {
    expect(findings({})).toEqual([]);
  });

  test('knows a name that its age parts: 박(51)씨 is 박씨', () => {
    const line = '떡을 파는 박(51)씨는 “아무도 설명을 안 해 준다”며 한숨을 쉬었다.';
    const words = '아무도 설명을 안 해 준다';
    const quote = { text: words, start: line.indexOf(words), end: line.indexOf(words) + words.length };
    const checks = runGate({
      ...digest,
      raw: line,
      blocks: [{ text: line, start: 0, end: line.length, kind: 'paragraph', kept: true }],
      quotes: [{ ...quote, speaker: '박씨', role: null, kind: 'direct' }],
    });
    expect(checks.filter(({ check, ok }) => check === 'speakers' && !ok)).toEqual([]);
  });

  test.each<[string, Partial<GateInput>, string]>([
    [
      'a changed span',
      { summary: [{ ...spanOf('公園不是花費，是投資。'), text: '公園不是花費，是投機。' }] },
      'spans',
    ],
    [
      'a stat at the wrong place',
      { stats: [{ value: '15', unit: '%', label: '', start: 0, end: 2 }] },
      'spans',
    ],
    [
      'an invented quote',
      { quotes: [{ text: '公園是我的。', start: 0, end: 6, speaker: '陳美玲', role: null, kind: 'direct' }] },
      'quotes',
    ],
    [
      'narration given as direct speech',
      { quotes: [{ ...spanOf('全市去年種了1,200棵樹'), speaker: '陳美玲', role: null, kind: 'direct' }] },
      'quotes',
    ],
    ['an invented speaker', { quotes: [{ ...digest.quotes[0]!, speaker: '林大同' }] }, 'speakers'],
    ['an invented role', { quotes: [{ ...digest.quotes[0]!, role: '總統' }] }, 'speakers'],
    ['an invented number', { subjects: ['公園不是花費', '全市種樹1300棵', '成本降了'] }, 'numbers'],
    ['a count given as a percentage', { subjects: ['公園不是花費', '種樹增1200%', '成本降了'] }, 'numbers'],
    ['a part of a longer number', { subjects: ['公園不是花費', '全市種樹200棵', '成本降了'] }, 'numbers'],
    ['an invented date', { preheader: '市長陳美玲8月談公園與全市種樹的成本，去年種下許多棵。' }, 'dates'],
    [
      'an invented name in Latin letters',
      { subjects: ['公園不是花費', '全市與Google合作', '成本降了'] },
      'names',
    ],
    [
      'an invented person',
      { preheader: '市長陳美玲與局長王大明談公園與全市種樹的成本，種下許多棵。' },
      'names',
    ],
    [
      'an invented address',
      { preheader: '詳見 https://evil.example.com 的公園與種樹成本，去年種下許多棵。' },
      'urls',
    ],
    [
      'words of an advertisement',
      { preheader: '限時特賣洗衣機全館五折起快來搶購，公園與種樹的成本。' },
      'blocks',
    ],
    ['a span of an advertisement', { keyPoints: [spanOf(advertisement)] }, 'blocks'],
    ['two equal subjects', { subjects: ['公園不是花費', '公園不是花費', '成本降了'] }, 'lengths'],
    ['a subject that is too wide', { subjects: ['公園'.repeat(23), '全市', '成本'] }, 'lengths'],
    ['an empty preheader', { preheader: ' ' }, 'lengths'],
    ['a subject that shouts', { subjects: ['公園不是花費！', '全市', '成本'] }, 'subjects'],
    [
      'another language',
      { preheader: 'The park is an investment and the trees of the city are for everyone' },
      'language',
    ],
  ])('refuses %s', (_, change, check) => {
    expect(findings(change)).toContain(check);
  });

  test('records one line a check, with its span where a passage is at fault', () => {
    const checks = runGate({ ...digest, keyPoints: [spanOf(advertisement)] });
    expect(checks.find((check) => !check.ok)).toMatchObject({ check: 'blocks', span: spanOf(advertisement) });
    expect(checks.filter((check) => check.ok).length).toBeGreaterThanOrEqual(9);
  });

  test('a quote whose speaker does not hold keeps its words, and a role that is not written costs the role alone', () => {
    const [quote] = digest.quotes as [GateInput['quotes'][number]];
    const held = (change: object) =>
      withoutFailing(digest, { ...digest, quotes: [{ ...quote, ...change }] }).quotes.map(
        ({ text, speaker, role, attribution }) => [text, speaker, role, attribution?.grade],
      );
    expect(held({})).toEqual([['公園不是花費，是投資。', '陳美玲', '市長', 'stated']]);
    expect(held({ role: '縣長' })).toEqual([['公園不是花費，是投資。', '陳美玲', null, 'stated']]);
    expect(held({ speaker: '全市' })).toEqual([['公園不是花費，是投資。', null, null, 'unknown']]);
    expect(held({ text: '公園是花費。' })).toEqual([]);
  });

  test('a failing check is an error that names it and the engine', () => {
    const failing = runGate({ ...digest, preheader: ' ' });
    expect(() => assertPasses(failing, 'sample')).toThrow(PullquoteError);
    expect(() => assertPasses(failing, 'sample')).toThrow(/sample.*lengths: the preheader is empty/);
    expect(() => assertPasses(runGate(digest), 'sample')).not.toThrow();
  });
});
