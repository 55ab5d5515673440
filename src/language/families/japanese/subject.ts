// Reads who speaks from Japanese: what stands before は, が or によると (田中一郎社長は), a name with its title, a body, or
// someone without a name with all that is said of them (病院で働く看護師は). Null where nobody is written.
import type { Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Zone } from '../east-asian/frame.ts';
import {
  atInstitution,
  behindName,
  couple,
  endsInCouple,
  institution,
  nominal,
  others,
  pointing,
  shareOf,
} from './around-names.ts';
import { calledAs } from './called-as.ts';
import { condition, isInCleft } from './clause.ts';
import { type DocumentMemory, documentMemory } from './document-memory.ts';
import { joint, ofBoth } from './joint.ts';
import { readMentions } from './mentions.ts';
import { readJapaneseNames } from './names.ts';
import { ofTwo } from './outer-topic.ts';
import { asideAtEnd } from './patterns.ts';
import type { JapanesePeople } from './people.ts';
import { adnominal, particle, reach, readPhrases } from './phrase.ts';
import { readRoles } from './roles.ts';
import { readTopicAtMarks } from './topic-at-marks.ts';
import { readUnnamed } from './unnamed.ts';
import { readJapaneseWords } from './words.ts';

export interface JapaneseSubjects {
  /** The subject of the words before a quotation or a verb, in one sentence. */
  subjectOf(zone: Zone): Subject | null;
  /** Whoever a phrase without its particle is, where it ends as one that can speak. */
  named(zone: Zone): Subject | null;
  /** Whether some phrase is the topic of the words before a quotation, and could not be read as anybody. */
  hasUnread(zone: Zone): boolean;
  /** The phrase before は right before a quotation, whatever it ends in: 浜辺フィナンシャルは「…」. */
  topicAtMarks(zone: Zone): Subject | null;
  /** Whether a phrase ends in a thing, with what is said of it: 党本部からの連絡. */
  isThing(phrase: string): boolean;
  /** Everybody whom a text names, and whom its sentences are about. */
  people(text: string): Subject[];
  /** What somebody is whose name begins there. */
  roleBeside(text: string, start: number): string | null;
  /** Of the documents that are read. */
  memory: DocumentMemory;
}

/** Behind it another clause begins, which may have a subject of its own. */
const turn =
  /(?<=[たるだいすむくうつぬぶん])が、|ものの、|一方で?、|ので、|ため、|けれど、|(?<=[るたうくすつぬむぶぐ])と、|たら、/gu;

/** 社長が硬い表情で話した: how it is said. */
const inManner =
  /^[^、。はがをに]{1,8}[いな](?:表情|面持ち|顔つき|顔|口調|語り口|調子|様子|姿勢|声|口ぶり|笑顔)で(?!は)/u;

/** A term in marks, as frames and reports have it. */
const nameInMarks = /(?:\u3000{3,24}|〇{3,24})$/u;

export function readJapaneseSubjects(people: JapanesePeople): JapaneseSubjects {
  const words = readJapaneseWords(people);
  const names = readJapaneseNames(people);
  const phrases = readPhrases(people);
  const { title, role, body, inanimate, pronoun, pronouns } = words;
  const { splitOffice, nameAtEnd, plainAtEnd, shownAtEnd, isHonorific, hasSurname, isWholeWord } = names;
  const unnamed = readUnnamed(people, words, names, phrases);
  const topicAtMarks = readTopicAtMarks(people, words, names, phrases);
  const { roleOf, roleBeside } = readRoles(words, names);

  function subjectOf(zone: Zone): Subject | null {
    const { text } = zone;
    let from = 0;
    for (const match of matchesOf(text, turn)) from = match.index + match[0].length;
    const found = matchesOf(text, particle).flatMap((match) => {
      if (match[0] === 'が' && condition.test(text.slice(match.index + 1))) return [];
      const subject = named({ text: text.slice(0, match.index), start: zone.start });
      if (subject?.kind === 'organisation' && isInCleft(match[0], text.slice(match.index + 1))) return [];
      return subject ? [{ subject, at: match.index, isTopic: match[0] !== 'が' }] : [];
    });
    const here = found.filter(({ at }) => at >= from);
    const chosen =
      here.findLast(({ isTopic }) => isTopic) ??
      here.findLast(
        ({ at }) => !hasRelative(text.slice(at + 1)) && !hasUnread({ text: text.slice(at + 1), start: 0 }),
      ) ??
      found.findLast(({ isTopic }) => isTopic);
    if (!chosen) return null;
    const behind = text.slice(chosen.at + 1);
    // 容疑者は「…」と話し、仲間とみられる誰それは「…」: whoever was read is not the last topic.
    if (hasUnreadTopic(behind))
      return chosen.isTopic ? ofTwo(chosen.subject, null, behind.slice(0, behind.lastIndexOf('は'))) : null;
    for (const { subject, at, isTopic } of found)
      if (chosen.isTopic && isTopic && at < chosen.at) {
        const teller = ofTwo(subject, chosen.subject, text.slice(at + 1, chosen.at));
        if (teller) return teller;
      }
    return chosen.subject;
  }

  /** 会場, but not 大場, who is somebody. */
  const endsInThing = (phrase: string): boolean =>
    inanimate.test(phrase) &&
    !hasSurname(/(?<![\p{Script=Han}々])[\p{Script=Han}々]{2}$/u.exec(phrase)?.[0] ?? '');

  const hasUnreadTopic = (text: string): boolean =>
    matchesOf(text, /(?<=[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z）])は/gu).some((match) => {
      const phrase = text.slice(0, match.index).replace(asideAtEnd, '');
      return (
        !inanimate.test(phrase) &&
        named({ text: phrase, start: 0 }) === null &&
        /^(?:$|、?\u3000)/u.test(text.slice(match.index + 1))
      );
    });

  /** 長女が営む店で, 会社が見送ったことに触れ: the が belongs to a noun's clause. */
  const hasRelative = (written: string): boolean => {
    const text = written.replace(inManner, '');
    return text.search(adnominal) >= 0 || nominal.test(text);
  };

  const memory = documentMemory();
  const readEnd = memory.once(({ text, start }) => read(text, start));

  function named({ text, start }: Zone): Subject | null {
    const from = Math.max(0, text.length - reach);
    return readEnd({ text: text.slice(from), start: start + from });
  }

  function read(phrase: string, base: number): Subject | null {
    const ofName = titledBody(phrase, base);
    if (ofName) return ofName;
    let text = phrase.trimEnd();
    // 垣内大樹さん（36）＝同県在住＝は
    text = text.replace(/[＝=][^＝=。、]{1,24}[＝=]$/u, '');
    const aside = asideAtEnd.exec(text)?.[0] ?? '';
    text = text.slice(0, text.length - aside.length);
    // 中央通信などは: whoever else there was.
    text = text.replace(/(?<=[\p{Script=Han}々\p{Script=Katakana}ーA-Z]{2})など$/u, '');
    // 鷲尾氏本人: the word adds nothing to who it is.
    text = text.replace(/(?<=[\p{Script=Han}々\p{Script=Katakana}]{2})(?:本人|自身)$/u, '');
    const group = /(?:さん|氏)(ら|たち)$/u.exec(text);
    if (group) text = text.slice(0, -group[1]!.length);
    // ほかの2人は: nobody told of before, and so described.
    const rest = others.exec(text);
    if (rest)
      return {
        ...{ kind: 'role', name: rest[0], role: null, plural: true },
        ...{ start: base + rest.index, end: base + text.length },
      };
    // 住民の一部は: how many of them.
    const share = shareOf.exec(text);
    const some = share && unnamed(text.slice(0, share.index), base);
    if (some?.kind === 'role')
      return { ...some, name: `${some.name}${share![0]}`, plural: true, end: base + text.length };
    const pointed = pointing.exec(text);
    if (pointed && isCalling(pointed[1]!)) {
      const at = { start: base + pointed.index, end: base + text.length };
      return { ...{ kind: 'pronoun', name: pointed[1]!, role: null, isOther: true, plural: false }, ...at };
    }
    const both = ofBoth.exec(text) && oneOrBoth(text.replace(ofBoth, ''), '', base);
    if (both?.plural) return { ...both, end: base + text.length, name: text.slice(both.start - base) };
    for (const [pattern, shows] of pronoun.test(text) ? pronouns : []) {
      const match = pattern.exec(text);
      if (match)
        return {
          kind: 'pronoun',
          name: '',
          role: null,
          start: base + match.index,
          end: base + text.length,
          ...shows,
          ...calledAs(match[0]),
        };
    }
    return oneOrBoth(text, aside, base) ?? unnamed(text, base);
  }

  /** 高木教授, but also 高木教授と大竹准教授 */
  function oneOrBoth(text: string, aside: string, base: number): Subject | null {
    const one = person(text, base) ?? shown(text, aside, base);
    return one?.kind === 'person'
      ? (joint(text, base, one, (first, from) => person(first, from) ?? unnamed(first, from)) ?? one)
      : one;
  }

  /** 運営会社「ミナト」: what the body is, with its name in marks, which are blanks here. */
  function titledBody(text: string, base: number): Subject | null {
    const marks = nameInMarks.exec(text);
    const own = marks && unnamed(text.slice(0, marks.index), base);
    return own?.kind === 'organisation'
      ? { ...own, name: text.slice(own.start - base), end: base + text.length }
      : null;
  }

  const titleOf = (text: string): string => text.slice(text.length - title.lengthIn(text));

  const isCalling = (word: string): boolean =>
    (role.test(word) || title.test(word)) && !isHonorific(titleOf(word)) && !body.test(word);

  function person(text: string, base: number): Subject | null {
    // 戸田さん夫妻: both of them.
    const pair = endsInCouple.test(text) ? couple.exec(text) : null;
    if (pair)
      return {
        ...{ kind: 'role', name: pair[0], role: null, plural: true },
        ...{ start: base + pair.index, end: base + text.length },
      };
    // 辻元氏: before what only calls somebody so it is a part of the name.
    const found = titleOf(text);
    const own = /^[元前現旧新]/u.test(found) && isHonorific(found.slice(1)) ? found.slice(1) : found;
    const before = text
      .slice(0, text.length - own.length)
      .replace(asideAtEnd, '')
      .replace(/・$/u, '');
    // 雁屋誠也・南洋大客員教授
    const placed = own !== '' && before.includes('・') ? behindName.exec(before) : null;
    if (
      placed &&
      (institution.test(placed[2]!) || atInstitution.test(placed[2]!)) &&
      (hasSurname(placed[1]!) || !isWholeWord(placed[1]!) || shownAtEnd(`代表の${placed[1]}`, '') !== null)
    ) {
      const end = before.length - placed[2]!.length - 1;
      const start = end - placed[1]!.length;
      return {
        kind: 'person',
        name: placed[1]!,
        role: `${placed[2]}${own}`,
        start: base + start,
        end: base + end,
      };
    }
    const run = own === '' ? plainAtEnd(before) : nameAtEnd(before, own.replace(/^・/u, ''));
    if (run === null) return null;
    const start = before.length - run.length;
    const [name, office] = own === '' || isHonorific(own) ? [run, ''] : splitOffice(run);
    return {
      kind: 'person',
      name,
      role: roleOf(before.slice(0, start).replace(/・$/u, ''), office + own.replace(/^・/u, '')),
      start: base + start,
      end: base + start + name.length,
    };
  }

  /** 代表の香坂直哉, 大鳥咲（24） */
  function shown(text: string, aside: string, base: number): Subject | null {
    if (title.test(text) || role.test(text) || endsInThing(text)) return null;
    const name = shownAtEnd(text, aside);
    // 投手の有村: a surname that ends like a body.
    if (name === null || (body.test(text) && !hasSurname(name))) return null;
    const from = text.length - name.length;
    const own = roleOf(text.slice(0, from), '');
    return { kind: 'person', name, role: own, start: base + from, end: base + text.length };
  }

  /** 待っていたのは瀬尾渉だった: a name without anything beside it. */
  function plain({ text, start }: Zone): Subject | null {
    const name = plainAtEnd(text);
    if (name === null) return null;
    const from = text.length - name.length;
    return {
      kind: 'person',
      name,
      role: roleOf(text.slice(0, from), ''),
      start: start + from,
      end: start + text.length,
    };
  }

  function hasUnread({ text }: Zone): boolean {
    const match = matchesOf(
      text,
      // But not 立ち上がり, 広がって.
      /(?<=[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z）\u3000]|さん|くん)(?:は|も|が(?![りるっ]|れ[るばたて]|ら[なずせれ]|ろう))/gu,
    ).at(-1);
    if (!match) return false;
    const phrase = text.slice(0, match.index).replace(asideAtEnd, '');
    const rest = text.slice(match.index + 1);
    if (isInCleft(match[0], rest) && named({ text: phrase, start: 0 })?.kind === 'organisation') return false;
    if (endsInThing(phrase)) return false;
    // Whoever does it may say the words as well as whoever was told of before.
    const isApart = condition.test(rest) && named({ text: phrase, start: 0 }) === null;
    return !(match[0] === 'が' && (isApart || hasRelative(rest)));
  }

  function isThing(phrase: string): boolean {
    if (inanimate.test(phrase)) return true;
    const last = /(?<=[のなたるい])[\p{Script=Han}々]{2,}$/u.exec(phrase)?.[0] ?? '';
    return last !== '' && !hasSurname(last) && isWholeWord(last) && !role.test(last) && !title.test(last);
  }

  const mentions = readMentions(people, { person, plain, named });

  return { subjectOf, named, hasUnread, topicAtMarks, isThing, people: mentions, roleBeside, memory };
}
