// Whole sentences in marks that nothing in their own sentence attributes: who says them stands in the sentence before or
// behind, or in the paragraph above or below.
import type { Language } from '../../language.ts';
import { type Attribution, elided, nobody, type Subject, type Surroundings } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import { alternatives } from '../../text/saying.ts';
import { blankedSentences, type Frame, type Zone } from '../east-asian/frame.ts';
import {
  addressed,
  announced,
  asideAtEnd,
  bareTopic,
  byWhom,
  calls,
  givenBy,
  goesOn,
  heardBehind,
  kept,
  lastWords,
  mayName,
  meets,
  passiveWithin,
  readsOut,
  readsOwn,
  recalled,
  sees,
  so,
  somebody,
  tellsOfThing,
  tellsSo,
  toldSo,
  toldTo,
  voices,
  wordsOf,
} from './patterns.ts';
import type { JapanesePeople } from './people.ts';
import { byWord } from './report-patterns.ts';
import type { JapaneseSubjects } from './subject.ts';
import { holdsSpeech, span, startOf, stated, trimmed } from './tie.ts';

export interface BesideReaders {
  /** Whether a sentence ends by saying that its subject speaks. */
  endsInSaying: RegExp;
  announcer(sentence: Zone): Subject | null;
  fromBeside(frame: Frame, around: Surroundings): Attribution | null;
  beforeColon(frame: Frame): Attribution | null;
  announces(paragraph: string): boolean;
  tellsBelow(paragraph: string): { subject: Subject; end: number } | null;
}

export function readBeside(
  { saying }: Language,
  { gestures, roles, honorifics }: JapanesePeople,
  { subjectOf, named, hasUnread, people }: JapaneseSubjects,
): BesideReaders {
  const verbs = alternatives(saying.said);
  const silent = new Set(gestures);
  const speaking = alternatives(saying.said.filter((verb) => !silent.has(verb)));
  const endsInSaying = new RegExp(
    `(?<![げきしちにびみりえけせてねべめれ](?=続け))(?:${speaking})(?!な[いかく]|ず)[^、。]{0,6}。?\\s*$`,
    'u',
  );
  /** 客に, 三宅さんに: somebody else is there. */
  const withAnother = new RegExp(
    `(?:${alternatives([...roles, ...honorifics])})(?:たち|ら)?(?:に(?!近|よ|つい|対|とっ|関)|を|から|と|へ)(?!は)`,
    'u',
  );
  const reports = new RegExp(`(?:と|って)(?:も|は)?[^、。「]{0,10}?(?:${verbs})[^、。]{0,8}。?\\s*$`, 'u');
  const saysOther = new RegExp(`と(?:${verbs})`, 'u');

  /** Whole sentences in marks: who says them stands in the sentence before, or in the one behind. */
  function fromBeside(frame: Frame, around: Surroundings): Attribution | null {
    const { lead, rest, previous } = frame;
    const { words } = around;
    if (lead.text.trim() !== '') return null;
    const next = /^[\s。\u3000―─—…]*$/u.test(rest.text) ? frame.next : rest;
    const nextSpeaks = holdsSpeech(next.text);
    const previousSpeaks = holdsSpeech(previous.text);
    if (!previousSpeaks && somebody.test(previous.text)) return { subject: nobody };
    if (!previousSpeaks && readsOut.test(previous.text)) return { subject: nobody };
    if (!previousSpeaks && kept.test(previous.text)) {
      const by = givenBy.exec(next.text);
      const giver = by && named({ text: by[1]!, start: next.start + by[0].indexOf(by[1]!) });
      return giver ? span(giver, next) : { subject: nobody };
    }
    if (!previousSpeaks && toldTo.test(previous.text)) {
      const passive = toldTo.exec(previous.text)!;
      const by = byWhom.exec(previous.text.slice(0, passive.index));
      const agent = by && named({ text: by[1]!, start: previous.start + by.index + by[0].indexOf(by[1]!) });
      return agent ? span(agent, previous) : { subject: nobody };
    }
    // X氏はこう語る。「…」, 商店主が漏らした。「…」
    if (
      !previousSpeaks &&
      (endsInSaying.test(previous.text) ||
        tellsSo.test(previous.text) ||
        calls.test(previous.text) ||
        readsOwn.test(previous.text))
    ) {
      const subject = announcer(previous);
      if (!subject && hasUnread(previous)) return { subject: nobody };
      return subject
        ? span(subject, previous)
        : { subject: { ...elided, before: previous.start }, ...trimmed(previous) };
    }
    const last = previousSpeaks ? null : lastWords.exec(previous.text);
    const speaker = last && named({ text: last[1]!, start: previous.start });
    if (speaker?.kind === 'person' || speaker?.kind === 'role') return span(speaker, previous);
    // 三浦さんによれば、本人は渋っていた。「…」
    const source = previousSpeaks ? null : byWord.exec(previous.text.trimStart());
    const teller = source && named({ text: source[1]!, start: startOf(previous) });
    if (teller?.kind === 'person' || teller?.kind === 'role') return span(teller, previous);
    if (!nextSpeaks && heardBehind.test(next.text) && !voices.test(previous.text)) return { subject: nobody };
    if (!nextSpeaks) {
      const told = toldBehind(next);
      const goesTo = told ? opensNext(told, next, around.text) : 'these';
      // 柊さんは影を追って15年になる。「…」。博士は振り返る。「…」: of either words.
      if (goesTo === 'either' && topicPerson(previous)) return { subject: nobody };
      if (told !== undefined && goesTo !== 'next') return told && span(told, next);
    }
    const signed =
      /^\s*[（(]([^）)]{2,24})[）)]/u.exec(rest.text) ?? /^\s*(?:——|──|―)\s*(.{2,24})$/u.exec(rest.text);
    if (signed) {
      const subject = named({
        text: signed[1]!.replace(/（.*$/u, ''),
        start: rest.start + signed[0].indexOf(signed[1]!),
      });
      if (subject?.kind === 'person' || subject?.kind === 'role')
        return stated(subject, frame, rest.start + signed[0].length);
    }
    if (!previousSpeaks && voices.test(previous.text)) {
      const from = /^(.*?)から(?:は|も)/u.exec(previous.text);
      const crowd = from && named({ text: from[1]!, start: previous.start });
      return crowd?.kind === 'role' ? span(crowd, previous) : { subject: nobody };
    }
    const whole = /^[\s\u3000―─—…]*(?:。|$)/u.test(rest.text) || /[。！？]$/u.test(words);
    // 彼は焦らなかった。「…」: nobody else is there, so that whom the paragraph tells of speaks.
    // 祖母から「…」と教わった。「…」: not who said the words before.
    if (previousSpeaks && passiveWithin.test(previous.text)) return { subject: nobody };
    if (whole && addressed.test(words)) return { subject: nobody };
    const told = whole && !previousSpeaks ? topicPerson(previous) : null;
    if (told && isWithAnother(previous.text)) return { subject: nobody };
    if (told) return span(told.kind === 'pronoun' ? nobody : told, previous);
    // 村雨は空を見上げた。「…」
    if (whole && !previousSpeaks && subjectOf(previous) === null && mayName.test(previous.text))
      return { subject: nobody };
    if (whole && (previousSpeaks || previous.text.trim() !== ''))
      return { subject: elided, isUnsaid: true, ...trimmed(previous) };
    return null;
  }

  /** 彼は次のように述べている：「…」 */
  function beforeColon(frame: Frame): Attribution | null {
    const [colon] = /[：:]\s*$/u.exec(frame.lead.text) ?? [];
    if (colon === undefined) return null;
    const lead: Zone = { ...frame.lead, text: frame.lead.text.slice(0, -colon.length) };
    if (!endsInSaying.test(lead.text)) return null;
    const subject = announcer(lead) ?? (hasUnread(lead) ? nobody : { ...elided, before: lead.start });
    return stated(subject, frame, frame.rest.start);
  }

  /** Who says something in a sentence that ends by saying so. */
  const announcer = (sentence: Zone): Subject | null =>
    reports.test(sentence.text) ? outermost(sentence) : subjectOf(sentence);

  /** Whether a sentence tells of somebody else who may be the one who speaks. */
  const isWithAnother = (sentence: string): boolean =>
    !sees.test(sentence) &&
    (meets.test(sentence.replace(recalled, '')) || withAnother.test(sentence.replace(recalled, '')));

  /** 長女は、父が病院を嫌がったと話した: the first whom the sentence is about, and nobody within what is reported. */
  function outermost({ text, start }: Zone): Subject | null {
    for (const { index } of matchesOf(text, /(?<![でにとへから])(?:は|も)/gu)) {
      const subject = named({ text: text.slice(0, index), start });
      if (subject) return subject;
    }
    return null;
  }

  /** Whom a sentence behind words tells to have said them; null where it is somebody who could not be read. */
  function toldBehind(sentence: Zone): Subject | null | undefined {
    // 「…」。そう打ち明けるのは、店主の岡部誠さん。
    const told =
      /^[^\p{L}]*(?:そう|こう|そんな|こんな)[^、。]{2,20}のは、?([^。]{2,50}?)(?:だ|です|である)?。?\s*$/u.exec(
        sentence.text,
      );
    const teller =
      told &&
      named({
        text: told[1]!.replace(asideAtEnd, ''),
        start: sentence.start + sentence.text.indexOf(told[1]!),
      });
    if (teller) return teller;
    const whose = wordsOf.exec(sentence.text)?.[1];
    const owner =
      whose &&
      named({
        text: whose.replace(asideAtEnd, ''),
        start: sentence.start + sentence.text.indexOf(whose),
      });
    if (owner && owner.kind === 'person') return owner;
    // 「…」。X氏はそう言って…, 「…」。X氏は配車表を指しながら話す。
    const clause = sentence.text.trim();
    if (toldSo.test(clause)) return null;
    if (
      so.test(clause) ||
      (clause.length <= 90 &&
        endsInSaying.test(clause) &&
        !saysOther.test(clause) &&
        !tellsOfThing.test(clause))
    ) {
      const subject = subjectOf(sentence);
      if (subject || hasUnread(sentence)) return subject ?? wordAt(sentence);
    }
    return undefined;
  }

  /** 須藤はそう言って笑った: a word that is nobody, unless the article has it as a part of somebody's name. */
  function wordAt({ text, start }: Zone): Subject | null {
    const topic = /^\s*([\p{Script=Han}々]{2,3}|[\p{Script=Katakana}ー]{3,8})(?=[はも])/u.exec(text);
    if (!topic || !bareTopic.test(text)) return null;
    const at = start + topic[0].length - topic[1]!.length;
    return { kind: 'person', name: topic[1]!, role: null, start: at, end: at + topic[1]!.length, weak: true };
  }

  /** Whether a sentence behind words, with others behind it, tells of the next ones: X博士も振り返る。「…」 */
  function opensNext(
    { end }: Subject,
    { text, start }: Zone,
    paragraph: string,
  ): 'these' | 'next' | 'either' {
    if (!/^\s*[「『]/u.test(paragraph.slice(start + text.length)) || /そう/u.test(text)) return 'these';
    const isMore = /^(?:（[^）]{1,24}）)?も/u.test(
      text.slice(end - start).replace(/^(?:さん|氏|\p{Script=Han}{1,6})/u, ''),
    );
    return isMore || /(?:こう|次のように|このように)/u.test(text) ? 'next' : 'either';
  }

  /** 瀬尾航（3年）は焦らなかった。: whom a sentence is about, where it is about nobody else. */
  function topicPerson(sentence: Zone): Subject | null {
    const subject = subjectOf(sentence);
    if (subject?.kind !== 'person' && subject?.kind !== 'pronoun' && subject?.kind !== 'role') return null;
    const behind = sentence.text.slice(subject.end - sentence.start);
    // 都内に勤める男性（52）は: so described nobody but one is meant.
    if (subject.kind === 'role' && (!/^（\d/u.test(behind) || people(sentence.text).length > 1)) return null;
    return /^[^、。はがをに]{0,12}(?:（[^）]{1,24}）)?は/u.test(behind) ? subject : null;
  }

  /** 次のように話しています。 */
  function announces(paragraph: string): boolean {
    const last = blankedSentences(paragraph, goesOn).at(-1)?.text ?? '';
    return !holdsSpeech(last) && (announced.test(last) || (endsInSaying.test(last) && !saysOther.test(last)));
  }

  /** 7月の港。漁師の岡部誠さんはそう話す。 */
  function tellsBelow(paragraph: string): { subject: Subject; end: number } | null {
    const [first, second] = blankedSentences(paragraph, goesOn);
    if (first && heardBehind.test(first.text))
      return { subject: nobody, end: first.start + first.text.trimEnd().length };
    const told =
      first && /[\p{Script=Han}\p{Script=Katakana}ー]。$/u.test(first.text) && !/[はがも]/u.test(first.text)
        ? second
        : first;
    if (!told || holdsSpeech(told.text)) return null;
    const subject = toldBehind(told);
    return subject?.kind === 'person' || subject?.kind === 'role'
      ? { subject, end: told.start + told.text.trimEnd().length }
      : null;
  }

  return { endsInSaying, announcer, fromBeside, beforeColon, announces, tellsBelow };
}
