// How Chinese quotes: X表示：「…」, 「…」X說, 「…」，X說，「…」, X指出，…。 Traditional and simplified.

import {
  type Attribution,
  nobody,
  type Opener,
  personOf,
  type QuotingGrammar,
  type Subject,
  type Surroundings,
} from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { blankedSentences } from '../../east-asian/frame.ts';
import { withinReach } from '../../east-asian/within-reach.ts';
import { genderOfChineseName } from '../given-names.ts';
import { fromAfter, fromLast } from './after.ts';
import { leadIn } from './around.ts';
import { bareRole } from './bare-role.ts';
import { fromBefore, fromVerbBefore } from './before.ts';
import { isCalled, mayBeCalled } from './called.ts';
import { isClause } from './clause.ts';
import { firmsIn } from './firms.ts';
import { isDefined, isSign, qualifies } from './forms.ts';
import { partsAround } from './parts.ts';
import { chinesePeople } from './register.ts';
import { reports } from './reports.ts';
import { roleBeside } from './role.ts';
import { chineseSubject, topicOf } from './subject.ts';
import { verbsIn } from './verbs.ts';
import { fromFirstPerson, fromReport, standingAlone } from './within.ts';
import { fromWriting } from './written.ts';

function attribute(given: Surroundings): Attribution | null {
  const around = withPlainColons(given);
  if (/^《[^》]*》$/.test(around.words)) return null;
  const colon = /[：:]\s*$/.test(around.text.slice(Math.max(0, around.open - 3), around.open));
  const behind = around.text.slice(around.close);
  const isTerm = !/[。！？!?…]$/u.test(around.words) && isDefined(behind);
  if (!colon && (isTerm || qualifies(behind))) return null;
  const written = fromWriting(around);
  if (written) return written;
  if (
    isSign(
      around.text.slice(Math.max(around.floor, around.open - 40), around.open),
      around.text.slice(around.close),
    )
  )
    // 扉頁上寫著：「…」: whole sentences that are written somewhere are nobody's who spoke before.
    return colon && isClause(around.words) && writtenOn.test(around.text.slice(0, around.open))
      ? { subject: nobody }
      : null;
  const attribution =
    fromBefore(around) ??
    fromAfter(around) ??
    fromVerbBefore(around) ??
    fromReport(around) ??
    fromFirstPerson(around) ??
    (/^[\s，,、]*$/u.test(leadIn(around).text) ? fromLast(around) : null) ??
    standingAlone(around);
  return withinReach(attribution, around, { people: chinesePeople }, /^[他她佢]/u);
}

/** ︰ as a typesetter for upright lines writes it. */
const upright = /[︰﹕∶]/g;
const withPlainColons = (around: Surroundings): Surroundings =>
  around.text.search(upright) < 0 ? around : { ...around, text: around.text.replace(upright, '：') };

const writtenOn = /[上裡里中面頭头][只也還还]?[寫写印刻貼贴題题][著着有了][：:]\s*$/u;

/** 她, but not 其他, 他人 and 她們. */
const pronounsIn = (text: string): Pick<Subject, 'gender'>[] =>
  matchesOf(text, /(?<![其吉])[他她](?![們们倆俩人鄉乡日方殺杀])/gu).map(([written]) => ({
    gender: written === '她' ? 'female' : 'male',
  }));

let last: { text: string; openers: Opener[] } = { text: '', openers: [] };

/** The sentences of a paragraph outside marks, and whom each begins with: 2009年，任守義調來. */
function openers(text: string): Opener[] {
  if (last.text !== text)
    last = {
      text,
      openers: blankedSentences(text, noGoingOn).map(({ text: sentence, start }) => {
        const topic = topicOf(sentence.slice(0, 60), start);
        // 她的團隊測量細胞: a sentence about her still.
        const subject = topic?.kind === 'nobody' && /^[他她]/u.test(topic.name) ? null : topic;
        const meets = subject ? meetsIn(sentence.slice(subject.end - start)) : undefined;
        return { start, end: start + sentence.length, subject, ...(meets && { meets }) };
      }),
    };
  return last.openers;
}

/** 問她, 走向他: not 說她累了, which may be whoever says it. */
function meetsIn(rest: string): 'male' | 'female' | undefined {
  const [, met] =
    /^(?![^他她，,]*(?:[說说稱称指]|表示|透露|[認认][為为]|[覺觉]得|以[為为]|相信|知道|希望|[發发][現现]|[記记]得|想起|回[憶忆]|[擔担]心))[^，,。；：:他她]{1,10}([他她])(?!們|们|的|自己|本人)/u.exec(
      rest,
    ) ?? [];
  return met === undefined ? undefined : met === '她' ? 'female' : 'male';
}

const noGoingOn = /(?!)/u;

/** What begins with the words that stand above it. */
const wordsAbove = /^[^。]{0,16}(?:這|这|此)(?:句|番|一?聲|一?声|一?喊|幾句|几句)/u;

/** 段培安則悲觀得多, 盧建勳澄清: how somebody sees it, which their own words tell on. Not of 陳志豪問他, who is whoever was asked. */
function takesStand(sentence: string, { name }: Subject): boolean {
  const rest = sentence.slice(sentence.indexOf(name) + name.length);
  return !/[他她]/u.test(rest) && (stand.test(rest) || verbsIn(rest).length > 0);
}

const stand =
  /^\p{Script=Han}{0,6}(?:[則则卻却倒]|[並并]不(?!是)|存疑|質疑|质疑|不以[為为]然|[悲樂乐][觀观]|直[言接]|坦[言承白])/u;

export const chineseGrammar: QuotingGrammar = {
  attribute,
  isClause,
  pointsAbove: (paragraph) => wordsAbove.test(paragraph),
  reports,
  people: chinesePeople,
  roleBeside,
  isCalled,
  mayBeCalled,
  // 其已搬離, 自己只收到九萬元: of whoever says it.
  isOfSpeaker: (words) => /^(?:自己|本人|其(?![他中實实餘余後后間间次]))/u.test(words),
  bareRole,
  isOfOne: (words) => /我(?![們们國国方校])|[俺咱]|^阮/u.test(words),
  pronounsIn,
  genderOfName: genderOfChineseName,
  shownByPronoun: (paragraph) => openers(paragraph).flatMap(({ subject }) => (subject ? [subject] : [])),
  openers,
  hasTopic: takesStand,
  dropsSubjects: true,
  firmsIn,
  partsAround,
  signer: (line) => personOf(chineseSubject({ text: line, start: 0 })),
  continues: (between) =>
    /^[\s，,、。]*(?:(?:接著|接着|又|還|还|也|並|并|隨後|随后)?[^，。]{0,3}(?:說|说|表示|補充|补充|強調|强调)?道?[：:，,]?)?\s*$/u.test(
      between,
    ),
};
