// What the words of a tongue tell of the end of a Japanese phrase: whether it is a title, somebody, a body, a thing, a pronoun.
import { alternatives } from '../../text/saying.ts';
import { wordEnds } from '../../text/word-ends.ts';
import type { JapanesePeople } from './people.ts';

export type JapaneseWords = ReturnType<typeof readJapaneseWords>;

/** Those whom 二人 may mean: 高木さんと大竹さん, 高木夫妻. */
const ofTwo = /と(?=[\p{Script=Han}\p{Script=Katakana}])|[2２二]人|ふたり|夫妻|夫婦|両[親氏]|兄弟|姉妹|親子/u;

/** What a phrase ends in, as `test` of a pattern tells it. */
export interface PhraseEnd {
  test(text: string): boolean;
  /** In UTF-16 units, 0 for none. */
  lengthIn(text: string): number;
}

/** 元主任学芸員: a title, with all before it that belongs to it. */
function titleEnds({ titles, modifiers }: Pick<JapanesePeople, 'titles' | 'modifiers'>): PhraseEnd {
  const title = wordEnds(titles);
  const before = wordEnds([...modifiers, '・']);
  function lengthIn(text: string): number {
    const starts = new Set(title.startsIn(text));
    for (const start of starts) for (const earlier of before.startsIn(text, start)) starts.add(earlier);
    return text.length - Math.min(text.length, ...starts);
  }
  return { test: title.test, lengthIn };
}

/** 研究者たち: somebody, or several of them. */
function roleEnds(roles: readonly string[]): PhraseEnd {
  const role = wordEnds(roles);
  const doer = /[\p{Script=Han}\p{Script=Katakana}ー][者員師士]$/u;
  const lengthBefore = (text: string, many: string): number => {
    if (!text.endsWith(many)) return 0;
    const end = text.length - many.length;
    const ofDoer = doer.exec(text.slice(Math.max(0, end - 3), end))?.[0].length ?? 0;
    const own = Math.max(role.lengthIn(text, end), ofDoer);
    return own > 0 ? own + many.length : 0;
  };
  const lengthIn = (text: string): number => Math.max(...severals.map((many) => lengthBefore(text, many)));
  return { test: (text) => lengthIn(text) > 0, lengthIn };
}

const severals = ['', 'たち', 'ら'];

export function readJapaneseWords(people: JapanesePeople) {
  const { male, female, either, many, two, they } = people.pronouns;
  const pronoun = wordEnds([male, female, either, many, two, they].flat());
  const pronouns = (
    [
      [two, { plural: true, many: ofTwo }],
      [they, { plural: true, many: /./u }],
      [many, { plural: true }],
      [female, { gender: 'female' }],
      [male, { gender: 'male' }],
      [either, {}],
    ] as const
  ).map(
    ([list, shows]) =>
      [
        new RegExp(`(?<![\\p{Script=Han}\\p{Script=Katakana}])(?:${alternatives(list)})$`, 'u'),
        shows,
      ] as const,
  );

  return {
    title: titleEnds(people),
    role: roleEnds(people.roles),
    body: wordEnds(people.bodies),
    inanimate: wordEnds(people.inanimate),
    roleEnd: wordEnds([...people.titles, ...'者員家師士手主人長', '運転手', '主婦', '会社員']),
    /** Whether a text ends in any of the pronouns. */
    pronoun,
    pronouns,
  };
}
