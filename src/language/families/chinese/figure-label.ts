// Labels in Chinese: the topic of the clause up to 由, 為, 達 …, with the verb where it tells of a change; or the noun
// that is counted.
import type { FigureSurroundings, Language } from '../../language.ts';
import { findNumbers } from '../../text/numbers.ts';
import { alternatives } from '../../text/saying.ts';
import { splitWords } from '../../text/words.ts';
import { chineseSaying } from './saying.ts';

const most = 22;
/** What stands between a topic and its number. */
const approach =
  /(?:不超過|不超过|[不未][滿满]|未達|未达|上看|大概|達到|达到|降至|降到|降為|降为|升至|升到|升為|增至|增加到|增加至|提高到|提高至|提升到|提升至|壓縮至|压缩至|減至|减至|減少到|跌至|漲到|達|达|約為|约为|(?<![預预合條条契簽签])[約约]|大約|大约|近|將近|将近|接近|則為|则为|則是|则是|為|为|是|超過|超过|高達|高达|多達|多达|逾|僅有|僅|仅有|仅|只有|只|合共|共有|共計|共计|總計|总计|共|計有|合計|至少|(?<![載载設设擁拥備备持含藏])有|至|到|了|已|也|更|就|仍|破|突破|平均為|平均为|平均|每年|每月|不到|不足|最多|最高|最低|從|从|由|以|占|佔|將|将|的是|延|延續|僅佔|仅占|(?:由|從|从)(?:最初|原本|原來|原来|過去|过去|去年|前年|當時|当时|每年|每月)的?)+$/u;
const change =
  /(?:下降|減少|减少|增加|上漲|上涨|成長|成长|提高|提升|增長|增长|下跌|縮短|缩短|降低|上升|節省|节省|擴大|扩大|縮減|缩减)$/u;
const comparison = /(?:卻|却|則|则|也|又|還|还)?(?:比|較|较)[^比較较]{1,10}$/u;
/** Words at which a topic read backwards ends. */
const breaks = new Set(
  '其 將 将 要求 在 對 对 和 與 与 及 而 但 並 并 都 就 讓 让 使 把 被 向 於 于 若 如 因 是 有 該 该 所 只 另 並且 以及 其中 目前 已經 已经 截至 根據 根据 處以 处以 相當於 相当于 雖然 虽然 因為 因为 所以 如果 可能 預計可 可使 自己 估算'.split(
    ' ',
  ),
);
/** Whose it is stands before it: 自己家冷氣費. */
const own = /(?:自己|本身|另)$/u;
const holding = /[載载設设擁拥備备持含藏]有$/u;
/** What calls for more: 付那, 請以. */
const openEnd = /[那這这該该某每以為为把將将向對对和與与及或而且之於于在從从由被讓让給给]$/u;
const pronoun = /^(?:他們|他们|我們|我们|它們|它们|你們|你们|這|这|那|他|她|它|我|你|該|该|此|雙方|双方)/u;
const share = /^[%％成]$/u;
/** 第一年我們虧: who it is about stands elsewhere. */
const someone = /[我你您她它]|(?<![其吉])他/u;
const said = new RegExp(`^(?:${alternatives(chineseSaying.said)})$`);
/** Nouns that are measured: a topic of two or three characters is enough where it ends in one. */
const head =
  /(?:率|額|额|費|费|費用|费用|價|价|價格|价格|售價|量|總數|总数|數字|数字|人數|人数|中位數|中位数|指數|指数|成本|支出|收入|營收|营收|利潤|利润|獲利|盈餘|資金|资金|投資|投资|預算|预算|補助|补助|比例|比重|占比|人口|面積|面积|時間|时间|工時|工时|產值|产值|市值|薪資|工资|月薪|年薪|工錢|造價|造价|花費|花费|差額|重罰|重罚|斥資|斥资|耗資|耗资|罰款|罚款|貸款|总额|總額|產能|产能|電費|电费|票價|票价|租金|房租|單趟|单趟|單程|单程|全程|距離|長度|高度|重量)$/u;
const lasting = /^[年月天週周]|小時|小时|分鐘|分钟|個月|个月/u;
/** 20年來, 3年後: no noun. */
const when = /^(?:多)?(?:[來来內内後后前间間]|以[來来內内上下]|左右|之)/u;

/** 撐不過三年: a second number, in characters. */
const counted = /(?<!第)[二三四五六七八九十百千萬万]+(?:年|成|倍|人|元)/u;

export function chineseLabel(around: FigureSurroundings): string {
  const own = phraseOf(around);
  // 同比增长: of what stands in the clause before.
  const phrase = own === '' || sinceThen.test(own) ? earlierTopic(around) : own;
  // 新系統花了860萬元: the verb needs its particle where nothing follows.
  if (spending.test(phrase)) return '';
  const label =
    /[花賺赚虧亏賠赔繳缴付捐賣卖]$/u.test(phrase) && around.before.includes(`${phrase}了`)
      ? `${phrase}了`
      : phrase;
  return counted.test(label) ? '' : withFigure(label, around);
}

/** What it was spent on is not told by it. */
const spending = /^(?:耗資|耗资|斥資|斥资|花費|花费)$/u;

/** 不法所得恐逾5000萬元: but for a noun that is measured, the words before a number say nothing without it. */
function withFigure(label: string, { before, text, tail }: FigureSurroundings): string {
  const at = label === '' ? -1 : before.lastIndexOf(label);
  if (at < 0 || label.includes(' … ') || head.test(label) || change.test(label) || compared.test(label))
    return label;
  const between = before.slice(at + label.length);
  // 預約有四成來自同一區: what goes on behind it tells the rest.
  if (/有$/u.test(between)) return label;
  if (leadsOn.test(between)) return '';
  // 現場湧進19852名球迷: what is counted stands behind it.
  const rest = goesOn.exec(tail.trim())?.[0] ?? '';
  const isShort = label.length + between.length + text.length + rest.length <= longest;
  const whole = `${label}${between}${text}${isShort ? rest : ''}`;
  return between.length <= 6 && whole.length <= longest && !/[的「」]/u.test(between) ? whole : label;
}
const longest = 30;
/** 以0.8個百分點…擊敗: what is done with it stands behind the number. */
const goesOn = /^(?![還还就都才也卻却買买而但後后處处左右來来]|[低高多少]於|[低高多少]于)\p{Script=Han}+/u;
const leadsOn = /[以用把將将每靠憑凭]$/u;
/** 市府花的錢卻比從前少: beside its figure it reads as well. */
const compared = /[比較较].{1,10}[少多高低快慢]$/u;

const sinceThen = /^(?:季|月|年|週|周|同比|環比|环比)(?:增|減|减|成長|成长|增長|增长|下降|衰退)(?:率|幅)?$/u;
const spends = /(?:編列|编列|投入|斥資|斥资|耗資|耗资|撥款|拨款|經費|经费|預算|预算|花費|花费)$/u;
const projectAtEnd = /(「[^」]{4,20}」|《[^》]{4,20}》)$/u;

/** 出貨量達38萬片，季增27%; 提出「…方案」，預計編列12億元: what the clause before tells. */
function earlierTopic(around: FigureSurroundings): string {
  const own = around.before.trimEnd().replace(approach, '');
  const clauses = around.lead
    .slice(0, around.lead.length - around.before.length)
    .split(/[，,；;]/u)
    .slice(0, -1);
  if (around.number.unitKind === 'currency' && spends.test(own))
    return projectAtEnd.exec(clauses.at(-1) ?? '')?.[1] ?? '';
  if (!sinceThen.test(own)) return '';
  for (const clause of clauses.reverse()) {
    const number = findNumbers(clause, around.language).at(-1);
    const before = number ? clause.slice(0, number.start) : clause;
    if (sinceThen.test(before.replace(approach, ''))) continue;
    const topic = number ? phraseOf({ ...around, before, after: '', number }) : '';
    return topic === '' ? '' : `${topic} … ${own}`;
  }
  return '';
}

function phraseOf({ before, after, number, language }: FigureSurroundings): string {
  const noun = nounAfter(after.trim());
  const lead = before.trimEnd().replace(approach, '').trimEnd();
  // 20年監禁: what lasts so long is told after a duration.
  if (lasting.test(number.unit) && /^\s*的/u.test(after)) return '';
  if (lasting.test(number.unit) && noun.length >= 2 && !when.test(after) && topicOf(lead, language) === '')
    return noun;
  // 斥資3千億展開「北港」計畫; 省下的744萬元用來替司機加給津貼.
  const project =
    /^[\p{Script=Han}]{0,3}((?:「[^」]+」|『[^』]+』|《[^》]+》)(?:[\p{Script=Han}]{2,6}$)?)/u.exec(
      after.trim(),
    );
  if (number.unitKind !== 'measure' && project && /[資资金錢钱款]$/u.test(lead)) return project[1]!;
  const used = /^(?:用來|用来|用於|用于|用以)[^的\d]{3,16}$/u.exec(after.trim());
  if (used) return used[0];
  const compared = lead.replace(/(?:少|多|低|高|快|慢|便宜|貴|贵|成長|成长|增加|減少|减少|下降)$/u, '');
  if (compared !== lead && comparison.test(compared)) {
    // 市府花的錢卻比從前少: the topic alone would be taken for the amount.
    const topic = topicOf(compared.replace(comparison, ''), language);
    return topic === '' ? '' : fit(lead.slice(lead.indexOf(topic)));
  }
  // 仍有6%的診所堅持用紙本: the part is told after the share.
  const owned = /有(?:[約约近逾]|將近|大約|不到|超過)*$/u.test(before.trim()) && share.test(number.unit);
  if (owned && /^\s*的/u.test(after) && noun.length >= 4) return noun;
  const topic = topicOf(lead, language);
  if (topic !== '' && (head.test(topic) || change.test(topic))) return topic;
  // 320個停車位, 1.8萬平方米的社區菜園: the counted noun.
  // 在全國40家地區醫院推動: where something is done, and not how much there is of it.
  // 日均走八万人的扶梯: the number describes the noun.
  if (/^(?:人|名|個|个)$/u.test(number.unit) && after.trim().startsWith('的')) return '';
  if (number.unitKind === 'measure' && /在[\p{Script=Han}]{0,4}\s?$/u.test(before)) return '';
  if (number.unitKind === 'measure' && noun.length >= 2 && noun.length <= 12 && !when.test(after))
    return noun;
  if (topic !== '') return topic;
  const rest = /^(?:以上|左右)?(?:的)?(?:是|為|为)([^的和與与，。]{3,12})$/u.exec(after.trim());
  if (before.replace(/其中/u, '').trim() === '' && rest) return rest[1]!;
  return number.unitKind === 'currency' && noun.length >= 2 && noun.length <= 8 ? noun : '';
}

/** The topic at the end of a lead, or '' where it does not stand for itself. */
function topicOf(lead: string, language: Language): string {
  // 列車當時載有: one word, though 有 alone ends a topic.
  if (holding.test(lead)) {
    const topic = fit(cut(lead.slice(0, -1), language));
    return topic === '' ? '' : `${topic}有`;
  }
  const measured = measuredIn(lead);
  if (measured !== '') return fit(cut(measured, language));
  return fit(cut(lead, language));
}

/** 夜班護理師的離職率在新制上路後的第二年下降: the whole, where the topic stands before 在 and a change at the end. */
function measuredIn(lead: string): string {
  const [, topic = '', middle = '', verb = ''] =
    /^(.*?)(在[^在]{2,12}|去年|今年|每年|一年|平均|則|则|也|卻|却|已|再|可|將|将|預計|预计)?([\p{Script=Han}]{2})$/u.exec(
      lead,
    ) ?? [];
  if (middle === '' || !head.test(topic)) return '';
  return change.test(verb) ? lead : topic;
}

const countingWord =
  /^(?:(?:平方公里|公里|公尺|公斤|公分)[時时]?|[季年月日天週周期批代名位家座個个次場场屆届樓楼號号]|個月|个月|小時|小时)(?:以[來来內内上下]|[來来內内後后前底初])?的?/u;

/** Back to a break; what is in marks stays whole. */
function cut(lead: string, language: Language): string {
  if (change.test(lead) && /在/u.test(lead) && head.test(lead.split('在')[0]!)) return lead;
  let start = lead.length;
  for (const word of splitWords(lead, language.tag).reverse()) {
    if (/\d/.test(word.text) || (said.test(word.text) && !/^[問问]$/u.test(word.text))) break;
    // What is longer would be cut anywhere.
    if (lead.length - word.start > most) return '';
    if (breaks.has(word.text)) break;
    start = word.start;
  }
  const topic = lead.slice(start);
  const before = lead.slice(0, start);
  if (own.test(before)) return '';
  if (!/\d[周週]?$/u.test(before)) return topic;
  // 第3季水冷板出貨量: the counting word belongs to the number; 60歲以上老人: so does all of it.
  const rest = topic.replace(countingWord, '');
  return /^(?:[周週]?[歲岁]|[元人名萬万億亿%％成倍]|以[上下])/u.test(rest) ? '' : rest;
}

function fit(text: string): string {
  const label = text
    .replace(/^.{0,8}(?:公布|宣布|公佈|宣佈|估計|估计|發布|发布)的+/u, '')
    .replace(/^[的了\s]+/u, '')
    .replace(
      /^(?:第[一二三四五六七八九十](?![一二三四五六七八九十年月季天日週周期批代名位家座個个次場场屆届階阶大條条遍輪轮回段波組组])|結果|结果|首先|此外|同時|另外|最後|不過|目前|今年|去年|屆時|届时)(?=[\p{Script=Han}]{4})/u,
      '',
    )
    .replace(/^的/u, '')
    .trim();
  const bare = label.replace(/的$/u, '');
  if (
    pronoun.test(bare) ||
    someone.test(bare) ||
    /[後后時时前]$/u.test(bare) ||
    openEnd.test(bare) ||
    /^(?:[才就都只再]|\p{Script=Han}了)/u.test(bare) ||
    (/^(?:比|占|佔)/u.test(bare) && bare.length < 6)
  )
    return '';
  // 省下的: a relative clause whose noun is the number.
  if (bare !== label && !/[占佔]/u.test(bare)) return '';
  if (bare.length > most || /^(?:則|则|也|卻|却|又|還|还|相當|相当)/u.test(bare)) return '';
  if (bare.length >= 4) return bare;
  return bare.length >= 2 && head.test(bare) ? bare : '';
}

/** The noun that follows a number, over 的. */
function nounAfter(after: string): string {
  const noun =
    /^(?:多|餘|余)?(?:的)?((?:「[^」]*」|[^和與与及並并而但，。「是為为有在將将])+)/u
      .exec(after)?.[1]
      ?.trim() ?? '';
  if (
    /^(?:來|来|回|去|到|以|左右|分|被|都|就|也|了|之|等|前|後|后|內|内|不|相|比|降|升|增|減|减|用|買|买|展|處|处|才)/u.test(
      noun,
    )
  )
    return '';
  if (
    someone.test(noun) ||
    /^(?:仍|地方|外|一[班次趟場场回]|旁|遠|远)|(?:中|改|算|[來来]說|[來来]说|當|当|送|放)$/u.test(noun)
  )
    return '';
  return noun.length <= 14 && !/^\p{Script=Han}了/u.test(noun) ? noun : '';
}
