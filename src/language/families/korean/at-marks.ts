// The word right before a quotation in Korean, where it can be nobody but who speaks: 도은이는 “…”, 잔루카 다비니 역시 “…”.
import type { Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { wordEnds } from '../../text/word-ends.ts';
import type { Zone } from '../east-asian/frame.ts';
import { adverb, topic, topicOrToo } from './particles.ts';
import type { KoreanPeople } from './people.ts';
import { isBareToo, type Token, tokenBefore, tokensOf } from './tokens.ts';
import type { UnnamedReaders } from './unnamed.ts';
import { type KoreanWords, notNoun } from './words.ts';

interface Readers extends Pick<UnnamedReaders, 'described'> {
  isPlaceOrTime(word: string): boolean;
}

/** 뒤를 이은, 알려진, 뛰는: a verb before its noun. */
const adnominal = /(?:[는은한던온운린킨난낸본친든된진인끈란]|[았었였했]던)$/u;

export function readAtMarks(
  people: Pick<KoreanPeople, 'things' | 'inanimate' | 'conduits' | 'countries' | 'notNames' | 'loanWords'>,
  words: KoreanWords,
  { described, isPlaceOrTime }: Readers,
): (zone: Zone) => Subject | null {
  const { things } = people;
  const { isTitle, isTitleLike, ends } = words;
  const inanimate = wordEnds(people.inanimate);
  const conduit = new RegExp(`^(?:${alternatives(people.conduits)})[을를]$`, 'u');

  /** The noun of the phrase that ends in a token, and where the noun stands. */
  function headAt(tokens: Token[], at: number): { head: string; at: number } | null {
    if (isBareToo(tokens, at)) return { head: tokens[at - 1]!.word, at: at - 1 };
    const { word } = tokens[at]!;
    const head = word.replace(adverb.test(word) ? topic : topicOrToo, '');
    return head === word || isPlaceOrTime(word) ? null : { head, at };
  }

  /** 뒤를 이은 잔루카 다비니: two words, one of them foreign, behind a verb that tells of somebody. */
  function foreignAt(tokens: Token[], at: number, head: string): Subject | null {
    const [verb, first] = [tokens[at - 2], tokenBefore(tokens, at)];
    if (!verb || !first || verb.comma || first.comma || first.gap || !adnominal.test(verb.word)) return null;
    const isPart = (word: string): boolean =>
      /^[가-힣]{2,6}$/u.test(word) &&
      !isTitleLike(word) &&
      ![things, people.countries, people.notNames, people.loanWords].some((list) => list.has(word)) &&
      ![ends.body, ends.firm].some((end) => end.test(word));
    if (!isPart(first.word) || !isPart(head) || notNoun.test(first.word)) return null;
    if (!words.looksForeign(first.word) && !words.looksForeign(head)) return null;
    const { start } = first;
    const end = tokens[at]!.start + head.length;
    return { kind: 'person', name: `${first.word} ${head}`, role: null, start, end };
  }

  /** 레이나는 통역을 통해 “…”: between whoever speaks and the marks, who passes it on. */
  const isThrough = (tokens: Token[], at: number): boolean =>
    at >= 2 &&
    tokens[at]!.word === '통해' &&
    conduit.test(tokens[at - 1]!.word) &&
    ![at - 1, at].some((i) => tokens[i]!.gap || tokens[i - 1]!.comma);

  return (zone) => {
    const tokens = tokensOf(zone);
    for (let edge = tokens.length - 1; edge >= 0; edge--) {
      if (edge < tokens.length - 1 && !tokens[edge + 1]!.gap) continue;
      const isPassedOn = isThrough(tokens, edge);
      const last = isPassedOn ? edge - 2 : edge;
      const noun = headAt(tokens, last);
      if (!noun || tokens[last]!.comma || !/^[가-힣A-Za-z0-9]{2,10}$/u.test(noun.head)) continue;
      const { head, at } = noun;
      const previous = tokenBefore(tokens, at);
      // 좌익수 피재하는
      const isLed =
        previous !== undefined && !previous.comma && isTitle(previous.word) && words.likelyName.test(head);
      if (things.has(head) || inanimate.test(head) || (/[있없하되같]$/u.test(head) && !isLed)) continue;
      const stranger = foreignAt(tokens, at, head);
      if (stranger) return stranger;
      // 포수 리베라도: a name that could not be told from a word, behind what they are.
      const role = previous && !previous.comma && isTitle(previous.word) ? previous.word : null;
      const { start } = tokens[at]!;
      if (role !== null && !isTitleLike(head))
        return { kind: 'person', name: head, role, start, end: start + head.length };
      const whole = described(tokens, at, head);
      // 이를 들은 아이린: what is no calling is a name, and the verb before it no part of it.
      const isCalling = isTitleLike(head) || ends.longBody.test(head);
      // 김미려는, 레이나는: what can only be a name.
      const isNamed = !isCalling && (words.likelyName.test(head) || words.looksForeign(head));
      if (isNamed && !ends.firm.test(head) && !ends.body.test(head))
        return { kind: 'person', name: head, role: null, start, end: start + head.length };
      if (isPassedOn) return null;
      // 사업비 역시 “…”: of what can be anything.
      if (at < last && !isCalling) return null;
      return isCalling || !/[는은한던온운린킨난낸본친든된] /u.test(whole.name)
        ? whole
        : { kind: 'role', name: head, role: null, start, end: start + head.length };
    }
    return null;
  };
}
