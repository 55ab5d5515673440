// How much a number is worth a card by what it counts: money, percentages and large counts before small ones; years,
// dates, times, ages, telephone and model numbers are worth nothing.
import type { NumberMention } from '../../../language/text/numbers.ts';

/** Units of the calendar, the clock and of age: alone they are no stats. */
const calendar =
  /^(?:月|日|號|号|時(?!間)|时(?!间)|點|点|分(?!之|鐘|钟|間)|秒|週年|周年|歲|岁|歳|才|월|일(?!간)|시(?!간)|분(?!의)|세|살|世紀|世纪|세기|學年|学年|年級|年级|年代|年度|학년|th\b|st\b|nd\b|rd\b|\.\s*(?:Jahrhundert|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Klasse|Geburtstag)|(?:-|\s)?(?:years?|months?|year-olds?)[- ]old|\s?(?:Jahre|Jahren) alt|\s?(?:Uhr|o['’]clock|heures?(?: du)|h)(?!\p{L}))/u;
const ordinalBefore =
  /(?:第|No\.?\s?|Nr\.?\s?|#|号|제|Seite |page |Platz |Artikel |Article |Route |Highway |chapter |Kapitel |version |Version |民國|民国|西元|公元|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? |\b(?:in|since|by|until|seit|im Jahr|von|bis|depuis|en|desde) (?=\d{4}$)|(?:令和|平成|昭和))$/u;
const years = /^(?:年|년|year|Jahr|an|año)/;
const durations =
  /^(?:年|個月|个月|週|周|天|小時|小时|分鐘|分钟|年間|年以上|カ月|か月|ヶ月|時間|分間|週間|日間|년|년간|개월|주|시간|일간|years?|months?|weeks?|days?|hours?|minutes?|Jahren?|Jahr|Monaten?|Wochen|Tagen?|Stunden|Minuten|ans|mois|semaines|jours|heures|años|meses|días|anni|mesi|anos|jaar)/;
const ago =
  /^\s?(?:前|以前|之前|來|来|後|后|ぶり|전|째|만에|사이|뒤|후|ago\b|later\b|earlier\b|auparavant|zuvor)/u;
const multiples = /^(?:倍|成|割|배|times|fold|Mal|fois|veces|volte|vezes|keer)$/;

/** （前期は14億円の赤字）: what it is compared with. */
const compared = /[（(](?:前[年期回]|去年|上[年期季]|昨年|지난해|전년|전분기)[^）)]*$/u;

/** How far before a number the bracket of a comparison may open. */
const reach = 80;

/** How much a number is worth a card; 0 and less for none. */
export function worthOf(text: string, number: NumberMention): number {
  return (
    worthAlone(text, number) *
    (compared.test(text.slice(Math.max(0, number.start - reach), number.start)) ? 0.3 : 1)
  );
}

function worthAlone(text: string, number: NumberMention): number {
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  const after = text.slice(number.end, number.end + 16);
  const { amount, unit, unitKind, scaled } = number;
  if (ordinalBefore.test(before) || (unit === '' && calendar.test(after))) return 0;
  // "9 am", and not "3.650 am Tag".
  if (unit === '' && amount < 13 && /^\s?[ap]\.?m(?!\p{L})/iu.test(after)) return 0;
  if (/^\s?(?:months?|years?|Jahre|ans)[- ]old|^[- ]old|^ alt\b/.test(after)) return 0;
  // "À 63 ans", "de 81 años": an age.
  if (
    /^(?:ans|años|anni|anos)$/.test(unit) &&
    /(?:^|\s)(?:à|de|âgée?s? de|a los|di|a|com|con)\s$/i.test(before)
  )
    return 0;
  const written = /\d/.test(number.value);
  if (unitKind === 'percent') return 1.3;
  // A few coins are a detail.
  if (unitKind === 'currency')
    return amount >= 100 ? 1 + magnitude(amount) : amount >= 10 ? 0.75 : amount >= 1 ? 0.4 : 0;
  // 555-1234 is a number to call.
  if (unitKind === 'none' && /\d[-–]\d/.test(number.value)) return 0;
  if (unitKind === 'none') return scaled && amount >= 1000 ? 0.7 + magnitude(amount) : 0;
  if (years.test(unit)) {
    // 2025年, 113年 and "'24年" name a year; 20年 lasts.
    if (
      amount >= 1000 ||
      amount > 150 ||
      /^(?:代|度|初|底|末|中|\d|[一二三四五六七八九十])/.test(after) ||
      (/(?:年|년)$/.test(unit) && /^\s?\d{1,2}(?:月|월)/.test(after))
    )
      return 0;
    if (unit === '年' && /^[のはにから]/.test(after)) return 0;
  }
  if (unit === '成' && !written) return 0.65;
  // 6년 전, 20년째, three years ago: when, not how much.
  if (durations.test(unit) && ago.test(after)) return 0;
  // 20대에서는: an age.
  if (unit === '대' && amount % 10 === 0 && amount < 100 && /^(?:에서|는|은|의|가|이|와|도)/u.test(after))
    return 0;
  if (multiples.test(unit)) return 0.9;
  if (!written) return scaled && amount >= 1e4 ? 0.6 : 0;
  if (durations.test(unit)) return amount >= 2 ? 0.2 + Math.min(0.2, amount / 100) : 0;
  // Tens of thousands of something are news, a dozen a detail.
  const many = scaled && amount >= 1e4 ? 0.35 : 0;
  return amount >= 10 || !Number.isInteger(amount) ? 0.35 + magnitude(amount) + many : 0;
}

/** 0 for units, 0.4 for billions and more. */
const magnitude = (amount: number): number => Math.min(0.4, Math.log10(Math.max(1, amount)) / 25);
