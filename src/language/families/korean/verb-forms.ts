// The forms of the Korean verbs of saying, made of the past ones that a tongue lists: 밝힌다, 밝히고 있다 and 밝혔지만 of 밝혔다.
import { alternatives } from '../../text/saying.ts';

/** Of those that are not made with 하다. */
const presents: Readonly<Record<string, string>> = {
  밝혔다: '밝힌다',
  덧붙였다: '덧붙인다',
  높였다: '높인다',
  알렸다: '알린다',
  떠올렸다: '떠올린다',
  털어놨다: '털어놓는다',
  꼬집었다: '꼬집는다',
  꼽았다: '꼽는다',
  모았다: '모은다',
  맞섰다: '맞선다',
  외쳤다: '외친다',
};

/** 한다 alone says that it is said. */
const presentOf = (verb: string): string | undefined =>
  /[가-힣]했다$/u.test(verb) ? verb.replace(/했다$/u, '한다') : presents[verb];

/** 인정한다 beside 인정했다, 밝힌다 beside 밝혔다. */
export const withPresent = (words: readonly string[]): string[] => [
  ...new Set([...words, ...words.flatMap((verb) => presentOf(verb) ?? [])]),
];

/** 호소하고 있다, 밝혔지만, 밝혔으며 beside 밝혔다. */
export const withEndings = (words: readonly string[]): string =>
  alternatives([
    ...withPresent(words),
    ...words
      .filter((verb) => /했다$/u.test(verb))
      .map((verb) => verb.replace(/했다$/u, '하고 있(?:다|습니다)')),
    ...words
      .filter((verb) => /(?:혔|[높붙]였)다$/u.test(verb))
      .map((verb) => verb.replace(/혔다$/u, '히고 있다').replace(/였다$/u, '이고 있다')),
    ...words
      .filter((verb) => /다$/u.test(verb))
      .map((verb) => `${verb.slice(0, -1)}(?:지만|으나|으며|습니다)`),
    ...words.filter((verb) => /했다$/u.test(verb)).map((verb) => verb.replace(/했다$/u, '해 ?왔다')),
    // 주장하였다, 발표한 바 있다
    ...words.filter((verb) => /[가-힣]했다$/u.test(verb)).map((verb) => verb.replace(/했다$/u, '하였다')),
    ...words
      .filter((verb) => /(?:[가-힣]했|혔)다$/u.test(verb))
      .map((verb) => verb.replace(/했다$/u, '한 바 있다').replace(/혔다$/u, '힌 바 있다')),
  ]);

/** 지적 of 지적했다, 밝 of 밝혔다. */
export const stemsOf = (verbs: readonly string[]): string[] =>
  verbs
    .flatMap((verb) =>
      /했다$/u.test(verb)
        ? [verb.slice(0, -2)]
        : verb === '밝혔다'
          ? ['밝']
          : verb === '덧붙였다'
            ? ['덧붙이']
            : [],
    )
    .filter((stem) => stem.length > 0);
