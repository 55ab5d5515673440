// What the words of a tongue tell of the end of a Japanese phrase: whether it is a title, somebody, a body, a thing, a pronoun.
import { alternatives } from '../../text/saying.ts';
import type { JapanesePeople } from './people.ts';

export type JapaneseWords = ReturnType<typeof readJapaneseWords>;

/** Those whom 二人 may mean: 高木さんと大竹さん, 高木夫妻. */
const ofTwo = /と(?=[\p{Script=Han}\p{Script=Katakana}])|[2２二]人|ふたり|夫妻|夫婦|両[親氏]|兄弟|姉妹|親子/u;

export function readJapaneseWords(people: JapanesePeople) {
  const titles = alternatives(people.titles);
  const title = new RegExp(`(?:${alternatives(people.modifiers)}|・)*(?:${titles})$`, 'u');
  const role = new RegExp(
    `(?:${alternatives(people.roles)}|[\\p{Script=Han}\\p{Script=Katakana}ー](?:者|員|師|士))(?:たち|ら)?$`,
    'u',
  );
  const body = new RegExp(`(?:${alternatives(people.bodies)})$`, 'u');
  const inanimate = new RegExp(`(?:${alternatives(people.inanimate)})$`, 'u');
  const roleEnd = new RegExp(`(?:${titles}|[者員家師士手主人長]|運転手|主婦|会社員)$`, 'u');
  const { male, female, either, many, two, they } = people.pronouns;
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

  return { title, role, body, inanimate, roleEnd, pronouns };
}
