// What a number measures: the shortest phrase before or after it that tells, cut at words, verbatim from its sentence.
import { baseLanguage } from '../../../domain/text/characters.ts';
import type { NumberMention } from '../../../domain/text/numbers.ts';
import { alternatives, saysSomething, speechVerbsOf } from '../../../domain/text/speech-verbs.ts';
import { splitWords } from '../../../domain/text/words.ts';

/** A label stands next to its number. */
const reach = 120;

/** @returns '' where the sentence tells nothing */
export function labelOf(sentence: string, number: NumberMention, language: string): string {
  const base = baseLanguage(language);
  const before = clauseBefore(sentence.slice(Math.max(0, number.start - reach), number.start));
  const after = clauseAfter(sentence.slice(number.end, number.end + reach));
  const label = labelIn(before, after, base, /^[年月天週周]/.test(number.unit));
  return isBalanced(label) ? label : '';
}

function labelIn(before: string, after: string, base: string, lasts: boolean): string {
  if (base === 'zh') return chinese(before, after, lasts);
  if (base === 'ja') return japanese(before, after);
  if (base === 'ko') return korean(before, after);
  return alphabetic(before, after, base);
}

/** No mark or bracket that is opened and not closed. */
const isBalanced = (text: string): boolean =>
  ['「」', '『』', '“”', '（）', '()', '《》'].every(
    ([open, close]) => text.split(open!).length === text.split(close!).length,
  );

const clauseBefore = (text: string): string =>
  /[^，,；;。：:！？!?、「」『』“”„«»()（）\n—]*$/u.exec(text)![0];
const clauseAfter = (text: string): string =>
  /^(?:「[^」]{1,24}」|[^，,；;。.！？!?、()（）\n–—])*/u.exec(text)![0];

/** Words at which a Chinese label ends when it is read backwards. */
const chineseBreaks = new Set(
  '其 將 将 在 以 從 从 由 對 对 和 與 与 及 而 但 並 并 也 都 已 就 讓 让 使 把 被 向 於 于 卻 却 則 则 若 如 因 為 为 是 有 該 该 這 这 那 他 她 它 他們 他们 我們 我们 可能 雖然 虽然 因為 因为 所以 如果 所 比 還 还 又 更 只 另 並且 以及 其中 目前 已經 已经 截至 根據 根据 處以 处以'.split(
    ' ',
  ),
);
const chineseApproximate =
  /(?:達到|达到|降至|降到|升至|升到|增至|增加到|減至|减至|達|达|約|约|大約|大约|近|將近|将近|接近|為|为|是|超過|超过|高達|高达|多達|多达|逾|僅|仅|只有|只|共|共計|共计|總計|总计|至少|至|到|了|已|也|更|有|破|突破|上看|平均|每|不到|不足|最多|最高|最低|從|从|由|以)+$/u;
const chineseVerb = new RegExp(`^(?:${alternatives(speechVerbsOf('zh').said)})$`);

function chinese(before: string, after: string, lasts: boolean): string {
  const lead = before.replace(chineseApproximate, '');
  let start = lead.length;
  for (const word of splitWords(lead, 'zh').reverse()) {
    const length = lead.length - word.start;
    if (/\d/.test(word.text) || chineseBreaks.has(word.text) || chineseVerb.test(word.text) || length > 16)
      break;
    if (word.text === '的' && lead.length - word.end >= 4) break;
    start = word.start;
  }
  const label = lead
    .slice(start)
    .replace(/^[的了\s]+/u, '')
    .trim();
  const noun = /^(?:的)?((?:「[^」]*」|[^的和與与及並并而但，。「])+)/u.exec(after.trim())?.[1]?.trim() ?? '';
  // 20年監禁: what lasts so long is told after a duration.
  if (lasts && /^(?![來来內内後后前間间以多的])[^\d]{2,8}$/u.test(noun)) return noun;
  if (label.length >= 3) return label;
  return noun.length >= 2 && noun.length <= 24 ? noun : label;
}

function japanese(before: string, after: string): string {
  const owned = /^(?:以上|超|余り|強|弱|程度)?の([^、。はがをにでとも]{2,14})/u.exec(after)?.[1];
  if (owned) return owned;
  const topic = /([^、。はがをにで]{2,16})(?:は|が|も|を|の)[^はがを]*$/u.exec(before)?.[1];
  if (topic) return topic.replace(/^(?:と|も|の|て)/u, '').trim();
  return before
    .replace(/(?:約|およそ|計|合計|最大|平均)$/u, '')
    .trim()
    .slice(-14);
}

function korean(before: string, after: string): string {
  const lead = before.trim().replace(/\s?(?:약|총|최대|모두|무려|평균|최소|연간)$/u, '');
  const words = lead.split(/\s+/).slice(-3);
  const topic = words.findIndex((word) => /(?:은|는|이|가)$/.test(word));
  const label = topic >= 0 ? words[topic]!.replace(/(?:은|는|이|가)$/, '') : words.join(' ');
  if (label.length >= 2 && lead.includes(label)) return label;
  return after.trim().split(/\s+/).slice(0, 3).join(' ');
}

const approximate =
  /\s(?:about|around|roughly|nearly|almost|some|more than|less than|over|under|up to|at least|only|just|an estimated|of|to|by|at|from|for|in|with|is|was|rund|etwa|knapp|über|mehr als|bis zu|mindestens|ca\.|auf|um|von|environ|près de|plus de|quelque|de|à|unos|casi|más de|circa|oltre|quasi|cerca de|mais de|ongeveer|ruim|meer dan)$/i;
const breaks =
  /^(?:and|but|or|that|which|who|while|because|if|as|when|und|aber|oder|dass|die|der|weil|wenn|et|mais|ou|que|qui|y|pero|e|ma|che)$/i;
const dated =
  /^(?:in|since|by|until|last|this|im|seit|en|depuis|nel|em)\s+(?:the\s+)?(?:\d{4}|year|month|week|January|February|March|April|May|June|July|August|September|October|November|December|Jahr|Monat)/i;

function alphabetic(before: string, after: string, base: string): string {
  const following = upTo(after.trim().split(/\s+/), 6, base);
  if (
    following.length >= 2 &&
    !dated.test(following.join(' ')) &&
    /^(?:of|in|for|more|less|fewer|from|to|per|a|an|each|der|des|aller|mehr|weniger|für|pro|de|des|du|pour|par|di|per)$/i.test(
      following[0]!,
    )
  )
    return following.join(' ');
  let lead = before.trimEnd();
  for (let next = lead.replace(approximate, ''); next !== lead; next = lead.replace(approximate, ''))
    lead = next;
  const words = lead.split(/\s+/).filter(Boolean);
  let from = words.length;
  while (
    from > 0 &&
    words.length - from < 6 &&
    !breaks.test(words[from - 1]!) &&
    !/[.!?:]$/.test(words[from - 1]!)
  )
    from--;
  const label = lead.slice(lead.length - words.slice(from).join(' ').length).trim();
  if (label.split(/\s+/).length >= 2 || following.length === 0) return label;
  return following.join(' ');
}

/** The first words, up to a conjunction or a verb of saying. */
function upTo(words: string[], count: number, base: string): string[] {
  const end = words.findIndex(
    (word, index) => index >= count || breaks.test(word) || saysSomething(word, base),
  );
  return words.slice(0, end < 0 ? count : end).filter(Boolean);
}
