// Reads who speaks from Japanese: what stands before は, が or によると (田中一郎社長は), a name with its title, a body, or
// someone without a name with all that is said of them (病院で働く看護師は). Null where nobody is written.
import type { Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import type { Zone } from '../east-asian/frame.ts';
import {
  atInstitution,
  couple,
  fromWhere,
  holding,
  institution,
  nominal,
  oneself,
  others,
  pointing,
  relative,
  shareOf,
  whereTo,
} from './around-names.ts';
import { calledAs } from './called-as.ts';
import { condition, isInCleft } from './clause.ts';
import { readMentions } from './mentions.ts';
import { readJapaneseNames } from './names.ts';
import { asideAtEnd } from './patterns.ts';
import type { JapanesePeople } from './people.ts';
import { adnominal, particle, reach, readPhrases } from './phrase.ts';

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
}

/** Behind it another clause begins, which may have a subject of its own. */
const turn =
  /(?<=[たるだいすむくうつぬぶん])が、|ものの、|一方で?、|ので、|ため、|けれど、|(?<=[るたうくすつぬむぶぐ])と、|たら、/gu;

export function readJapaneseSubjects(words: JapanesePeople): JapaneseSubjects {
  const { splitOffice, nameAtEnd, plainAtEnd, shownAtEnd, isHonorific, hasSurname, isWholeWord } =
    readJapaneseNames(words);
  const { phraseStart, describedStart, bodyStart, nounStart } = readPhrases(words);
  const titles = alternatives(words.titles);
  const title = new RegExp(`(?:${alternatives(words.modifiers)}|・)*(?:${titles})$`, 'u');
  const role = new RegExp(
    `(?:${alternatives(words.roles)}|[\\p{Script=Han}\\p{Script=Katakana}ー](?:者|員|師|士))(?:たち|ら)?$`,
    'u',
  );
  const body = new RegExp(`(?:${alternatives(words.bodies)})$`, 'u');
  const inanimate = new RegExp(`(?:${alternatives(words.inanimate)})$`, 'u');
  const roleEnd = new RegExp(`(?:${titles}|[者員家師士手主人長]|運転手|主婦|会社員)$`, 'u');
  const { male, female, either, many } = words.pronouns;
  const pronouns = (
    [
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

  function subjectOf(zone: Zone): Subject | null {
    const { text } = zone;
    let from = 0;
    for (const match of text.matchAll(turn)) from = match.index + match[0].length;
    const found = [...text.matchAll(particle)].flatMap((match) => {
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
    // 容疑者は「…」と話し、仲間とみられる誰それは「…」: whoever was read is not the last topic.
    return chosen && !hasUnreadTopic(text.slice(chosen.at + 1)) ? chosen.subject : null;
  }

  /** 会場, but not 大場, who is somebody. */
  const endsInThing = (phrase: string): boolean =>
    inanimate.test(phrase) &&
    !hasSurname(/(?<![\p{Script=Han}々])[\p{Script=Han}々]{2}$/u.exec(phrase)?.[0] ?? '');

  const hasUnreadTopic = (text: string): boolean =>
    [...text.matchAll(/(?<=[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z）])は/gu)].some((match) => {
      const phrase = text.slice(0, match.index).replace(asideAtEnd, '');
      return (
        !inanimate.test(phrase) &&
        named({ text: phrase, start: 0 }) === null &&
        /^(?:$|、?\u3000)/u.test(text.slice(match.index + 1))
      );
    });

  /** 長女が営む店で, 会社が見送ったことに触れ: the が belongs to a noun's clause. */
  const hasRelative = (text: string): boolean => text.search(adnominal) >= 0 || nominal.test(text);

  function named({ text: whole, start }: Zone): Subject | null {
    const from = Math.max(0, whole.length - reach);
    let text = whole.slice(from).trimEnd();
    const base = start + from;
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
    for (const [pattern, shows] of pronouns) {
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
    return person(text, base) ?? shown(text, aside, base) ?? unnamed(text, base);
  }

  const isCalling = (word: string): boolean =>
    (role.test(word) || title.test(word)) && !isHonorific(title.exec(word)?.[0] ?? '') && !body.test(word);

  function person(text: string, base: number): Subject | null {
    // 戸田さん夫妻: both of them.
    const pair = couple.exec(text);
    if (pair)
      return {
        ...{ kind: 'role', name: pair[0], role: null, plural: true },
        ...{ start: base + pair.index, end: base + text.length },
      };
    // 辻元氏: before what only calls somebody so it is a part of the name.
    const found = title.exec(text)?.[0] ?? '';
    const own = /^[元前現旧新]/u.test(found) && isHonorific(found.slice(1)) ? found.slice(1) : found;
    const before = text
      .slice(0, text.length - own.length)
      .replace(asideAtEnd, '')
      .replace(/・$/u, '');
    // 雁屋誠也・南洋大客員教授
    const placed =
      /(?:^|[^\p{Script=Han}々])([\p{Script=Han}々]{3,5})・([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,14})$/u.exec(
        before,
      );
    if (
      own !== '' &&
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

  function unnamed(text: string, base: number): Subject | null {
    const titled = splitTitled(text, base);
    if (titled) return titled;
    const own = lengthOf(body, text);
    // NPO法人, 児相: a body, though it ends like somebody.
    const isRole =
      (role.test(text) || (title.test(text) && !isHonorific(title.exec(text)![0]))) &&
      own <= Math.max(lengthOf(role, text), lengthOf(title, text));
    if (!isRole && own === 0) return null;
    const last = /[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z]+(?:たち|ら)?$/u.exec(text)?.[0] ?? '';
    // 有識者会議, but not any 会議.
    if (words.things.has(last) || (inanimate.test(text) && (isRole || lengthOf(inanimate, text) >= own)))
      return null;
    const start = isRole ? describedStart(text) : bodyStart(text);
    const name = text
      .slice(start)
      .trim()
      .replace(/^の/u, '')
      .replace(fromWhere, '')
      .replace(isRole ? whereTo : /^$/u, '');
    if (name === '') return null;
    // 青波汽船と東洋石油は: of two bodies neither is the one that speaks.
    if (!isRole && /[\p{Script=Han}\p{Script=Katakana}ー]と$/u.test(text.slice(0, start))) return null;
    return {
      kind: isRole ? 'role' : 'organisation',
      name,
      role: null,
      start: base + text.lastIndexOf(name),
      end: base + text.lastIndexOf(name) + name.length,
      ...(isRole && /(?:たち|ら|夫妻|夫婦|両親|[\d０-９千万]人)$/u.test(name)
        ? { plural: true as const }
        : {}),
    };
  }

  /** 佐々木茂樹農園主: a surname begins the run, and what is left of it is what somebody is. */
  function splitTitled(text: string, base: number): Subject | null {
    const last = /[\p{Script=Han}々]{5,12}$/u.exec(text)?.[0] ?? '';
    if (!hasSurname(last.slice(0, 4))) return null;
    for (const length of [4, 3, 5]) {
      const [name, own] = [last.slice(0, length), last.slice(length)];
      if (
        own.length < 2 ||
        /[支署課局県社]$/u.test(name) ||
        !(role.test(own) || roleEnd.test(own)) ||
        !isWholeWord(own)
      )
        continue;
      const start = base + text.length - last.length;
      return { kind: 'person', name, role: own, start, end: start + name.length };
    }
    return null;
  }

  function hasUnread({ text }: Zone): boolean {
    const match = [
      ...text.matchAll(
        // But not 立ち上がり, 広がって.
        /(?<=[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z）\u3000]|さん|くん)(?:は|も|が(?![りるっ]|れ[るばたて]|ら[なずせれ]|ろう))/gu,
      ),
    ].at(-1);
    if (!match) return false;
    const phrase = text.slice(0, match.index).replace(asideAtEnd, '');
    const rest = text.slice(match.index + 1);
    if (isInCleft(match[0], rest) && named({ text: phrase, start: 0 })?.kind === 'organisation') return false;
    if (endsInThing(phrase)) return false;
    // Whoever does it may say the words as well as whoever was told of before.
    const isApart = condition.test(rest) && named({ text: phrase, start: 0 }) === null;
    return !(match[0] === 'が' && (isApart || hasRelative(rest)));
  }

  function topicAtMarks({ text, start }: Zone): Subject | null {
    const trimmed = text.replace(/(?<![、\s])[、\s]+$/u, '');
    if (!/[はも]$/u.test(trimmed)) return null;
    const phrase = trimmed.slice(0, -1).replace(asideAtEnd, '').replace(oneself, '');
    const from = nounStart(phrase, phraseStart(phrase));
    const name = phrase.slice(from);
    if (name.length < 2 || name.length > 22 || inanimate.test(name) || words.things.has(name)) return null;
    if (!/[\p{Script=Han}々\p{Script=Katakana}ーA-Za-z]$/u.test(name)) return null;
    const end = start + from + name.length;
    if (/(?:[者員家師士手人長官生]|[男女]の子)$/u.test(name)) {
      const whole = phrase.slice(describedStart(phrase));
      return { kind: 'role', name: whole, role: null, start: end - whole.length, end };
    }
    // 歌手のミナ, 運営会社の東西エアポート
    const of = name.lastIndexOf('の');
    const [left, right] = [name.slice(0, Math.max(0, of)), name.slice(of + 1)];
    if (of > 0 && roleEnd.test(left) && right.length >= 2) {
      // 社長の経営判断は: a thing of theirs.
      const isName =
        /^[\p{Script=Han}々]{0,3}[\p{Script=Katakana}ー・＝=]+$/u.test(right) ||
        hasSurname(right) ||
        shownAtEnd(name, '') !== null;
      if (!isName) return null;
      return { kind: 'person', name: right, role: left, start: end - right.length, end };
    }
    const own = of > 0 && right.length >= 3 ? right : name;
    return { kind: 'organisation', name: own, role: null, start: end - own.length, end };
  }

  /** 店長の佐藤健さん → 店長; 東京大学の山田花子教授 → 東京大学教授; 田中一郎社長 → 社長. */
  function roleOf(before: string, titleWord: string): string | null {
    const own = titleWord !== '' && !isHonorific(titleWord) ? titleWord : '';
    const lead =
      /(?:^|[、。はがをにでと「」\s\u3000])([^、。はがをにと「」\s\u3000]{2,24}?)(?:の|、|で、)?$/u.exec(
        before.replace(asideAtEnd, ''),
      )?.[1] ?? '';
    const affiliation = lead
      .replace(/の$/u, '')
      .split('の')
      .at(-1)!
      .replace(relative, '')
      // 傍らで夫の
      .replace(/^.{2,10}で(?=[\p{Script=Han}\p{Script=Katakana}]+$)/u, '');
    if (own === '') return roleEnd.test(affiliation) || role.test(affiliation) ? affiliation : null;
    if (affiliation === '' || !/の$/u.test(before) || /^(?:同|当|自)/u.test(affiliation)) return own;
    return affiliation.length <= 16 && institution.test(affiliation) ? `${affiliation}${own}` : own;
  }

  /** 漁協の組合長を務める生田忠さん: what somebody is whose name is known. */
  function roleBeside(text: string, start: number): string | null {
    const before = text.slice(Math.max(0, start - reach), start).replace(holding, '');
    return /、$/u.test(before) ? null : roleOf(before, '');
  }

  function isThing(phrase: string): boolean {
    if (inanimate.test(phrase)) return true;
    const last = /(?<=[のなたるい])[\p{Script=Han}々]{2,}$/u.exec(phrase)?.[0] ?? '';
    return last !== '' && !hasSurname(last) && isWholeWord(last) && !role.test(last) && !title.test(last);
  }

  const people = readMentions(words, { person, plain, named });

  return { subjectOf, named, hasUnread, topicAtMarks, isThing, people, roleBeside };
}

const lengthOf = (end: RegExp, text: string): number => end.exec(text)?.[0].length ?? 0;
