// Finds everybody whom a text of Korean names, and whom its sentences are about: those whom a pronoun can mean.
import type { Subject } from '../../quoting.ts';
import type { PersonAt } from './names.ts';
import { anyParticle, nominative, topic } from './particles.ts';
import type { KoreanPeople } from './people.ts';
import { isToo, type Token, tokenBefore, tokensOf } from './tokens.ts';
import type { KoreanWords } from './words.ts';

export interface MentionReaders {
  personAt: PersonAt;
  /** The phrase that ends in a token, without its particle. */
  nounAt(tokens: Token[], at: number, head: string): Subject | null;
  isPlaceOrTime(word: string): boolean;
  /** Whether a word is a verb before its noun, though it looks like a name with its particle. */
  isVerb(tokens: Token[], at: number): boolean;
}

export function readMentions(
  people: Pick<KoreanPeople, 'writers'>,
  words: KoreanWords,
  { personAt, nounAt, isPlaceOrTime, isVerb }: MentionReaders,
): (text: string) => Subject[] {
  const { isTitle, isTitleLike } = words;

  function peopleIn(text: string): Subject[] {
    const tokens = tokensOf({ text, start: 0 });
    const found = tokens.flatMap(
      (token, at) => titledAt(tokens, at) ?? spokenOf(tokens, at, token.word) ?? ledAt(tokens, at) ?? [],
    );
    // 남도연구원 김민수, and 김민수 박사: the one mention of both, with all that is told there.
    return found.filter(
      ({ name, start, role }) =>
        !found.some(
          (other) =>
            other.name === name && other.start === start && (other.role?.length ?? 0) > (role?.length ?? 0),
        ),
    );
  }

  /** 국가대표 황선우를, 황선우(22)를 */
  function ledAt(tokens: Token[], at: number): Subject | null {
    const { word, aside } = tokens[at]!;
    const previous = tokenBefore(tokens, at);
    const isLed = previous && !previous.comma && isTitleLike(previous.word);
    if (!isLed && !aside) return null;
    const bare = word.replace(anyParticle, '');
    for (const head of new Set(aside ? [bare] : [word, bare])) {
      if (!(isLed && words.isName(head)) && !aside) continue;
      const subject = personAt(tokens, at, head);
      if (subject) return subject;
    }
    return null;
  }

  /** 김민수 대표에게 */
  function titledAt(tokens: Token[], at: number): Subject | null {
    const { word } = tokens[at]!;
    // 마준상 현 대표다
    const heads = [
      ...new Set([word, word.replace(anyParticle, ''), word.replace(/(?:입니|이)?다$/u, '')]),
    ].filter((head) => isTitleLike(head) || head.endsWith('씨'));
    if (heads.length === 0) return null;
    const next = tokens[at + 1];
    // 당대표 of 당대표 후보
    if (next && !next.gap && !tokens[at]!.comma && isTitle(next.word.replace(anyParticle, ''))) return null;
    for (const head of heads) {
      const subject = personAt(tokens, at, head);
      const isShort = words.surnameOnly.test(subject?.name.split(' ')[0] ?? '');
      if (subject?.kind === 'person' && !isShort && subject.name.replace(/씨$/u, '').length >= 2)
        return subject;
    }
    return null;
  }

  /** 김보라는, 김세연이; and whoever a sentence is about without a name: 이웃 주민은, 한 주민이. */
  function spokenOf(tokens: Token[], at: number, word: string): Subject | null {
    // 안철수 역시
    const hasToo = at < tokens.length - 1 && isToo(tokens, at + 1);
    const isTopic = hasToo || (topic.test(word) && !isPlaceOrTime(word) && !isVerb(tokens, at));
    if (!isTopic && !nominative.test(word)) return null;
    const head = hasToo ? word : word.replace(isTopic ? topic : nominative, '');
    if (people.writers.has(head)) return null;
    const subject = nounAt(tokens, at, head);
    if (subject?.kind === 'organisation') return isTopic && !subject.called ? subject : null;
    return subject?.kind === 'person' || (subject?.kind === 'role' && (isTopic || subject.indefinite))
      ? subject
      : null;
  }

  return peopleIn;
}
