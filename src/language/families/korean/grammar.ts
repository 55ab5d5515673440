// How Korean quotes: X 대표는 “…”라고 말했다, “…”고 X 교수는 설명했다, X 교수는 이렇게 말했다. “…”, …다고 밝혔다.
import type { Language } from '../../language.ts';
import {
  type Attribution,
  personOf,
  type QuotingGrammar,
  type Report,
  type Surroundings,
} from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { KoreanSubjects } from './subject.ts';

export function koreanGrammar(
  language: Language,
  { subjectOf, sourceOf, people, isTitle }: KoreanSubjects,
): QuotingGrammar {
  const verbs = language.saying;
  const said = new RegExp(`(?:${alternatives(verbs.said)})`, 'u');
  const quotative = /^(?:이?라고|이?라며|이?라면서|고(?=[\s,])|며(?=[\s,])|면서(?=[도\s,])|하고(?=\s))/;
  /** “…”라는 설명이다: the noun says that it was said. */
  const nounOfSaying = /^(?:이?라는|는)\s?(?:것이|게|설명|입장|지적|분석|의견|평가|주장|말|반응|이야기|얘기)/;
  const naming = /^(?:이?라는|이?란|은|는|이|가|을|를|의|에|과|와|으로|로|처럼|같은|등|도|까지)/;

  function attribute(around: Surroundings): Attribution | null {
    const { text, open, close, words, floor } = around;
    const after = text.slice(close, Math.min(around.ceiling, close + 120));
    const clause = after.split(/[.“‘"!?]/u, 1)[0]!;
    const lead = leadIn(around);
    if (quotative.test(after) || nounOfSaying.test(after)) {
      const rest = clause.replace(quotative, '');
      if (!said.test(rest) && !nounOfSaying.test(after) && !/^(?:이?라며|이?라면서|며|면서)/.test(after))
        return null;
      // With a verb of saying a noun may end the words: “실수가 아니라 선택”이라고 덧붙였다.
      if (!isClause(words) && !/[.!?…]$/.test(words) && words.trim().split(/\s+/).length < 3) return null;
      const before = subjectOf(lead);
      const subject = before.kind === 'elided' ? subjectOf(rest) : before;
      const owner = subject.kind === 'elided' ? subjectOf(rest.replace(/의(?=\s|$)/g, '는')) : subject;
      return { subject: owner, confidence: 0.93 };
    }
    if (naming.test(after) || !isClause(words)) return null;
    const label = /(?:^|\s)([^\s:]+(?: [^\s:]+)?)\s*:\s*$/u.exec(lead);
    if (label) {
      const subject = subjectOf(`${label[1]}는`);
      return subject.kind === 'elided' ? null : { subject, confidence: 0.85 };
    }
    // “…” X 대표의 말이다.
    const owner = /^\s*([^.“]{2,40})의 (?:말이다|이야기다|얘기다|설명이다|고백이다)/.exec(after);
    if (owner) return { subject: subjectOf(`${owner[1]}는`), confidence: 0.88 };
    // “…” X가 말했다.
    if (/^\s/.test(after) && said.test(clause) && clause.length < 60) {
      const subject = subjectOf(clause);
      return subject.kind === 'elided' ? null : { subject, confidence: 0.8 };
    }
    // X 교수는 이렇게 말했다. “…”
    const from = Math.max(floor, open - 200);
    const previous =
      splitSentences({ text: text.slice(from, open).trimEnd(), start: from }, language).at(-1)?.text ?? '';
    if (
      lead.trim() === '' &&
      new RegExp(`(?:${alternatives(verbs.said)})[가-힣]{0,3}\\.$`, 'u').test(previous)
    ) {
      return { subject: subjectOf(previous), confidence: 0.8 };
    }
    return null;
  }

  function leadIn({ text, open, floor }: Surroundings): string {
    const from = Math.max(floor, open - 200);
    const last = splitSentences({ text: `${text.slice(from, open)}가`, start: from }, language).at(-1);
    return last ? text.slice(last.start, open) : '';
  }

  /** A sentence ends in a verb; a term does not. */
  function isClause(words: string): boolean {
    const text = words.trim();
    if (/[.!?…]$/.test(text)) return text.length >= 5;
    return (
      text.length >= 7 &&
      /\s/.test(text) &&
      /(?:다|요|죠|까|네|지|라|자|어|아|야|해|데|거든|니다|거예요|세요|때문|것|셈|뿐|점)[,]?$/.test(text)
    );
  }

  const reportEnd = new RegExp(`다고\\s(?:[^.“]{0,12}\\s)?(?:${alternatives(verbs.reported)})`, 'u');

  /** …것으로 전망했다: what was foretold ends with the noun. */
  const foretold = /것으로\s(?:전망|예상|예측|추산|추정|분석|내다)/u;
  const byWord = /^([^,.]{1,40}?)에 (?:따르면|의하면),?\s/u;

  function reports(sentence: string): Report[] {
    if (/[“”"‘’]/.test(sentence)) return [];
    const source = byWord.exec(sentence);
    if (source) {
      const subject = sourceOf(source[1]!);
      const start = source[0].length;
      const end = sentence.replace(/(?:다고|라고)\s(?:한다|했다|밝혔다|전했다)\.?$/u, '다').length;
      return subject && end - start >= 10 ? [{ subject, start, end, confidence: 0.75 }] : [];
    }
    const end = reportEnd.exec(sentence) ?? foretold.exec(sentence);
    if (!end) return [];
    const topic = /^(.{1,60}?(?:은|는|께서는))\s(?=.{8,})/u.exec(sentence.slice(0, end.index));
    if (!topic) return [];
    const subject = subjectOf(topic[1]!);
    if (subject.kind === 'elided') return [];
    const time =
      /^(?:\d+일|이날|지난[^\s]*|최근|지난 \S+)\s/.exec(sentence.slice(topic[0].length))?.[0].length ?? 0;
    // 다고: the sentence that was said ends with 다.
    return [
      {
        subject,
        start: topic[0].length + time,
        end: end.index + 1,
        confidence: subject.kind === 'person' ? 0.88 : 0.7,
      },
    ];
  }

  function continues(between: string): boolean {
    const text = between.trim();
    if (/^[.,]*$/.test(text)) return true;
    return text.length <= 90 && /^(?:이?라고|이?라며|고|며)[^.]*\.$/u.test(text);
  }

  return {
    attribute,
    isClause,
    reports,
    people,
    isTitle,
    signer: (line) => personOf(subjectOf(`${line}는`)),
    continues,
    dropsSubjects: true,
  };
}
