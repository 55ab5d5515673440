// Indirect speech in Japanese: X氏は…と述べた, X氏によると…という, …とX氏は言う.
import type { Language } from '../../language.ts';
import { elided, type Report, type Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import { passedOn } from '../east-asian/passed-on.ts';
import { readFurther } from './further.ts';
import { announced, asideAtEnd, notSubject } from './patterns.ts';
import {
  besides,
  byWord,
  claim,
  hearsayEnd,
  hopes,
  noTeller,
  owned,
  perceives,
  reportEnds,
  toldFact,
  voiced,
} from './report-patterns.ts';
import { readTopics } from './report-topic.ts';
import { severalSources } from './sources.ts';
import type { JapaneseSubjects } from './subject.ts';

/** Fewer are no words that tell something, in UTF-16 units. */
const fewest = 8;
/** More tell of too many to know whose they are. */
const most = 240;
/** 「死神」: a term in marks parts no reported speech. */
const term = /(?:「[^「」。、！？]{1,12}」|『[^『』。！？]{1,24}』)(?!(?:など)?と|って)/gu;

export function readJapaneseReports(
  { saying }: Language,
  { named, isThing }: Pick<JapaneseSubjects, 'named' | 'isThing'>,
): (sentence: string, before?: string) => Report[] {
  const { reportEnd, reportGoesOn, reportBehind } = reportEnds(saying);
  const { topicOf, lastTopicOf, word, occasions } = readTopics({ named });
  const isToldFurther = readFurther(topicOf, reportEnd);

  function reports(sentence: string, before = ''): Report[] {
    const text = sentence.replace(term, (match) => '〇'.repeat(match.length));
    if (announced.test(text) || isToldFurther(text, before)) return [];
    const found = /[「『]/u.test(text)
      ? beside(text)
      : (bySource(text) ??
        byVoices(text) ??
        postponed(text) ??
        factBehind(text) ??
        byClaim(text) ??
        byTopic(text) ??
        told(text, before) ??
        []);
    return found.map((report) => ({ ...report, subject: asWritten(report.subject, sentence) }));
  }

  /** 「未来」実行委員会: with the term in marks that its name holds. */
  const asWritten = (subject: Subject, sentence: string): Subject =>
    subject.name.includes('〇') ? { ...subject, name: sentence.slice(subject.start, subject.end) } : subject;

  /** 違法だとして、住民が市に賠償を求めた: who claims it stands behind. */
  function byClaim(text: string): Report[] | null {
    const [whole, content = '', who = ''] = claim.exec(text) ?? [];
    const other = topicOf(content);
    if (!whole || (other && !other.subject.weak)) return null;
    const start = content.length + whole.slice(content.length).indexOf(who);
    const subject = named({ text: who, start });
    if (!subject || subject.kind === 'pronoun' || subject.kind === 'nobody') return null;
    const end = content.replace(/など$/u, '').length;
    return [{ subject, start: 0, end, tie: { start: end, end: whole.length }, isInPassing: true }];
  }

  /** 三浦さんによると、…という。 */
  function bySource(text: string): Report[] | null {
    const source = byWord.exec(text);
    if (!source) return null;
    const subject = sourceOf(source[1]!);
    if (!subject) return [];
    const start = source[0].length;
    const ending = hearsayEnd.exec(text)?.[0].length ?? 0;
    const end = text.length - ending;
    if (end - start < fewest) return [];
    // 出席者によると、社長は配当を増やすと説明したという: who tells of it passes on whose words they are.
    const passed = passedOn(byTopic(text.slice(start, end)) ?? [], start);
    return passed ?? [{ subject, start, end, tie: { start: 0, end: start } }];
  }

  function sourceOf(whole: string): Subject | null {
    // 捜査関係者などによると: whoever else there was.
    const phrase = whole.replace(/(?<=[\p{Script=Han}\p{Script=Katakana}ー])など$/u, '');
    const owner = owned.exec(phrase)?.[1];
    const several = severalSources(owner ?? whole, named);
    if (several) return several;
    const subject = named({ text: owner ?? phrase, start: 0 });
    if (subject) return subject.kind === 'pronoun' && !subject.called ? null : subject;
    return owner === undefined ? word(phrase, 0) : null;
  }

  /** 一度もないと久保田さんは言う。 */
  function postponed(text: string): Report[] | null {
    const match = reportBehind.exec(text);
    const phrase = match?.[2] ?? match?.[3];
    if (!match || !phrase) return null;
    const start = match[1]!.length + match[0].slice(match[1]!.length).indexOf(phrase);
    const subject = named({ text: phrase.replace(asideAtEnd, ''), start });
    // 息子が生まれて変わったと彼は話す: he, whoever that is, and nobody of the words.
    if (!subject || (subject.kind === 'pronoun' && !isAlone(phrase))) return null;
    const end = match[1]!.length;
    return [{ subject, start: 0, end, tie: { start: end, end: match[0].length } }];
  }

  const isAlone = (phrase: string): boolean => /^(?:彼|彼女)$/u.test(phrase);

  /** 橋が閉鎖となったことを地元メディアが報じた。 */
  function factBehind(text: string): Report[] | null {
    const [whole, content = '', who = ''] = toldFact.exec(text) ?? [];
    // 選手が、けがをしたことを監督が明らかにした: one of the two, set apart.
    if (!whole || content.length < fewest || /[がは]、/u.test(content)) return null;
    const start = whole.indexOf(who, content.length);
    const subject = named({ text: who, start });
    if (!subject || subject.kind === 'pronoun' || subject.kind === 'nobody') return null;
    return [{ subject, start: 0, end: content.length, tie: { start: content.length, end: whole.length } }];
  }

  /** 保護者からは子どもが怖がっているとの声が上がった。 */
  function byVoices(text: string): Report[] | null {
    const [whole, lead = '', who = '', content = ''] = voiced.exec(text) ?? [];
    if (!whole || content.length < fewest) return null;
    const subject = named({ text: lead + who, start: 0 });
    if (subject?.kind !== 'role' && subject?.kind !== 'organisation') return null;
    const start = whole.indexOf(content, lead.length + who.length);
    return [
      { subject, start, end: start + content.length, tie: { start: subject.start, end: whole.length } },
    ];
  }

  /** X氏は…と述べた。 学校は改装すると説明したという。 */
  function byTopic(text: string): Report[] | null {
    const hearsay = hearsayEnd.exec(text);
    const end =
      reportEnd.exec(text) ??
      (hearsay && reportEnd.exec(text.slice(0, hearsay.index))) ??
      reportGoesOn.exec(text);
    if (!end) return null;
    const topic = lastTopicOf(text.slice(0, end.index));
    if (!topic) return null;
    const { subject } = topic;
    const start = topic.end + occasions(text.slice(topic.end));
    if (end.index - start < fewest) return [];
    return [
      {
        subject,
        start,
        // 明らかになると期待している: without its verb a hope would tell that it is so.
        end: hopes.test(end[0]) ? text.length : end.index,
        tie: { start: subject.start, end: end.index + end[0].length },
      },
    ];
  }

  /** …という。 …とも明らかにした。: whoever spoke before. */
  function told(text: string, before: string): Report[] | null {
    const hearsay = hearsayEnd.exec(text);
    const end = hearsay ?? reportEnd.exec(text);
    if (!end) return null;
    const start = occasions(text);
    const content = text.slice(start, end.index);
    if (content.length < fewest || content.length > most) return null;
    const silent = isSilent(content, hearsay !== null);
    // 毎日新聞によると、…。被告は手を出したという: by the same paper.
    const isSourced =
      hearsay !== null && byWord.test(before) && !byWord.test(text) && !perceives.test(content);
    if (!silent && (!hearsay || (!isSourced && tellsOfTeller(content)))) return null;
    const tie = { start, end: end.index + end[0].length };
    return [
      {
        subject: elided,
        start,
        end: end.index,
        tie,
        follows: hearsay ? (silent && !isSourced ? 'words' : 'report') : 'anybody',
      },
    ];
  }

  /** Whether nothing in the words may be who says them. */
  function isSilent(content: string, hearsay = false): boolean {
    const text = content.replace(notSubject, '').replace(noTeller, '');
    return matchesOf(text, /[はがも]/gu).every(({ index, 0: particle }) => {
      const phrase = text.slice(0, index);
      const who = named({ text: phrase, start: 0 });
      // 隣の客が寒がったという: what is told is about them.
      if (who !== null) return hearsay && particle === 'が' && who.kind === 'role';
      return particle === 'が' || isThing(phrase);
    });
  }

  /** 通行人の男性は大きな音を聞いたという: whom it is about may have told it. */
  const tellsOfTeller = (content: string): boolean =>
    matchesOf(content, /[はがも]/gu).some(({ index }) => {
      const who = named({ text: content.slice(0, index), start: 0 });
      return (
        who?.kind === 'person' ||
        ((who?.kind === 'role' || who?.kind === 'pronoun') && perceives.test(content))
      );
    });

  /** 「…」と述べ、料金は据え置くと説明した。 他党の人事に口をはさむつもりはないとしつつ、「…」と皮肉った。 */
  function beside(text: string): Report[] {
    const [open, close] = [
      text.search(/[「『]/u),
      Math.max(text.lastIndexOf('」'), text.lastIndexOf('』')) + 1,
    ];
    if (open < 0 || close <= open) return [];
    const before = reportGoesOn.exec(text.slice(0, open));
    const between = before ? text.slice(before.index + before[0].length, open) : '';
    const isLed =
      before && (between === '' || besides.test(between)) && /^(?:など)?と/u.test(text.slice(close));
    if (isLed) return partBefore(text, before);
    const led = /^(?:など)?と(?!の|いう)[^、。]{1,20}、/u.exec(text.slice(close));
    return led ? partBehind(text, close + led[0].length) : [];
  }

  function partBefore(text: string, end: RegExpExecArray): Report[] {
    const lead = text.slice(0, end.index);
    const topic = lastTopicOf(lead);
    if (lead.length > most || (!topic && !isSilent(lead))) return [];
    const from = topic?.end ?? 0;
    const start = from + occasions(lead.slice(from));
    if (end.index - start < fewest) return [];
    const subject = topic?.subject ?? elided;
    const tie = { start: topic ? subject.start : start, end: end.index + end[0].length };
    const report = { subject, start, end: end.index, tie, isApart: true } as const;
    return [topic ? report : { ...report, follows: 'anybody' }];
  }

  function partBehind(text: string, from: number): Report[] {
    const tail = text.slice(from);
    const end = reportEnd.exec(tail);
    if (!end) return [];
    const start = occasions(tail);
    const content = tail.slice(start, end.index);
    if (
      content.length < fewest ||
      content.length > most ||
      topicOf(content) ||
      topicOf(tail.slice(0, end.index))
    )
      return [];
    const tie = { start: from, end: from + end.index + end[0].length };
    return [
      {
        subject: elided,
        start: from + start,
        end: from + end.index,
        tie,
        ...({ isApart: true, goesOn: true } as const),
      },
    ];
  }

  return reports;
}
