// How many of them say something in Korean: 응답자의 71.3%는, 전문가 10명 중 7명은, 시민 절반 이상이.
import type { Subject } from '../../quoting.ts';
import { type Token, tokenBefore } from './tokens.ts';

const about = /^(?:이상|이하|가량|정도|가까이|안팎|남짓)$/u;
const rate = /^(?:\d[\d.,]*(?:%|％|퍼센트)|절반|과반|\d분의\s?\d)$/u;
const count = /^\d[\d,]*(?:명|인|분)$/u;
const among = /^(?:중|가운데)$/u;

/**
 * @param describe the whole description that ends in a token, null where it is nobody's
 * @returns null where a phrase does not end so, or it is not told of whom
 */
export function portion(
  tokens: Token[],
  at: number,
  head: string,
  describe: (tokens: Token[], at: number, head: string) => Subject | null,
): Subject | null {
  let i = at;
  if (about.test(head)) i--;
  const share = i === at ? head : (tokenBefore(tokens, at)?.word ?? '');
  if (!rate.test(share) && !count.test(share)) return null;
  i--;
  if (tokens[i]?.word === '약') i--;
  const isOfAll = among.test(tokens[i]?.word ?? '');
  if (isOfAll) i--;
  // 전문가 10명 중 7명; but 전문가 7명 are counted, and no share.
  else if (count.test(share)) return null;
  if (isOfAll && count.test(tokens[i]?.word ?? '')) i--;
  const whole = tokens[i];
  if (!whole || whole.gap || tokens.slice(i, at).some(({ comma }) => comma)) return null;
  const who = describe(tokens, i, whole.word.replace(/의$/u, ''));
  if (!who) return null;
  const rest = [
    whole.word.endsWith('의') ? `${who.name}의` : who.name,
    ...tokens.slice(i + 1, at).map(({ word }) => word),
    head,
  ];
  const end = tokens[at]!.start + head.length;
  return { ...who, name: rest.join(' '), end, plural: true, indefinite: true };
}
