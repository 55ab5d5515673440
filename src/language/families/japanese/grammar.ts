// How Japanese quotes: X氏は「…」と述べた, 「…」とX氏は話す, X氏はこう語る。「…」, X氏によると…という。
import type { Language } from '../../language.ts';
import {
  type Attribution,
  elided,
  nobody,
  personOf,
  type QuotingGrammar,
  type Subject,
  type Surroundings,
} from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { blank, type Frame, frames, type Zone } from '../east-asian/frame.ts';
import { endsRole } from '../east-asian/short-forms.ts';
import { withinReach } from '../east-asian/within-reach.ts';
import { isPassive, readAgents } from './agents.ts';
import { readBare } from './bare.ts';
import { readBeside } from './beside.ts';
import { isClause, isPredicate } from './clause.ts';
import { readOpeners } from './openers.ts';
import { withoutHeld } from './outer-topic.ts';
import {
  asideAtEnd,
  bareTopic,
  bySource,
  calledIn,
  cites,
  comesFrom,
  confesses,
  entitled,
  goesOn,
  hearsay,
  holds,
  impersonal,
  inDocument,
  naming,
  nounOfSaying,
  ofBearer,
  ofKin,
  ofSomebody,
  onOccasion,
  passiveVoice,
  pinnedUp,
  placedTopic,
  quotative,
  reportsFirst,
  saidOf,
  somebody,
  ticked,
  wordsAbove,
  written,
} from './patterns.ts';
import type { JapanesePeople } from './people.ts';
import { byWord, reportEnds } from './report-patterns.ts';
import { readJapaneseReports } from './reports.ts';
import type { JapaneseSubjects } from './subject.ts';
import { isConfessed, readSuspects } from './suspects.ts';
import { readTellerBehind } from './teller-behind.ts';
import { asWritten, holdsSpeech, startOf, stated } from './tie.ts';
import { hears, hearsAnother, isUnsaid } from './unsaid.ts';
import { isTurned, readCrowds, voiceIn } from './voices.ts';
import { readWithoutVerb } from './without-verb.ts';

const toldByPaper =
  /(?:新聞|通信|日報|新報|時報|タイムズ|テレビ|放送|ニュース|ポスト)に(?:よると|よれば)、?[^、は]*に?$/u;
const spoke = /^(?:話し|語っ|述べ|声をかけ)/u;

/** 大樹容疑者: a given name, of one who was named in full before. */
const pointsBack = ({ kind, name }: Subject): boolean =>
  kind === 'role' && /^[\p{Script=Han}々]{1,3}(?:容疑者|被告)$/u.test(name);

/** 久保田氏は会長に就く。 */
const hasTopic = (sentence: string, { name }: Subject): boolean => {
  const at = sentence.indexOf(name);
  return (
    at >= 0 &&
    /^[\p{Script=Han}\p{Script=Katakana}ーさん]{0,12}(?:（[^）]{1,24}）)?は/u.test(
      sentence.slice(at + name.length),
    )
  );
};

export function japaneseGrammar(
  language: Language,
  words: JapanesePeople,
  subjects: JapaneseSubjects,
): QuotingGrammar {
  const { writers } = words;
  const { subjectOf, named, hasUnread, topicAtMarks, isThing, people, roleBeside } = subjects;
  const verbs = alternatives(language.saying.said);
  const said = new RegExp(`(?:${verbs})`, 'u');
  const tellerBehind = readTellerBehind(language, subjects);
  const { endsInSaying, announcer, fromBeside, beforeColon, announces, tellsBelow } = readBeside(
    language,
    words,
    subjects,
  );
  const reports = readJapaneseReports(language, subjects);
  const { reportEnd, reportGoesOn } = reportEnds(language.saying);
  /** Also where no comma parts it from the marks: とした上で「…」. */
  const heldEnd = new RegExp(reportGoesOn.source.replace(/、$/u, '(?:、|$)'), 'u');
  const { agentOf, authorOf, ownSubject, signedBehind } = readAgents(subjects);
  const frameOf = frames(goesOn);
  const { fromManner, fromTopic } = readWithoutVerb(subjects);
  const { voicesOf, crowdOf, callerOf } = readCrowds(subjects);
  const openers = readOpeners(words, subjects, reportEnd);
  const suspectIn = readSuspects(subjects);
  const { bareBefore, bareBehind, endsInNoun, labelWithin } = readBare(language, subjects);

  const attribute = (around: Surroundings): Attribution | null =>
    withinReach(unlessAsked(asWritten(read(around), around.text)), around, { people }, /^(?:彼|同)/u);

  /** 記者が「…」と尋ねると: what the paper asks is nobody's words. */
  const unlessAsked = (attribution: Attribution | null): Attribution | null =>
    attribution && writers.has(attribution.subject.name) ? { subject: nobody } : attribution;

  function read(around: Surroundings): Attribution | null {
    const { text, open, close, words } = around;
    const own = frameOf(text, open, close);
    const frame = { ...own, lead: withoutHeld(own.lead, heldEnd) };
    // 「…」「…」と声が重なった: what follows the last of several marks is said of all.
    const chain = /^[\u3000、や]*/u.exec(frame.rest.text)![0];
    const rest: Zone = chain.includes(blank)
      ? { text: frame.rest.text.slice(chain.length), start: frame.rest.start + chain.length }
      : frame.rest;
    if (impersonal.test(rest.text)) {
      // 支持者からは「…」と声が飛んだ。
      const crowd = crowdOf(frame.lead);
      if (crowd) return stated(crowd, frame, rest.start + rest.text.trimEnd().length);
      // Whoever spoke before in the paragraph does not go on.
      return around.floor > 0 ? { subject: nobody } : null;
    }
    // 「はい」と答えた人は6割: what was ticked is no speech.
    if (ticked.test(rest.text) || written.test(rest.text)) return null;
    // 大臣は野党の「無能だ」との批判に: the noun says whose words they are.
    if (isClause(words) && ofSomebody.test(rest.text) && /の\s*$/u.test(frame.lead.text)) {
      const owner = named({ text: frame.lead.text.trimEnd().slice(0, -1), start: frame.lead.start });
      return stated(owner ?? nobody, frame, rest.start + 4);
    }
    const signed = isClause(words) ? signedBehind(rest) : null;
    if (signed) return stated(signed, frame, signed.end + 1);
    const author = authorOf(rest);
    if (author) return stated(author, frame, rest.start + rest.text.length);
    if (quotative.test(rest.text)) return fromParticle(around, frame, rest);
    const told = isClause(words) ? beforeColon(frame) : null;
    if (told) return told;
    const colon = /(?:^|[。\s])([^。「\s：:]{2,24})[：:]\s*$/u.exec(frame.lead.text);
    if (colon) {
      const start = frame.lead.start + colon.index + colon[0].indexOf(colon[1]!);
      const subject = named({ text: colon[1]!, start });
      return subject && stated(subject, frame, frame.rest.start);
    }
    // 関係者によると、「…」という。
    const source =
      isClause(words) && /^という。?\s*$/u.test(rest.text) ? byWord.exec(frame.lead.text.trimStart()) : null;
    if (source && source[0].length === frame.lead.text.trim().length) {
      const teller = named({ text: source[1]!, start: startOf(frame.lead) });
      const isNamed = teller && teller.kind !== 'pronoun';
      return stated(isNamed ? teller : nobody, frame, rest.start + 3);
    }
    // 石塚邦雄社長は「…」という。
    const says = isClause(words) && /^という。?\s*$/u.test(rest.text) && /は[、\s]*$/u.test(frame.lead.text);
    const sayer = says
      ? named({ text: frame.lead.text.replace(/は[、\s]*$/u, ''), start: frame.lead.start })
      : null;
    if (sayer?.kind === 'person') return stated(sayer, frame, rest.start + 3);
    const label = labelWithin(frame, words);
    if (label) return stated(label, frame, frame.rest.start);
    if (naming.test(rest.text)) return null;
    if (!isClause(words)) {
      // 樫村英治社長は「恥を忍んでの決断」。
      const topic = words.length >= 6 ? fromTopic(frame, rest) : null;
      return topic?.subject.kind === 'person' ? topic : null;
    }
    const labelled = bareBefore(frame, words);
    if (labelled) return stated(labelled, frame, frame.rest.start);
    if (frame.lead.text.trim() === '' && pinnedUp.test(frame.previous.text)) return { subject: nobody };
    return fromTopic(frame, rest) ?? fromManner(frame, rest) ?? fromBeside(frame, around);
  }

  function fromParticle({ words }: Surroundings, frame: Frame, rest: Zone): Attribution | null {
    if (entitled.test(frame.lead.text) && /^と(?:し|す(?!れば))/u.test(rest.text)) return null;
    const particle = quotative.exec(rest.text)![0];
    const clause = rest.text.slice(particle.length).split(/[。「『\u3000]/u, 1)[0]!;
    const behind: Zone = { text: clause, start: rest.start + particle.length };
    const end = behind.start + clause.length;
    if (isUnsaid(rest.text)) return { subject: nobody };
    if (isPassive(frame.lead, rest.text) || (hears.test(rest.text) && comesFrom.test(frame.lead.text)))
      return { ...stated(agentOf(frame.lead) ?? nobody, frame, end), isInPassing: true };
    const caller = isClause(words) && calledIn.test(rest.text) ? callerOf(frame.lead) : null;
    if (caller) return stated(caller, frame, end);
    const bare = bareBehind(behind, rest);
    const isHeld = holds.test(rest.text) && (isClause(words) || holdsThat(frame.lead.text, words));
    // 「…」と評価、「…」と述べた: the noun may end a clause as well, where a sentence stands before it.
    const noun = isClause(words) ? clause.trim().replace(/、$/u, '') : clause.trim();
    const isSaid = said.test(clause) || nounOfSaying.test(clause) || endsInNoun(noun) || isHeld;
    if (!isSaid && !bare && !isPredicate(clause, words)) return null;
    const inner = ownSubject(frame.lead, clause, words);
    if (inner) return stated(inner, frame, end);
    if (hearsAnother.test(rest.text) && /は、?/u.test(frame.lead.text)) return { subject: nobody };
    // 町は避難を呼びかけたが、「聞こえなかった」と言う住民も少なくない。
    const told =
      words.length >= 4 && !/(?<![たるだいすむくうつぬぶん])が[、\s]*$/u.test(frame.lead.text)
        ? saidOf.exec(rest.text)
        : null;
    const head = told && saidBy(told[1]!, rest.start + told[0].length - told[1]!.length);
    if (head) return stated(head, frame, end);
    // クーパーの言葉を借りて「…」と評した: not who cites it.
    if (cites.test(frame.lead.text)) return { subject: nobody };
    // 県警によると、調べに対し「…」と容疑を否認している: nobody who tells of it.
    const isTold = confesses.test(rest.text) && bySource.test(frame.lead.text);
    const before = isTold ? null : (subjectOf(frame.lead) ?? topicAtMarks(frame.lead));
    // 中日新聞によると、荒川選手に「…」と話した: a paper tells of it, and who says it is left out.
    if (before?.kind === 'organisation' && toldByPaper.test(frame.lead.text) && spoke.test(clause))
      return { subject: nobody };
    if (before?.kind === 'role' && ofKin.test(frame.lead.text) && frame.previous.text.trim() !== '')
      return { subject: nobody };
    // 町は備えたが、業界では「…」と指摘する
    const voice = voiceIn(frame.lead);
    if (voice && (!before || isTurned(frame.lead, before, voice))) return stated(voice, frame, end);
    // 社長が「…」と述べたと市長は語った: who tells of it is another.
    const isPassedOn = /が[、\s]*$/u.test(frame.lead.text) && /^[^、。]{1,10}?た(?:こと)?と/u.test(clause);
    const teller = before && !isPassedOn && tellerBehind(behind, bare);
    if (teller) return stated(teller, frame, end);
    if (before) return stated(before, frame, end);
    // 「…」と漏らすのは、おかみの岸本千代さんだ
    const cleft =
      /^[^。]{1,24}?[るたうすくつむぶぐいだ](?:の|ん)(?:は|が)、?([^。]{2,50}?)(?:だった|である|です|だ)?$/u.exec(
        clause.trimEnd(),
      );
    const owner =
      cleft &&
      named({ text: cleft[1]!.replace(asideAtEnd, ''), start: behind.start + clause.indexOf(cleft[1]!) });
    if (owner) return stated(owner, frame, end);
    const after = bare ?? subjectOf(behind);
    if (after) return stated(after, frame, end);
    const crowd = voicesOf(behind);
    if (crowd) return stated(crowd, frame, end);
    const { lead, previous } = frame;
    // X氏は口を開いた。「…」と語る。
    if (lead.text.trim() === '' && !holdsSpeech(previous.text) && endsInSaying.test(previous.text)) {
      const announced = announcer(previous);
      if (announced) return { ...stated(announced, frame, end), start: previous.start, end };
    }
    // 委員からは「…」と懸念が示された。
    if (comesFrom.test(frame.lead.text)) return stated(crowdOf(frame.lead) ?? nobody, frame, end);
    const known = knownTopic(frame.lead);
    if (known) return stated(known, frame, end);
    if ((hasUnread(frame.lead) && !isToldOf(frame.lead)) || somebody.test(`${frame.lead.text} ${clause}`))
      return { subject: nobody };
    // 記者が「…」と尋ねると、「…」と答えた。: not who asked; but whom 裁判長から「…」と問われると tells of answers.
    const asks = /\u3000{2,}[^。]*と、/u.test(frame.lead.text);
    if (asks && !/\u3000と[^。]{0,6}[わかられ]れ(?:ると|て)、/u.test(frame.lead.text))
      return { subject: nobody };
    if (isConfessed(frame, rest)) {
      const who = suspectIn(frame);
      return who ? { ...stated(who, frame, end), start: previous.start } : { subject: nobody };
    }
    if (passiveVoice.test(rest.text) || inDocument.test(frame.lead.text)) return { subject: nobody };
    if (onOccasion.test(lead.text) && previous.text.trim() === '') return { subject: nobody };
    const subject: Subject = { ...elided, before: frame.lead.start, ...(asks ? { isAsked: true } : {}) };
    return { subject, start: rest.start, end };
  }

  /** 「両国は最も大切な隣国同士」としたうえで: a sentence that ends in its noun. Not 題を「…」とし. */
  const holdsThat = (lead: string, words: string): boolean =>
    words.length >= 10 && /^[^は]{1,12}は.{5}/u.test(words) && !/[をに]\s*$/u.test(lead);

  /** 視程は十分だったと説明し、「…」: a thing that is told of, by whoever goes on. */
  function isToldOf({ text }: Zone): boolean {
    const topic = reportsFirst.test(text) ? /^([^はが、。]{2,24})[はが]/u.exec(text) : null;
    return topic !== null && isThing(topic[1]!);
  }

  /** 取引先の男性, but 医師 of 医師の顔. */
  function saidBy(phrase: string, start: number): Subject | null {
    const parts = phrase.split('の');
    for (let count = parts.length; count > 0; count--) {
      const who = named({ text: parts.slice(0, count).join('の'), start });
      if (who?.kind === 'role' || who?.kind === 'person') return who;
    }
    return null;
  }

  /** 大堀は20日に…: a word that is nobody, unless the article has it as a part of somebody's name elsewhere. */
  function knownTopic({ text, start }: Zone): Subject | null {
    const topic = bareTopic.exec(text) ?? placedTopic.exec(text);
    const name = topic?.[1] ?? '';
    if (name === '' || hasUnread({ text: text.slice(topic!.index + topic![0].length), start: 0 }))
      return null;
    const at = start + topic!.index + topic![0].indexOf(name);
    return { kind: 'person', name, role: null, start: at, end: at + name.length, weak: true };
  }

  /** What may stand between two quotations of one speaker: nothing, or the rest of the first one's attribution. */
  function continues(between: string): boolean {
    const text = between.trim();
    if (/^[。、]*$/u.test(text)) return true;
    if (hearsay.test(text)) return false;
    return (
      text.length <= 60 &&
      /^(?:など)?(?:と|って)[^。]*。$/u.test(text) &&
      !isPassive({ text: '', start: 0 }, text)
    );
  }

  return {
    attribute,
    isClause,
    reports,
    people,
    roleBeside,
    pointsBack,
    isCalled: endsRole,
    callsNearest: true,
    pointsAbove: (paragraph) => wordsAbove.test(paragraph),
    openers,
    announces,
    tellsBelow,
    signer: (line) => personOf(named({ text: line, start: 0 })),
    continues,
    tellsOfBearer: (between) => ofBearer.test(between),
    isHearsay: (rest) => hearsay.test(rest),
    hasTopic,
    isOfOne: (words) => /(?<!\p{Script=Han})[私僕俺](?!た?ち|ども|立)/u.test(words),
    dropsSubjects: true,
  };
}
