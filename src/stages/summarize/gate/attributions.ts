// Checks that who said it is proven, whatever engine says so: by a span of the article beside the words, in which the
// speaker is named or described. What is not proven is nobody's.

import type { Block } from '../../../domain/article.ts';
import { isAttributed, isProof, type Proof } from '../../../domain/attribution.ts';
import type { Check, Quote } from '../../../domain/digest.ts';
import { isShowable } from '../../../domain/showable.ts';
import { oneLine } from '../../../language/text/one-line.ts';
import { conclude, failed, type GateInput } from './material.ts';

/** What of the open quotations is listed one by one. */
const mostListed = 5;

export function checkAttributions(input: GateInput): Check[] {
  const paragraphs = input.blocks.filter((block) => block.kept && block.kind === 'paragraph');
  const failures = input.quotes.flatMap((quote) => {
    const problem = problemOf(quote, input, paragraphs);
    return problem === null ? [] : [failed('attribution', `“${quote.text}” ${problem}`, quote)];
  });
  const count = (grade: string) =>
    input.quotes.filter(({ attribution }) => attribution?.grade === grade).length;
  const open = input.quotes.filter(({ attribution }) => attribution?.grade === 'unknown');
  const unsure = input.quotes.filter((quote) => isAttributed(quote) && !isShowable(quote));
  const told = count('operator');
  const summary = `who said it is stated ${count('stated')} times and carried on ${count('carried')} times${told > 0 ? `, told by you ${told} times` : ''}, and open ${open.length} times`;
  const hidden = [...open.map(openCheck), ...unsure.map(unsureCheck)];
  const listed = failures.length > 0 ? [] : hidden.slice(0, mostListed);
  return [...conclude('attribution', failures, summary), ...listed];
}

function openCheck(quote: Quote): Check {
  const { attribution } = quote;
  const near = attribution?.grade === 'unknown' ? attribution.candidates : [];
  const hint = near.length > 0 ? `; named near it: ${near.join(', ')}` : '';
  return {
    check: 'attribution',
    ok: true,
    detail: `“${quote.text}” is on no card, in no post and no quotation of the mail: the article does not tell plainly who said it${hint}`,
  };
}

const unsureCheck = ({ text, kind, speaker, role, leans }: Quote): Check => ({
  check: 'attribution',
  ok: true,
  detail: `“${text}” is on no card, in no post and no quotation of the mail: ${
    leans
      ? kind === 'direct'
        ? 'it is a part of the article’s own sentence, without which nobody understands it'
        : `${speaker ?? role} says it of what stands before it, without which nobody understands it`
      : `${speaker ?? role} seems to have said it, and the article does not tell it surely enough`
  }; say who it was to show it`,
});

function problemOf(quote: Quote, input: GateInput, paragraphs: readonly Block[]): string | null {
  const { attribution, speaker, role } = quote;
  if (attribution?.grade === 'operator') return null;
  if (!isProof(attribution))
    return speaker === null && role === null
      ? null
      : `is given to ${speaker ?? role}, but nothing proves that it is theirs`;
  if (speaker === null && role === null) return 'has a proof of who said it, but nobody who did';
  return (
    placeProblem(attribution, quote, input, paragraphs) ??
    (isMention(oneLine(input.raw.slice(attribution.speakerStart, attribution.speakerEnd)), quote)
      ? null
      : `is given to ${speaker ?? role}, but its proof names “${input.raw.slice(attribution.speakerStart, attribution.speakerEnd)}”`)
  );
}

/** Beside the words, in paragraphs that were kept; what states it holds the name. */
function placeProblem(
  { grade, start, end, speakerStart, speakerEnd }: Proof,
  quote: Quote,
  { raw }: GateInput,
  paragraphs: readonly Block[],
): string | null {
  if (start >= end || end > raw.length || speakerStart >= speakerEnd || speakerEnd > raw.length)
    return 'has a proof that is no span of the article';
  const indexOf = (from: number, to: number) =>
    paragraphs.findIndex((block) => block.start <= from && block.end >= to);
  const own = indexOf(quote.start, quote.end);
  const tied = [indexOf(start, start + 1), indexOf(end - 1, end)];
  if (tied.includes(-1) || indexOf(speakerStart, speakerEnd) < 0)
    return 'has a proof outside the article’s kept paragraphs';
  if (tied.some((index) => Math.abs(index - own) > 1)) return 'has a proof that stands far from it';
  if (grade === 'stated' && (speakerStart < start || speakerEnd > end))
    return 'has a proof that does not name who said it';
  return null;
}

/** Whether what stands there can name the speaker: the name, a part of it, or the office. */
function isMention(written: string, { speaker, role }: Quote): boolean {
  const mention = bare(written);
  return [speaker, role].some((name) => {
    if (name === null) return false;
    const whole = bare(name);
    return (
      whole.includes(mention) ||
      mention.includes(whole) ||
      wordsOf(name).some((word) => wordsOf(written).includes(word)) ||
      // 형우 씨 is 제형우.
      (/^\p{Script=Hangul}{2,}\s/u.test(written) && whole.endsWith(written.split(/\s/u, 1)[0]!)) ||
      // 林教授 is 林語安, 한 대표 is 한소라.
      (/^[\p{Script=Han}\p{Script=Hangul}]/u.test(mention) && whole.startsWith(mention[0]!)) ||
      isCalledSo(mention, whole)
    );
  });
}

/** 坤叔 and 阿坤 are 霍炳坤: called by the last character of the name. */
const isCalledSo = (mention: string, name: string): boolean => {
  const [, behind, before] =
    /^(?:[阿老小](\p{Script=Han})|(\p{Script=Han})[叔伯姨嬸婶姑舅哥姐姊嫂弟妹婆公爺爷媽妈爸仔])$/u.exec(
      mention,
    ) ?? [];
  const called = behind ?? before;
  return called !== undefined && name.endsWith(called);
};

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
