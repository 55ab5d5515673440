// Titles, verbs and words of the dictionary at a place in a Chinese clause: what a name stands between.
import { alternatives, openingsOf } from '../../../text/saying.ts';
import { chineseRoleEnd, chineseTitleOpenings, chineseTitlesAfter } from '../people.ts';
import { chineseSaying } from '../saying.ts';

/** What may follow a subject: adverbs, prepositions and time words, told by their first character. */
export const afterSubject = new Set(
  '雖虽摆擺揮挥愣怔未僅仅竟皺皱聳耸眨咬吞撇嘟跺搓抹擦揉摔甩掏捂等衝冲只0123456789帶带聽听看倒不沒没被是和與与及跟先也則则還还又更並并就再曾已均都卻却便才即亦仍特一進进笑語语昨今日隨随當当事受接在向對对於于同從从透通以用早晚近最週周上本會会自強强首先後后回坦直解批呼預预指認认補补說说私多首把將将主親亲抱嘆叹笑苦點点搖摇告一也每常總总(（,，、:： 　'.split(
    '',
  ),
);
const titleAfter = new RegExp(`(?:${chineseTitlesAfter})`, 'y');
const verbOfSaying = new RegExp(`(?:${alternatives(chineseSaying.said)})`, 'y');
const sayingOpenings = openingsOf(chineseSaying.said);
export const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What `isWord` found: the same pairs come up again and again. */
const words = new Map<string, boolean>();

/** Whether ICU's dictionary knows the two or three characters as a word, as it does not know names. */
export function isWord(name: string): boolean {
  if (name.length < 2 || name.length > 3) return false;
  let known = words.get(name);
  if (known === undefined) {
    const [first] = segmenter.segment(name);
    known = first?.segment === name;
    if (words.size < 20_000) words.set(name, known);
  }
  return known;
}

/** The title that begins here, as in 李教授. */
export const titleAt = (clause: string, at: number): string | null =>
  chineseTitleOpenings.has(clause[at]!) ? wordAt(titleAfter, clause, at) : null;

export const titled = (clause: string, at: number): boolean => titleAt(clause, at) !== null;

function wordAt(words: RegExp, clause: string, at: number): string | null {
  words.lastIndex = at;
  return words.exec(clause)?.[0] ?? null;
}

/** The character goes on with a title that began before it: 理 of 德國總理. */
export function inTitle(clause: string, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from++)
    if (from + (titleAt(clause, from)?.length ?? 0) > at) return true;
  return false;
}

/** A title ends here: 秘書長 before 湯國棟, though 長湯 is a word. */
export const isTitleBefore = (clause: string, at: number): boolean =>
  [2, 3, 4].some((length) => at >= length && titleAt(clause, at - length)?.length === length);

const verbAt = (clause: string, at: number): string | null =>
  sayingOpenings.has(clause[at]!) ? wordAt(verbOfSaying, clause, at) : null;

export const saysAt = (clause: string, at: number): boolean => verbAt(clause, at) !== null;

/** A verb of saying of two characters and more. */
export const longVerbAt = (clause: string, at: number): boolean => (verbAt(clause, at)?.length ?? 0) > 1;

/** Whether an adverb, a preposition or a verb of saying begins here: what a subject ends before. */
export const endsSubject = (clause: string, at: number): boolean =>
  at >= clause.length || goesOnAt(clause, at) || saysAt(clause, at);

const mood =
  /(?:信心(?:[满滿]{2}|十足|百倍|倍增)|心(?:情(?:激[动動]|沉重|[舒愉][畅暢悦悅]|[复複][杂雜])|[满滿]意足|有[余餘]悸|急如焚|潮澎湃)|喜(?:笑[颜顏][开開]|上眉梢|不自[胜勝]|出望外|[气氣]洋洋|[极極]而泣)|[乐樂](?:[开開]了花|呵呵|得合不|不可支)|笑(?:逐[颜顏][开開]|容[满滿]面|得合不|意盈盈)|[满滿](?:[怀懷心][喜信希期感自欢歡]|[脸臉眼面][笑喜自愁泪淚])|[兴興](?:高采烈|致勃勃|[奋奮]不已)|感(?:慨[万萬良]|[触觸]良|[动動]不已|激不[尽盡])|[热熱](?:[泪淚]盈|情洋)|激[动動](?:不已|[万萬]分)|自(?:信|豪)[满滿]{2})/uy;

const moodOpenings: ReadonlySet<string> = new Set('信心喜乐樂笑满滿兴興感热熱激自');

/** 項慶信心滿滿: how somebody is, in four characters. */
export function isMoodAt(clause: string, at: number): boolean {
  if (!moodOpenings.has(clause[at]!)) return false;
  mood.lastIndex = at;
  return mood.test(clause);
}

/** 如今已退休, 正和鄰居商量, 發聲明: what goes on behind a subject, also by a character that may be a name's. */
export const goesOnAt = (clause: string, at: number): boolean =>
  afterSubject.has(clause[at]!) ||
  isMoodAt(clause, at) ||
  /^(?:如今|正[在和與与跟]|星期|[禮礼]拜|[死硬][撐撑]|[發发](?:[聲声]明|[長长]?文|推文|[帖貼贴]文?|布|[佈表言信函]|微博|[視视][頻频]|[影短]片|[簡简][訊讯]|公告))/u.test(
    clause.slice(at, at + 3),
  );

export const isLed = (clause: string, at: number): boolean =>
  at > 0 && chineseRoleEnd.test(clause.slice(Math.max(0, at - 6), at));

/** 法官判刑時, 辯方求情時, 警方破門而入後: what they do while they speak. */
export const meanwhile =
  /^(?![的等之們们和與与])\p{Script=Han}{2,8}(?:[時时]|[之]?[後际際]|[之]?后|期[間间])(?:[則则也還还又再亦特]\p{Script=Han}?)?$/u;

/** How many characters at the start of a run are a role: 經濟學家約瑟夫 → 4. */
export function roleLength(run: string): number {
  for (let length = run.length - 2; length > 1; length--)
    if (chineseRoleEnd.test(run.slice(0, length))) return length;
  return 0;
}
