// Whom a Japanese sentence that tells what was said is about, before any mark, and where what they say begins.
import type { Subject } from '../../quoting.ts';
import { bareTopic } from './patterns.ts';
import { anotherTells, occasion, turnedTo } from './report-patterns.ts';
import type { JapaneseSubjects } from './subject.ts';

export interface Topic {
  subject: Subject;
  /** Where what follows begins. */
  end: number;
}

export interface TopicReaders {
  topicOf(text: string): Topic | null;
  /** The one behind a turn, where there is one. */
  lastTopicOf(text: string): Topic | null;
  /** A word that is nobody, unless the article has it as a part of somebody's name. */
  word(phrase: string, start: number): Subject | null;
  /** How much at the beginning tells when and where it was said. */
  occasions(text: string): number;
}

export function readTopics({ named }: Pick<JapaneseSubjects, 'named'>): TopicReaders {
  /** 湊によると: a word that is nobody, unless the article has it as a part of somebody's name. */
  function word(phrase: string, start: number): Subject | null {
    const name = /(?:^|、)([\p{Script=Han}々]{1,4}|[\p{Script=Katakana}ー]{2,10})$/u.exec(phrase)?.[1];
    if (!name) return null;
    const at = start + phrase.length - name.length;
    return { kind: 'person', name, role: null, start: at, end: at + name.length, weak: true };
  }

  /** 市は値上げを決めたが、住民は反対だと訴えた: the one who comes behind the turn. */
  function lastTopicOf(text: string): Topic | null {
    const topic = topicOf(text);
    const another = topic && anotherTells.exec(text.slice(topic.end));
    const second =
      another && named({ text: another[1]!, start: topic.end + another[0].lastIndexOf(another[1]!) });
    if (second && second.kind !== 'pronoun') return { subject: second, end: topic.end + another[0].length };
    const turned = topic && turnedTo.exec(text.slice(topic.end));
    if (!turned) return topic;
    const [whole, phrase = ''] = turned;
    const other = named({ text: phrase, start: topic.end + whole.lastIndexOf(phrase) });
    return other && other.kind !== 'pronoun' ? { subject: other, end: topic.end + whole.length } : topic;
  }

  function topicOf(text: string): Topic | null {
    // 県内では被害が起きており、組合は補助するとしている: where, and who.
    // 教授は、地方では二人という例も珍しくないと: the first, set apart by its comma.
    const first = /^([^、はもが]{2,50}?)(?<![でにとへ])は、(?=.{8,})/u.exec(text);
    const own = first && named({ text: first[1]!, start: 0 });
    if (own) return { subject: own, end: first[0].length };
    const topic = /^((?:.{2,50}?[でにとへ]は)?.{1,50}?)(?:(?<![でにとへ])は|も)、?(?=.{8,})/u.exec(text);
    const subject = topic && (named({ text: topic[1]!, start: 0 }) ?? wordOf(topic[0], topic[1]!));
    if (subject) return { subject, end: topic[0].length };
    // 大使であり、過去に知事を長く務めた山田一郎氏は、: all that stands before is told of whoever has the name.
    const described = /^([^はもが「」]{50,110}?)(?<![でにとへ])は、(?=.{8,})/u.exec(text);
    const bearer = described && named({ text: described[1]!, start: 0 });
    if (bearer?.kind === 'person' && !bearer.weak) return { subject: bearer, end: described![0].length };
    // 校長らが、休んでいる児童がいることなどを説明。
    const set = /^([^、はもが「」]{2,40})が、(?=.{8,})/u.exec(text);
    const who = set && named({ text: set[1]!, start: 0 });
    if (who && who.kind !== 'pronoun' && who.kind !== 'nobody' && !who.weak)
      return { subject: who, end: set[0].length };
    // 波多野修氏が会見し、
    const teller = /^(.{2,50}?)が(?=.{8,})/u.exec(text);
    const met = teller && named({ text: teller[1]!, start: 0 });
    if (!met || (met.kind !== 'person' && met.kind !== 'organisation')) return null;
    return occasions(text.slice(teller[0].length)) > 0 ? { subject: met, end: teller[0].length } : null;
  }

  const wordOf = (topic: string, phrase: string): Subject | null =>
    bareTopic.test(topic) ? word(phrase, 0) : null;

  function occasions(text: string): number {
    let length = 0;
    for (let i = 0; i < 3; i++) {
      const match = occasion.exec(text.slice(length));
      if (!match) break;
      length += match[0].length;
    }
    return length + /^[、\s]*/u.exec(text.slice(length))![0].length;
  }

  return { topicOf, lastTopicOf, word, occasions };
}
