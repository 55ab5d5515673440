// How Chinese quotes: X表示：「…」, 「…」X說, 「…」，X說，「…」, X指出，…。 Traditional and simplified.

import {
  type Attribution,
  nobody,
  personOf,
  type QuotingGrammar,
  type Subject,
  type Surroundings,
} from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { withinReach } from '../../east-asian/within-reach.ts';
import { genderOfChineseName } from '../given-names.ts';
import { fromAfter, fromLast } from './after.ts';
import { leadIn } from './around.ts';
import { bareRole } from './bare-role.ts';
import { fromBefore, fromVerbBefore } from './before.ts';
import { isCalled, mayBeCalled } from './called.ts';
import { isClause } from './clause.ts';
import { documentIn } from './documents.ts';
import { firmsIn } from './firms.ts';
import { isDefined, isSign, qualifies } from './forms.ts';
import { openers, openersBy } from './openers.ts';
import { partsAround } from './parts.ts';
import { chinesePeople } from './register.ts';
import { reports } from './reports.ts';
import { roleBeside } from './role.ts';
import { chineseSubject } from './subject.ts';
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
  ...openersBy(openers),
  hasTopic: takesStand,
  dropsSubjects: true,
  firmsIn,
  partsAround,
  signer: (line) => documentIn(line, 0) ?? personOf(chineseSubject({ text: line, start: 0 })),
  continues: (between) =>
    /^[\s，,、。]*(?:(?:接著|接着|又|還|还|也|並|并|隨後|随后)?[^，。]{0,3}(?:說|说|表示|補充|补充|強調|强调)?道?[：:，,]?)?\s*$/u.test(
      between,
    ),
};

/** The grammar of one document, whose people and openers it reads once, whoever asks. */
export const chineseOfDocument = (): Partial<QuotingGrammar> => ({
  people: once(chinesePeople),
  ...openersBy(once(openers)),
});

/** The same function, which keeps what it read in a text. */
function once<T>(read: (text: string) => T[]): (text: string) => T[] {
  const known = new Map<string, T[]>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}
