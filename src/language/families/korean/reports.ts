// Indirect speech in Korean: X 대표는 …다고 밝혔다, X에 따르면 …다고 한다, X는 …것으로 전망했다, X는 …다는 입장이다.
import type { Language } from '../../language.ts';
import { elided, type Report, type Subject } from '../../quoting.ts';
import { shiftedReport } from '../../shifted.ts';
import { matchesOf } from '../../text/matches.ts';
import { alternatives } from '../../text/saying.ts';
import { passedOn } from '../east-asian/passed-on.ts';
import {
  byWord,
  dated,
  foretold,
  foretoldBehind,
  occasion,
  opinions,
  owned,
  ownedOpinion,
  paperOf,
  papers,
  saidMeanwhile,
  terms,
  toldOn,
} from './report-patterns.ts';
import type { KoreanSubjects } from './subject.ts';
import { beforeNoun } from './topic.ts';
import { stemsOf, withEndings } from './verb-forms.ts';

/** Fewer are no words that tell something, in UTF-16 units. */
const fewest = 8;
/** 항소하겠다: a sentence tells more than a noun. */
const fewestOfSentence = 5;

export function readKoreanReports(
  { saying }: Language,
  { subjectOf, sourceOf, named }: Pick<KoreanSubjects, 'subjectOf' | 'sourceOf' | 'named'>,
): (sentence: string) => Report[] {
  const verbs = withEndings(saying.reported);
  const reportEnd = new RegExp(
    `(?:[다라자냐]고(?:도|만|는)?|(?<=[것탓덕문]이|거)라)\\s(?:(?:(?![다라자냐]고\\s)[^.“○]|○{1,20}(?!○)){0,18}\\s)?(?:${verbs})`,
    'u',
  );
  const postponed = new RegExp(
    `[다라]고,?\\s((?:(?![다라자냐]고\\s)[^,.“”‘’]){2,40}?(?:은|는|이|가))\\s(?:(?:(?![다라자냐]고\\s)[^,.“”]){0,20}\\s)?(?:${verbs})[.]?$`,
    'u',
  );
  /** “…”라고 말했다, and no more */
  const isSaid = new RegExp(
    `^(?:이?라고|고)(?:도|만)?\\s(?:(?!\\S*는\\s)\\S{1,8}\\s){0,3}?(?:${verbs}|선을 그었다|목소리를 높였다|입을 모았다|못 ?박았다)[.]?$`,
    'u',
  );
  /** 떠넘긴다며 징역 4년을 구형했다 */
  const saysAnd = /[다라]며\s[^“”]{2,40}(?<!당했|됐|되었|받았|졌)다[.]?$/u;
  const leads = new RegExp(
    `[다라]고\\s(?:[^.“]{0,12}\\s)?(?:${alternatives(stemsOf(saying.reported))})(?:하며|하면서|한 뒤|한 후|하고|며|면서|힌 뒤|히며|히면서|힌 후|고)\\s?,?\\s?$`,
    'u',
  );

  function reports(sentence: string): Report[] {
    // A term in single marks does not part what is reported.
    const text = sentence
      .replace(papers, (marked) => `<${marked.slice(1, -1)}>`)
      .replace(terms, (term) => '○'.repeat(term.length));
    // “…” 방 감독은: whole words before the sentence.
    const above = /^\s*[“"][^“”"]*[.!?…][”"]\s+(?=[가-힣])/u.exec(text)?.[0].length ?? 0;
    if (above > 0)
      return reports(sentence.slice(above)).map((report) => ({
        ...shiftedReport(report, above),
        isApart: true,
      }));
    if (/[“”"‘’]/u.test(text)) return beside(text);
    return bySource(text) ?? byOwner(text) ?? behind(text) ?? byTopic(text);
  }

  function bySource(text: string): Report[] | null {
    const source = byWord.exec(text);
    if (!source) return null;
    const owner = owned.exec(source[1]!)?.[1];
    const own = owner === undefined ? null : named({ text: owner, start: 0 });
    const subject =
      own && own.kind !== 'pronoun'
        ? own
        : owner === undefined
          ? sourceOf({ text: source[1]!, start: 0 })
          : null;
    const start = source[0].length;
    // AP통신에 따르면 대통령은 …고 말했다: who tells of it passes on whose words they are.
    const inner = byTopic(text.slice(start)).filter(({ subject }) => subject.kind !== 'elided');
    const passed = passedOn(inner, start);
    if (passed) return passed;
    const end = text.replace(/(?:다고|라고)\s(?:한다|했다|밝혔다|전했다)\.?$/u, '다').length;
    return subject && end - start >= fewest
      ? [{ subject, start, end, tie: { start: 0, end: text.length } }]
      : [];
  }

  function byOwner(text: string): Report[] | null {
    const end = ownedOpinion.exec(text);
    // 접은 것은 아니라는: what is left of it is no sentence.
    if (!end || text.slice(0, end.index).endsWith('아니')) return null;
    const start = end.index + end[0].indexOf(end[1]!);
    const subject = named({ text: end[1]!, start });
    // 이들의: whoever that is, others stand in the words before it.
    return subject && subject.kind !== 'pronoun' ? reported(subject, 0, end, text) : null;
  }

  function byTopic(text: string): Report[] {
    const end =
      reportEnd.exec(text) ??
      foretold.exec(text) ??
      opinions.exec(text) ??
      saysAnd.exec(text) ??
      toldOn.exec(text);
    if (!end) return [];
    // 위원장을 맡은 도승표 변호사는: the first word that ends so need not be the topic.
    const told = text.slice(0, end.index);
    const topic = topicOf(told);
    if (!topic) return goingOn(text, end);
    if (toldOn.test(end[0])) return [];
    // 경찰은 상명하복이 엄격하고, 검찰은 인권 기구라는 시각이다: as likely nobody's of them.
    if (/이다[.]?$/u.test(end[0]) && turnsTopic(told.slice(topic.length))) return [];
    const subject = subjectOf({ text: topic.trimEnd(), start: 0 });
    if (!subject) return [];
    // 시위대는 회견을 열었으며, 이 청장은 …고 말했다: as likely another one's.
    if (turnsPast(told.slice(topic.length))) return [];
    // 한빛전자가 28일 …지난해 같은 기간보다 41% 줄었다고: the subject stands before what happens to end so.
    const own = /^(?:이|가|께서)\s/u.exec(told.slice(subject.end))?.[0];
    if (own && subject.end + own.length < topic.length - 2) {
      const from = subject.end + own.length;
      const when = dated.exec(text.slice(from))?.[0].length ?? 0;
      return when === 0 ? [] : reported(subject, from + when, end, text);
    }
    const isTheirs = !/(?:지만|으나|으며)$/u.test(end[0]) || !hasOther(told.slice(topic.length));
    return [...(isTheirs ? reported(subject, topic.length, end, text) : []), ...turnedTo(text, end)];
  }

  /** 돌려줬다고 주장했으나 경찰은 800만 원뿐이라고 반박했다: another one's words behind the first one's. */
  function turnedTo(text: string, { 0: found, index }: RegExpExecArray): Report[] {
    if (!/(?:지만|으나)$/u.test(found)) return [];
    const from = index + found.length;
    return byTopic(text.slice(from))
      .filter(({ subject }) => subject.kind !== 'elided')
      .map((report) => shiftedReport(report, from));
  }

  /** 야당은 정부가 부족하다고 밝혔지만: the verb is not of the sentence's topic. */
  const hasOther = (told: string): boolean =>
    told.length > most ||
    matchesOf(told, /[가-힣](?:이|가)(?=\s)/gu).some(
      ({ index }) => named({ text: told.slice(0, index + 1), start: 0 }) !== null,
    );

  /** 검찰은: of somebody else, or another body, the next clause tells. */
  const turnsTopic = (told: string): boolean =>
    matchesOf(told, /(?:[고며만],?|,)\s(\S{2,12})[은는](?=\s)/gu).some(
      ({ 1: word }) => named({ text: word!, start: 0 }) !== null,
    );

  /** 회견을 열었으며, 이영희 청장은: somebody else behind what was done. */
  const turnsPast = (told: string): boolean =>
    matchesOf(
      told,
      /[가-힣](?:[았었했였렸졌왔났]|하였)(?:으며|고|으나|지만),\s([^,.]{2,24}?)[은는](?=\s)/gu,
    ).some(({ 1: who }) => {
      const subject = named({ text: who!, start: 0 });
      return subject?.kind === 'person' || subject?.kind === 'role';
    });

  const topicOf = (told: string): string | undefined =>
    matchesOf(told.slice(0, 84), /(?:은|는|께서는|도)\s(?=.{4,})/gu)
      .slice(0, 4)
      .map(({ index, 0: { length } }) => told.slice(0, index + length))
      .filter(
        (head) =>
          !conceding.test(head) && !/[은는]\s$/u.test(told.startsWith('물론 ', head.length) ? head : ''),
      )
      .find((head) => subjectOf({ text: head.trimEnd(), start: 0 }) !== null);

  function reported(subject: Subject, from: number, end: RegExpExecArray, text: string): Report[] {
    // 20일 일정을 마쳤다고 23일 밝혔다: the verb has a day of its own.
    const time = /\d일\s/u.test(end[0]) ? 0 : timeAt(text.slice(from));
    const cut = cutAt(text, end);
    const least = /^다/u.test(end[0]) ? fewestOfSentence : fewest;
    if (cut - from - time < least) return [];
    return [
      {
        subject,
        start: from + time,
        end: cut,
        tie: { start: subject.kind === 'elided' ? from : subject.start, end: end.index + end[0].length },
      },
    ];
  }

  function timeAt(text: string): number {
    const meanwhile = saidMeanwhile.exec(text)?.[0].length ?? 0;
    if (meanwhile > 0 && text.length - meanwhile > fewest) return meanwhile;
    const first = dated.exec(text)?.[0].length ?? 0;
    const where = (paperOf.exec(text.slice(first)) ?? occasion.exec(text.slice(first)))?.[0] ?? '';
    // 우리가 회의에서: of what was said.
    return first + (/(?:은|는|이|가|을|를|(?<!수)도)\s/u.test(where.slice(0, -4)) ? 0 : where.length);
  }

  /** 다고: the sentence that was said ends with 다; 중이라고: it ends in a noun. */
  function cutAt(text: string, end: RegExpExecArray): number {
    const noun = /^라[고는며\s]/u.test(end[0]);
    return end.index + (noun ? (text[end.index - 1] === '이' ? -1 : 0) : 1);
  }

  /** 내역을 공개하겠다고도 했다.: whoever spoke a moment before goes on. */
  function goingOn(text: string, end: RegExpExecArray): Report[] {
    const isHearsay = toldOn.test(end[0]);
    const isWhileSaying = /^그러면서,?\s/u.test(text);
    const told = text.slice(0, end.index);
    const also = /^[다라자냐]고도\s/u.test(end[0]);
    if (also || isWhileSaying ? subjectOf({ text: told, start: 0 }) !== null : !isSilent(told)) return [];
    const follows = isHearsay ? ('words' as const) : ('anybody' as const);
    return [
      ...reported(elided, 0, end, text).map(
        (report): Report => (isWhileSaying ? report : { ...report, follows }),
      ),
      ...turnedTo(text, end),
    ];
  }

  /** Whether nothing in the words may be who says them: but 돈이 다 합쳐 60만원쯤, 금액의 절반가량은. */
  const isSilent = (told: string): boolean =>
    told.length <= most &&
    matchesOf(told, /(?:^|[\s])(\S*[가-힣])(은|는|도|이|가|께서는|께서)(?=\s)/gu).every(
      ({ index, 0: { length }, 1: word, 2: particle }) => {
        const head = told.slice(0, index + length - particle!.length);
        if (index > 0 && beforeNoun.test(`${word}${particle}`)) return true;
        if (named({ text: head, start: 0 }) !== null) return false;
        if (/^(?:이|가)$/u.test(particle!)) return true;
        return /[가-힣](?:의|된|한|인|던)\s\S+$|\d/u.test(head) || isAdverb.test(`${word}${particle}`);
      },
    );

  /** 피해자가 크게 늘었다고 경찰은 설명했다.: who speaks stands right before the verb. */
  function behind(text: string): Report[] | null {
    const match = postponed.exec(text) ?? foretoldBehind.exec(text);
    if (!match) return null;
    const start = match.index + match[0].indexOf(match[1]!);
    const subject = subjectOf({ text: match[1]!, start });
    if (!subject || subject.kind === 'nobody' || match.index < fewest) return null;
    // 유출됐다고 밝혔으나 학부모들은: another clause.
    if (/(?:으나|지만|으며|는데|[고며면서])\s/u.test(match[1]!)) return null;
    return [
      {
        subject,
        start: 0,
        end: match.index + 1,
        tie: { start: match.index + 1, end: match.index + match[0].length },
      },
    ];
  }

  /** “…”며 안을 밀어붙이겠다고 밝혔다. 결과를 인정한다고 밝힌 뒤 “…”라고 말했다. */
  function beside(text: string): Report[] {
    const open = text.search(/[“"‘]/u);
    const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'), text.lastIndexOf('’')) + 1;
    if (open < 0 || close <= open) return [];
    const before =
      leads.exec(text.slice(0, open)) ??
      (isSaid.test(text.slice(close)) ? leadsBare.exec(text.slice(0, open)) : null);
    const topic = before && topicOf(text.slice(0, before.index));
    const subject = topic ? subjectOf({ text: topic.trimEnd(), start: 0 }) : null;
    if (before && topic && subject)
      return reported(subject, topic.length, before, text).map((report) => ({ ...report, isApart: true }));
    const led =
      /^\s?(?:이?라며|이?라면서|며|면서|(?:이?라고|고)\s[^,.]{1,16}?(?:며|면서|뒤|후|데 이어)),?\s/u.exec(
        text.slice(close),
      );
    if (!led) return [];
    const from = close + led[0].length;
    const end = reportEnd.exec(text.slice(from)) ?? opinions.exec(text.slice(from));
    if (!end || !isSilent(text.slice(from, from + end.index))) return [];
    return reported(elided, 0, end, text.slice(from)).map((report) => ({
      ...{ ...report, start: report.start + from, end: report.end + from },
      ...({ isApart: true, goesOn: true } as const),
      tie: { start: from, end: from + end.index + end[0].length },
    }));
  }

  return reports;
}

/** 업체가 바뀌더라도, 비가 오는데도: a clause, and nobody's too. */
const conceding = /(?:더라도|[아어여해워겨려]도|[은는]데도|면서도)\s$/u;

/** More tell of too many to know whose they are. */
const most = 200;
/** 이제는, 적어도: how or when, and nobody. */
const isAdverb =
  /^(?:이제|지금|당시|올해|내년|앞으로|최근|현재|이번에|다음에|그래|적어|아직|아마|오히려|누구보다|무엇보다|누구|아무|무엇|하나|번|것|에서|에게|까지|부터|더)(?:은|는|도)$|(?:에서|에게|까지|부터|으로|에|면서|때|고|지|만)(?:는|도|은)$/u;

/** 예산이 부족하다며 “…”라고: whoever says the words in marks says this before them. */
const leadsBare = /[다라자냐](?:며|면서),?\s$/u;
