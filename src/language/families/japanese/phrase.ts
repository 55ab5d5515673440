// Where a phrase of Japanese begins that ends with a text: no blank parts it from what stands before.

import { matchesOf } from '../../text/matches.ts';
import { alternatives } from '../../text/saying.ts';
import type { JapanesePeople } from './people.ts';

/** A verb before a noun: 病院で働く|看護師. */
export const adnominal =
  /(?:しい|[るたうくすむつぶぬぐ]|ない|な|いう|という)(?=[\p{Script=Han}々\p{Script=Katakana}A-Za-z０-９\d])/gu;
/** 点検漏れについて協会は: what is spoken of, and no part of who speaks. */
const about =
  /^.*(?:について|に関して|に対して|をめぐって|を巡って|によって|にとって|として|において|に伴って|を受けて|に当たって)(?=[\p{Script=Han}\p{Script=Katakana}A-Za-z])/u;
/** How much stands before a particle that belongs to its phrase. */
const mostPhrase = 34;

const behindMarks = /^(?:など)?と[^、。]{1,10}?[うるくすつたぶむ](?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** What somebody said, with its particle. Not いいと評判の店主. */
const behindWords =
  /(?<=[るたいうだすくつむぶぐぬん])と、?(?=[\p{Script=Han}\p{Script=Katakana}])(?!評判|話題|噂|有名)/gu;

/** What may stand behind a subject. */
export const particle = /は|も|が|によりますと|によると|によれば/gu;
/** How far back a phrase is looked for. */
export const reach = 60;

export type Phrases = ReturnType<typeof readPhrases>;

export function readPhrases({ connectives }: Pick<JapanesePeople, 'connectives'>) {
  const connective = new RegExp(
    `^(?:(?:${alternatives(connectives)})[、は]?|\\d{1,2}日[、に]?|(?:その)?(?:直後|同時刻|同じ頃|[数\\d]{1,3}(?:分|時間|日)後)に、?)`,
    'u',
  );

  /** Where the phrase begins that ends with a text: behind a stop, another subject, or a word that joins sentences. */
  function phraseStart(text: string): number {
    let start = 0;
    for (const match of matchesOf(
      text,
      /[、。！？\s\u3000：「」『』]|(?<=[\p{Script=Han}々\p{Script=Katakana}ー）んらち])は(?!ず)|(?<=[\p{Script=Han}々\p{Script=Katakana}ー）][でにと])は(?!な[いく]|あ[るり]|ね(?:られ|[たて飛])|さま[れっ]|さん[でだ]|じ[きか])/gu,
    ))
      start = match.index + match[0].length;
    for (
      let strip = connective.exec(text.slice(start));
      strip && strip[0] !== '';
      strip = connective.exec(text.slice(start))
    )
      start += strip[0].length;
    return start;
  }

  function describedStart(text: string): number {
    const start = phraseStart(text);
    // 「…」と言う|住民
    const said = /[」\u3000]$/u.test(text.slice(0, start))
      ? behindMarks.exec(text.slice(start))?.[0].length
      : 0;
    if (said) return start + said;
    // 「…」と|医師
    const particle = /[」』、]$/u.test(text.slice(0, start))
      ? /^(?:など)?と、?(?=[\p{Script=Han}\p{Script=Katakana}])/u.exec(text.slice(start))
      : null;
    if (particle) return start + particle[0].length;
    // 橋は要らないと|近所の住民は話す
    const told = matchesOf(text.slice(start), behindWords).at(-1);
    const behind = told ? start + told.index + told[0].length : 0;
    if (behind > 0 && text.slice(behind).search(adnominal) < 0) return behind;
    const spokenOf = about.exec(text.slice(start))?.[0].length ?? 0;
    if (spokenOf > 0 && text.slice(start + spokenOf).search(adnominal) < 0) return start + spokenOf;
    return text.length - start <= mostPhrase ? start : nounStart(text, start);
  }

  /** 文部科学省 of 大学を所管する文部科学省, the whole of 全国紙芝居の会. */
  function bodyStart(text: string): number {
    const start = nounStart(text, phraseStart(text));
    const of = text.lastIndexOf('の');
    return of >= start && text.length - of > 3 ? of + 1 : start;
  }

  /** Behind the last verb or particle of a phrase. */
  function nounStart(text: string, from: number): number {
    let start = from;
    for (const match of matchesOf(text.slice(from), adnominal)) start = from + match.index + match[0].length;
    start += about.exec(text.slice(start))?.[0].length ?? 0;
    const behind = start;
    for (const match of matchesOf(
      text.slice(behind),
      /(?<=[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z\d）])[をにでがとへて](?=[\p{Script=Han}々\p{Script=Katakana}A-Z])/gu,
    ))
      if (behind + match.index + 1 < text.length - 1) start = behind + match.index + 1;
    return start;
  }

  return { phraseStart, describedStart, bodyStart, nounStart };
}
