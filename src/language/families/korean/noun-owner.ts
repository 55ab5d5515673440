// “…”는 현장 대원의 보고에, “…”라는 시의 설명을: the words are of whose the noun behind them is, and not of whom the sentence is about.
import { nobody, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { Zone } from '../east-asian/frame.ts';
import type { KoreanPeople } from './people.ts';
import type { KoreanSubjects } from './subject.ts';

/** @returns null where the noun is nobody's; nobody where whose it is cannot be read */
export function readNounOwners(
  { nouns }: Pick<KoreanPeople, 'nouns'>,
  { named }: Pick<KoreanSubjects, 'named'>,
): (rest: Zone) => Subject | null {
  const noun = new RegExp(
    `^\\s([^,.“”‘’]{1,24}?)의\\s(?:${alternatives(nouns.told)})(?:이|가|은|는|을|를|에|에는|도|대로|처럼|과|와|로|으로|이다|였다|이었다)?(?=[\\s,.])`,
    'u',
  );
  return ({ text, start }) => {
    const match = noun.exec(text);
    const whose = match?.[1]?.trim() ?? '';
    if (!match || whose === '' || nouns.ofWords.has(whose.split(' ').at(-1)!)) return null;
    const own = named({ text: whose, start: start + match[0].indexOf(whose) });
    if (own && /^(?:person|role|organisation)$/u.test(own.kind)) return own;
    // 그의 설명, 시의 설명
    return own || /^[시군구도당]$/u.test(whose) ? nobody : null;
  };
}
