// Finds the verbs of saying in Chinese, where no blanks part words: not 說 of 小說, nor 說明 of 說明會.

import { matchesOf } from '../../../text/matches.ts';
import { alternatives, beginning } from '../../../text/saying.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { chineseSaying } from '../saying.ts';
import { chineseSurnames } from '../surnames.ts';
import { isClause } from './clause.ts';
import { candidatesOf } from './names.ts';

const verbs = [...chineseSaying.said, ...chineseSaying.reported, ...chineseSaying.reportedAfterComma];
/** 續指, but not of 繼續指出. */
const said = new RegExp(
  `${beginning(verbs)}(?:(?<![繼继持連连陸陆])(?:${alternatives(verbs.filter((verb) => /^[續续]/.test(verb)))})|${alternatives(verbs.filter((verb) => !/^[續续]/.test(verb)))})`,
  'g',
);

/** 解釋道, 告訴記者: what belongs to the verb before its comma or colon. */
const afterVerb = /^道(?=[，,：:「“\s]|$)/u;
/** 提醒業主，… */
const addresses = /^(?:提醒|呼籲|呼吁|[勸劝]|建[議议]|叮[嚀咛囑嘱])$/;
const toPeople =
  /^\p{Script=Han}{0,6}(?:[者人們们客友生眾众民員员]|[家車车業业]主|家[長长]|公[司眾众])(?=[，,：:])/u;
/** 查詢後答覆記者，… */
const answers = /^(?:答[覆复]|回[覆复]|[告轉转]知|[轉转]告|正告)$/u;
const toPress =
  /^(?:了|過|过)?(?:\p{Script=Han}{0,6}[記记]者|本[報报刊台臺社網网]|媒[體体]|外界)(?=[，,：:])/u;
/** 告訴海安 HTV 的運動之聲 (Sportsound) */
const toWhom =
  /^(?:[^，,。：:；;、「」“”\s]{1,10}| ?\p{Lu}[\p{Script=Latin}.'’ -]{1,30}|(?:[^，,。：:；;、「」“”\s]|(?<=[A-Za-z]) | (?=[A-Za-z])){1,24}(?:[報报社刊台臺]|新[聞闻]|[節节]目|[記记]者|之[聲声]|[A-Z]{2,5}|TV)(?: ?[（(][^（）()]{1,30}[）)])?)(?=[，,：:。]|$)/u;

export interface Verb {
  text: string;
  start: number;
  end: number;
}

/** The verbs of saying in a text, less those that are a part of another word. */
export function verbsIn(text: string): Verb[] {
  return matchesOf(text, said)
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(
      (verb) =>
        !isNoun(text, verb) &&
        !isMeasure(text, verb) &&
        !isAnswered(text, verb) &&
        !isFound(text, verb) &&
        !isGuaranteed(text, verb) &&
        !isFailed(text, verb),
    )
    .map((verb) => ({ ...verb, end: verb.end + tailOf(verb, text).length }))
    .filter((verb, i, all) => i === 0 || verb.start >= all[i - 1]!.end);
}

/** 送院證實不治, 全靠发文字, 冷空氣仍在補充: what was found of somebody, letters, what is made up for; nobody says it. */
const isFound = (text: string, { text: verb, start, end }: Verb): boolean =>
  (/^(?:補充|补充)$/u.test(verb) && /[在需待加應应]$/u.test(text.slice(0, start))) ||
  (/^(?:證實|证实|確認|确认)$/u.test(verb) && /^(?:不治|死亡|身亡|傷重|伤重)/u.test(text.slice(end))) ||
  (/^[發发]文$/u.test(verb) && /^[字件]/u.test(text.slice(end)));

/** 表現不如預期，: what was expected, beside what came. */
const isMeasure = (text: string, { text: verb, start }: Verb): boolean =>
  /^(?:[預预][期料估測测計计]|期待|期望|估[計计])$/u.test(verb) &&
  /(?:如|[優优劣低高強强弱大小多少遜逊好差快慢早晚遲迟][於于過过]|超[出越過过乎]?|符合|[合出]乎|[達达]到?|[不未]及|[背偏][離离]|比|[較较])$/u.test(
    text.slice(Math.max(0, start - 3), start),
  );

/** 打斷縣長的回答，她批評…: what somebody answers or explains, with which another does something. */
const isAnswered = (text: string, { text: verb, start }: Verb): boolean =>
  /^(?:回[答應应覆复]|答[覆复辯辩詢询]|[說说]明|解[釋释]|[聲声]明|[評评][論论]|[質质]疑|批[評评]|[陳陈]述|[辯辩][解護护])$/u.test(
    verb,
  ) &&
  /(?:打[斷断]|[聽听][完了到罷罢]|不[滿满]|[對对][於于]?|面[對对]|[針针][對对]|[駁驳]斥|反[駁驳]|不?[認认接][同受]|不理[會会]|[質质]疑|無[視视]|无视|[感][謝谢])[^，,。；：:]{1,16}的$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** 對來源交代不清: how it was told, and nothing that was said. */
const isFailed = (text: string, { end }: Verb): boolean =>
  /^不(?:[清明出了完全]|下去|過來|过来)/u.test(text.slice(end));

/** 並有政府擔保, 由銀行保證: what is done for somebody, and nothing is said. */
const isGuaranteed = (text: string, { text: verb, start }: Verb): boolean =>
  /^(?:擔保|担保|保證|保证)$/u.test(verb) &&
  /[有由獲获經经]\p{Script=Han}{1,8}$/u.test(text.slice(Math.max(0, start - 9), start));

function tailOf({ text: verb, end }: Verb, text: string): string {
  const rest = text.slice(end);
  const press = answers.test(verb) ? toPress.exec(rest)?.[0] : undefined;
  if (press !== undefined) return press;
  const object = /^告[訴诉]$/.test(verb) ? toWhom : addresses.test(verb) ? toPeople : afterVerb;
  return object.exec(rest)?.[0] ?? '';
}

/** What must stand behind a verb of one character, which is too often part of another word (問世, 道路, 稱號). */
const afterShortVerb = /^(?:$|[得了著着過过道到一這这\s：:，,、「『“"—])/;
/** 議員轟，…, 學者籲：「…」: too often part of another word where no stop follows at once. */
const newsVerb = /^[轟轰批嗆呛籲吁嘆叹盼]$/u;
const newsVerbAfter: Record<string, RegExp> = {
  批: /[大一審审分首這这該该兩两整幾几數数每]$/u,
  盼: /[顧顾]$/u,
};

/** 傳說, 學問, 知道: the words that end in such a verb. */
const endsInShortVerb: Record<string, RegExp> = {
  指: /[手食拇中小屈直暗意特所專专戒腳脚]$/,
  說: /[小傳據聽遊難話俗學解演]$/,
  说: /[小传据听游难话俗学解演]$/,
  稱: /[名號堪人職簡俗總代暱宣統通]$/,
  称: /[名号堪人职简俗总代昵宣统通]$/,
  講: /[演聽主開开宣串]$/,
  讲: /[演听主开宣串]$/,
  話: /[談通問訓句說的電對神廢空大實閒傻氣笑情講好壞這番此喊回插夢謊客台華粵白俗佳土行老人家聽算]$|[^\p{Script=Han}]$|^$/u,
  话: /[谈通问训句说的电对神废空大实闲傻气笑情讲好坏这番此喊回插梦谎客台华粤白俗佳土行老人家听算]$|[^\p{Script=Han}]$|^$/u,
  問: /[學提請訪疑詢顧]$/,
  问: /[学提请访疑询顾]$/,
  道: /[知報味街軌渠管頻人鐵大公東難报轨频铁东难]$/,
};
/** 王同學說, 導演說: no 學說 and no 演說. */
const speakers = /同[學学]|[大中小][學学]|[導导主]演/u;
/** 說明會, 分析師, 評論家, 介紹信: a noun made of the verb. */
const nounEnd =
  /^(?:[会書书師师員员者文信網网性力度量率區区版欄栏]|家(?![長长庭屬属人裡里])|[會单單](?![，,：:])|能力|報告|报告)/;

/** 主席文耀堂大感錯愕，指工程去年才完成: at the beginning of a clause, with nothing that makes another word of it. */
const opensWithShortVerb: Record<string, RegExp> = {
  指: /^(?![責责向導导揮挥定示標标認认控派引數数名點点教望甲尖著着了，,：:])/,
  說: /^(?![明服法話辭書客謊破穿教唱起到完好著是項]|不(?![會能是可需應該]))/,
  说: /^(?![明服法话辞书客谎破穿教唱起到完好着是项]|不(?![会能是可需应该]))/,
  稱: /^(?![號呼讚為霸職謂病重心得量])/,
  称: /^(?![号呼赞为霸职谓病重心得量])/,
};
const clauseOpening =
  /(?:^|[，,])\s*(?:[但惟]|不過|不过|[並并也又還还則则更仍再亦只另]|並且|并且|同時|同时|隨後|随后|另外|一再|多次|[頻频屢屡]{2}|不[斷断停忘禁]|再[三次度]|哽咽|含[淚泪]|流[淚泪]|無奈|无奈|[憤愤]怒|[氣气][憤愤]|[當当][場场]|隨即|随即|公[開开]|甚至|直接|[卻却竟]|只|受[訪访][時时後后]?|[賽赛會会事][後后]|[並并]?在?(?:之|[賽赛會会事])[後后])?$/u;

/** Whether a verb stands at the beginning of a clause, its subject in the one before. */
export const opensClause = (text: string, { start }: Pick<Verb, 'start'>): boolean =>
  clauseOpening.test(text.slice(Math.max(0, start - 7), start)) &&
  (/[，,]/.test(text.slice(0, start)) || (start > 0 && start < 3));

function isNoun(text: string, verb: Verb): boolean {
  const before = text.slice(Math.max(0, verb.start - 1), verb.start);
  const after = text.slice(verb.end);
  // 不認同法院的裁決，…
  if (/^(?:判|裁)[決决]$/u.test(verb.text) && /[的這这那項项此該该本服據据依對对]/u.test(before)) return true;
  // 這個比喻, 他的回應: the noun, where no speech follows.
  if (verb.text.length > 1)
    return (
      nounEnd.test(after) ||
      // 召開說明會，宣布
      (/^[說说]明$/.test(verb.text) && /^[會会]/.test(after)) ||
      // 發出聲明，強調
      (/^[聲声]明$/u.test(verb.text) && /[出發发表布佈份項项開开該该此]/u.test(before)) ||
      // 在書面回覆中
      (/^[中裡里內内][，,]?/.test(after) &&
        /[在於于從从]/u.test(text.slice(Math.max(0, verb.start - 8), verb.start))) ||
      (/[這这那個个種种項项份篇番此其的]/u.test(before) && !/^[，,：:道]/.test(after))
    );
  // 駁斥「突襲」說: what is claimed.
  if (
    /^[說说]$/u.test(verb.text) &&
    /[駁驳斥否反對对質质疑批][^，。]{0,4}[「“][^「」“”]{1,10}[」”]$/u.test(text.slice(0, verb.start))
  )
    return true;
  // 對這座城市來說，…
  if (
    /^[說说]$/u.test(verb.text) &&
    /[對对就拿于於][^，,。：:]{1,24}[來来]$/u.test(text.slice(Math.max(0, verb.start - 28), verb.start))
  )
    return true;
  // 談到瓶頸，她說自己…
  const byPronoun = /(?:^|[，,。！？\s])[他她]$/u.test(text.slice(Math.max(0, verb.start - 2), verb.start));
  if (opensWithShortVerb[verb.text]?.test(after) && (byPronoun || opensClause(text, verb))) return false;
  if (/^[說说]$/u.test(verb.text) && saidByName(text.slice(0, verb.start), after)) return false;
  // 有居民指三個月內已有兩宗
  if (verb.text === '指' && pointsOut(text.slice(0, verb.start), after)) return false;
  // 她指，…: the short form of 指出, before nothing but a stop.
  if (verb.text === '指' && !/^[，,：:]/.test(after)) return true;
  if (newsVerb.test(verb.text))
    return !/^[，,：:「“]/.test(after) || (newsVerbAfter[verb.text]?.test(before) ?? false);
  // 代理人稱：, but 江湖人稱「刀神」
  if (
    /^[稱称]$/u.test(verb.text) &&
    /^(?:$|[：:，,])/.test(after) &&
    /[理責责言事情護护證证持夥伙始導导選选牽牵擊击軍军友商親亲鄉乡主保]人$/u.test(text.slice(0, verb.start))
  )
    return false;
  // 街坊們稱這條路為斷頭路: what a thing is called.
  if (/^[稱称]$/u.test(verb.text) && /^[這这那其][^，,。；因認认以是]{0,10}[為为作](?![了止])/u.test(after))
    return true;
  if (/^[稱称]$/u.test(verb.text) && saysOfThings(text.slice(0, verb.start), after)) return false;
  if (!afterShortVerb.test(after)) return true;
  const isOfSpeaker = speakers.test(text.slice(Math.max(0, verb.start - 2), verb.start));
  return !isOfSpeaker && (endsInShortVerb[verb.text]?.test(before) ?? false);
}

/** 昨日公開, 則: how and when, between somebody and the verb. */
export const beforeVerb =
  /(?:[昨今][日天晨午晚早]?|早前|日前|近日|事[後后]|[隨随其][後后即]|[當当][時时日天場场]|公[開开]|[則则也亦又再還还更均都曾]|一度|一再|多次)+$/u;

/** 張官, 國民黨副總統候選人張善政: whom the words before a verb end in. */
function endsInSomebody(before: string): boolean {
  const text = /[^，,；。：:]*$/u.exec(before.slice(-24))![0].replace(beforeVerb, '');
  return (
    chineseRoleEnd.test(text.slice(-8)) ||
    chineseOrganisationEnd.test(text.slice(-8)) ||
    (chineseSurnames.has(text[0]!) && /^.[官生太董總总]$/u.test(text)) ||
    candidatesOf(text).some(({ kind, end, score }) => kind === 'person' && end === text.length && score >= 4)
  );
}

/** 法院指由於申請者並非當事人，決定拒絕: somebody before it and sentences behind; not 老師指著黑板. */
const pointsOut = (before: string, after: string): boolean => {
  const [rest = ''] = /^[^。；「“]*/u.exec(after) ?? [];
  return (
    opensWithShortVerb.指!.test(after) &&
    endsInSomebody(before) &&
    !/^[出明證证腹紋纹環环正尖頭头涉日手針针]/u.test(after) &&
    rest.length >= 10 &&
    isClause(rest)
  );
};

const isDotted = /^\p{Script=Han}{1,6}(?:[·‧・•]\p{Script=Han}{1,6})+$/u;

/** 方靜宜說因此想過平靜的日子: a whole name that begins a clause, and a clause behind. */
export const saidByName = (before: string, after: string): boolean => {
  const clause = /[^，,。；：:！？]*$/u.exec(before.slice(-14))![0];
  const [rest = ''] = /^[^。；「“]*/u.exec(after) ?? [];
  return (
    ((clause.length >= 3 && clause.length <= 4) || isDotted.test(clause)) &&
    rest.length >= 8 &&
    opensWithShortVerb.說!.test(after) &&
    opensWithShortVerb.说!.test(after) &&
    !/^(?:[得了過过出來来著着給给一這这那什甚怎中笑謊谎]|起|到|[書书])/u.test(after) &&
    isClause(rest) &&
    candidatesOf(clause).some(
      ({ kind, start, end, score }) =>
        kind === 'person' && start === 0 && end === clause.length && score >= 4,
    )
  );
};

/** 稱為確保安全，…: not 稱為冠軍. */
const purpose =
  /^[為为](?:了|[確确]保|免|[避防]免?|配合|保[障護护]|方便|加[強强快]|[應应][對对付]|[節节]省|照[顧顾]|[響响][應应]|[減减]少|提[升高])/u;

/** 目擊者稱爆炸發生後濃煙滾滾: somebody before it and a clause behind; but 網友稱其為老師 and 江湖人稱刀神. */
const saysOfThings = (before: string, after: string): boolean => {
  const who = before.slice(-8);
  const [clause = ''] = /^[^，,。；「“]*/u.exec(after) ?? [];
  const [rest = ''] = /^[^。；「“]*/u.exec(after) ?? [];
  return (
    (chineseRoleEnd.test(who) || chineseOrganisationEnd.test(who)) &&
    !/(?:[^言責责事理護护情息害擊击案持選选始]人|(?<![工病客商證证友族])人[們们])$/u.test(who) &&
    (clause.length >= 8 || (clause.length >= 4 && rest.length >= 14)) &&
    !/^[其之他她它我你作為为呼號号]|[為为作是]/u.test(
      clause.replace(/[因認认以作]為|[因认以]为|不是|[還还][是]/gu, '').replace(purpose, ''),
    ) &&
    isClause(clause.length >= 8 ? clause : rest)
  );
};
