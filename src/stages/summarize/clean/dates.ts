// Recognises dates and times of publication, written in the ways of the supported languages. Patterns see a line in its
// comparable form.

import { testAnyCase } from '../../../language/text/any-case.ts';

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janv|févr|mars|avril|juin|juillet|août|sept|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|maio?|out|dez|maart|mei|okt)\\p{L}{0,8}\\.?';
const numeric =
  '\\d{4} ?[-/.年년] ?\\d{1,2} ?[-/.月월] ?\\d{1,2} ?[日号號일]?付?|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})';
const worded = `\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de )?${month}(?:,? (?:de )?\\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:, ?| )\\d{4}`;
const yearMonth = '\\d{4} ?年 ?\\d{1,2} ?月(?:号|號)?|\\d{4}년 ?\\d{1,2}월';
/** "3 hours ago", 「5/1(金)」: dates of news pages only. */
const relative =
  '\\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?) ago|\\d{1,2} ?(?:分鐘|分钟|小時|小时|天|分|時間|日|분|시간|일) ?(?:前|전)|vor \\d{1,2} (?:minuten|stunden|tagen)|il y a \\d{1,2} (?:minutes|heures|jours)|(?:hace|há) \\d{1,2} (?:minutos|horas|días|dias)|\\d{1,2} (?:minuti|ore|giorni) fa|\\d{1,2} (?:minuten|uur|dagen) geleden|\\d{1,2}/\\d{1,2} ?\\([月火水木金土日]\\)';
const date = `(?:${numeric}|${worded}|${yearMonth}|${relative})`;
const time =
  '(?:(?:上午|下午|晚上|凌晨|早上|中午|午前|午後|오전|오후|at|um|à|a las|alle ore|alle|às|om|kl\\.?)? ?\\d{1,2}(?:[:h.時时点시] ?\\d{2})(?::\\d{2})?(?: ?[ap]\\.?m\\.?| ?uhr| ?分| ?분)?(?: ?(?:utc|gmt|cet|cest|est|edt|et|pt|bst|jst|kst|hkt|cst)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?)?)';
/** What stands next to the date of an article and not next to one that is told about. */
const label =
  '(?:發[布佈表]|刊登|刊出|出刊|建立|更新|最後更新|上稿|发[布表]|刊发|最后更新|日期|時間|时间|於|于|公開|公開日|最終更新|最終更新日|朝刊|夕刊|付|更新日|掲載|配信|投稿|入力|입력|수정|승인|등록|게시|발행|업데이트|published|updated|last updated|posted|modified|first published|publié|mis à jour|modifié|le|il|el|am|on|veröffentlicht|aktualisiert|zuletzt aktualisiert|erstellt|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|laatste update|laatst bijgewerkt|op)';
const weekday =
  '(?:(?:週|周|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:day|eur|-feira)?';

const stamp = `(?:${label} ?:? ?|${weekday},? ?|[(\\[]${weekday}[)\\]] ?|${time} ?|,? ?)`;
const dateLine = new RegExp(
  `^[(\\[【]?(?:${stamp}){0,4}(?:${date})(?: ?[|·/-]? ?(?:${stamp}|${date})){0,6}[)\\]】]?\\.?$`,
  'iu',
);
const anyDate = new RegExp(`(?<![\\p{L}\\p{N}])(?:${date})(?![\\p{L}\\p{N}])`, 'iu');
const isoDate = /(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})/;

/** Whether a line is nothing but the date of the article. */
export const isDateLine = (line: string): boolean => mayHoldDate(line) && testAnyCase(dateLine, line);

const mayHoldDate = (line: string): boolean => line.length <= 120 && /\d/.test(line);

/** A day of a year, in whatever language the month is, or today. */
const dayOfYear =
  /\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}([/-])\d{1,2}\1\d{4}|\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}[. ]{1,2}\p{L}{3,12}[. ]{1,2}\d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4}|(?<!\p{L})(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren)(?!\p{L})/giu;
const timeOfDay = /(?<!\d)\d{1,2} ?[:.h] ?\d{2}(?!\d)/g;
/** Of words beside them: who wrote it, how long it takes to read, that it was updated. */
const mostBeside = 5;
const maxStamp = 100;

/** Whether a line without a sentence has the day and the hour of publication, and little beside them. */
export function isStamp(line: string): boolean {
  if (line.length > maxStamp || !/\d ?[:.h] ?\d/.test(line) || /[!?。"]$/.test(line)) return false;
  const rest = line.replace(dayOfYear, ' \n');
  if (rest === line) return false;
  const words = rest.replace(timeOfDay, ' \n');
  const times = line.match(timeOfDay)?.length ?? 0;
  return words !== rest && (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostBeside * times;
}

/** Whether a short line holds a date. */
export const hasDate = (line: string): boolean => mayHoldDate(line) && testAnyCase(anyDate, line);

const day = new RegExp(`^(?:${worded}),? \\d{4}|^(?:${worded})`, 'iu');
/** Where it was written: "Roma, ", "Paris, le ". */
const where = /^\p{Lu}[\p{L}'’ -]{2,30}, (?:le |den |a |em |op )?(?=[\d\p{L}])/u;
/** A place behind the date, and what ends both. */
const beside = /^(?:, ?\p{Lu}[\p{L}' -]{2,24}?)?(?<stop> ?\. ?-{1,2} ?| ?-{1,2} |\. )(?=[\p{Lu}"'«„“])/u;

/**
 * Up to where an article opens with the day on which it was written: "12 juin 2016. – ", "Roma, 29 settembre 2010. "; 0 where it
 * does not. A date alone needs a dash behind it: with a full stop it may open a tale.
 */
export function openingDate(line: string): number {
  if (!/^.{0,48}\d{4}/u.test(line)) return 0;
  const place = where.exec(line)?.[0] ?? '';
  for (const lead of place === '' ? [''] : [place, '']) {
    const date = day.exec(line.slice(lead.length))?.[0] ?? '';
    const end = /\d{4}$/.test(date) ? beside.exec(line.slice(lead.length + date.length)) : null;
    if (end && (lead !== '' || end.groups!.stop!.includes('-')))
      return lead.length + date.length + end[0].length;
  }
  return 0;
}

/** A date written in numbers as YYYY-MM-DD, or undefined. */
export function findIsoDate(line: string): string | undefined {
  const [, year, month, day] = isoDate.exec(line) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
