// Words that somebody is told in Korean: 구청으로부터 “…”고 통보받았다, 의사에게 “…”는 말을 들었다, 시청에 물었지만 “…”는 답만
// 돌아왔다. They are theirs who tell them, and never of whom the sentence is about.
import { nobody, type Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Zone } from '../east-asian/frame.ts';
import type { KoreanSubjects } from './subject.ts';

/** How and when somebody is told, before the word for it. */
const manner =
  '(?:(?:\\S*(?:으로|의|만|번|차례|[이전]날)|최근|이미|다시|재차|또|처음|계속|줄곧|먼저|공식|뒤늦게|지난해|지난달)\\s){0,2}';
const message =
  '(?:통보|안내|답변|대답|답|회신|연락|통지|고지|전달|지시|명령|보고|권고|권유|제안|요청|요구|조언|충고|설명|진단|판정|경고|주의|질책|핀잔|꾸중|꾸지람|지적|비판|비난|항의|문자|메시지|전화|제보|위협|협박|폭언|당부|부탁|격려|위로|칭찬|평가|호평|혹평|질문|추궁|말|얘기|이야기|소리|말씀|욕|소식|오해|의심|눈총|원망|진술|증언|자백|제보|확답|약속|동의|승낙|허락)';
/** 통보받은, 답변을 들었다, 전해 들었다; not 예를 들었다. */
const told = `${manner}(?:${message}(?:(?:을|를|까지|도|만|밖에)\\s)?\\s?(?:\\S{1,4}\\s)?(?:받|들[었은어을]|듣|확보|얻[었은어]|이끌어|끌어내|입수)|전해\\s?(?:들|듣|받)|들[었은어을]|듣)`;
/** 답변만 돌아왔다, 연락이 왔다 */
const comes = `${manner}${message}(?:이|가|만|도|뿐)\\s(?:\\S{1,6}\\s)?(?:돌아[왔온올오]|왔다|왔고|왔지|온\\s|날아[왔온들]|도착|내려왔)`;
const isTold = new RegExp(`^\\s?(?:${told}|${comes})`, 'u');
/** 전화 통화를 듣고: a thing that is heard is nothing that somebody is told. */
const toldBy = new RegExp(
  `^\\s?((?:[^\\s,.“]+\\s){0,3}?[^\\s,.“]{1,14}?)(?:에게서|한테서|으?로부터|에게|한테)\\s(?:${told})`,
  'u',
);

/** 의사에게서, 구청으로부터: from whom, wherever it stands before the words. */
const from = /[^\s,]{1,14}?(?:에게서|한테서|으로부터|로부터)(?=(?:는|도)?[\s,])/gu;
const particle = /(?:에게서|한테서|으로부터|로부터)$/u;
/** 아들에게 “…”고 들었다 */
const fromAtMarks = /^(.*[^\s,])(?:에게|한테|께)(?:는|도)?\s*$/u;
/** 구청에서 “…”는 통보를 받았다: of a body that gives word of it; where somebody heard it is a place. */
const fromBodyAtMarks = /^(.*[^\s,])에서(?:는|도)?\s*$/u;
/** 박민수 씨는 담당 공무원에게: what stands before the phrase. */
const before = /^.*(?:[은는이가을를에고며서자면도지날일월]|,)\s/u;
const isOfficial = new RegExp(
  `^\\s?${manner}(?:통보|안내|답변|회신|통지|고지|지시|명령|권고|판정|진단|경고)`,
  'u',
);
/** 구청에 문의했지만 “…”는 답을 들었다: whoever is asked. */
const asked =
  /^(.*[^\s,])(?:에게|한테|에다|에)\s(?:[^,]{0,24}?)(?:문의|질의|질문|요청|신청|제출|제기|항의|건의|요구|진정|청원|호소|연락|전화|접수|확인|신고|상담|탄원|민원|건의서|탄원서|진정서|청원서|공문|서한|이의)\S*(?:\s\S{1,8})?(?:지만|으나|는데|더니|하자|자|고|해|한 결과|어도|해도),?\s*$/u;

export function readHeard({ named }: Pick<KoreanSubjects, 'named'>) {
  const who = (lead: Zone, length: number): Subject | null => {
    const at = before.exec(lead.text.slice(0, length))?.[0].length ?? 0;
    const subject = named({ text: lead.text.slice(at, length), start: lead.start + at });
    return subject && subject.kind !== 'pronoun' ? subject : null;
  };

  function teller(lead: Zone, rest: string): Subject | null {
    const last = matchesOf(lead.text, from).at(-1);
    if (last) return who(lead, last.index + last[0].replace(particle, '').length);
    const atMarks = fromAtMarks.exec(lead.text)?.[1];
    if (atMarks !== undefined) return who(lead, atMarks.length);
    const place = isOfficial.test(rest) ? fromBodyAtMarks.exec(lead.text)?.[1] : undefined;
    const other = place ?? asked.exec(lead.text)?.[1];
    const body = other === undefined ? null : who(lead, other.length);
    return body?.kind === 'organisation' || (place === undefined && body?.kind === 'role') ? body : null;
  }

  /** Who tells the words that somebody hears; nobody where it is not told, null where nobody hears anything. */
  return (lead: Zone, rest: Zone): Subject | null => {
    const behind = toldBy.exec(rest.text);
    if (behind) {
      const at = behind[0].indexOf(behind[1]!);
      const subject = named({ text: behind[1]!, start: rest.start + at });
      return subject && subject.kind !== 'pronoun' ? subject : nobody;
    }
    return isTold.test(rest.text) ? (teller(lead, rest.text) ?? nobody) : null;
  };
}
