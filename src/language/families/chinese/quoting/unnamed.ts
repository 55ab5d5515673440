// Where the body or the description without a name ends that begins a Chinese clause.

import { matchesOf } from '../../../text/matches.ts';
import { chineseOrganisationEnd, chineseRoleEnd } from '../people.ts';
import { chineseSurnames } from '../surnames.ts';
import { fullNameEnd } from './han-names.ts';
import { endsSubject, isLed, isWord, meanwhile, titleAt } from './places.ts';

/** 一名日本觀光客: someone without a name is announced. */
export const announced =
  /^(?:另(?:外)?(?:一|有一)?[名位個个]|一名|一位|一個|一个|有位|有名|某位|某名|[兩两三四五六幾几數数多][名位]|[這这那該该][名位])/;

/** 教育局發布通報: who speaks ends before it. */
const tells =
  /(?:發布|发布|發表|发表|通報|通报|公告|回應|回应|回覆|回复|受[訪访](?![的者])|告訴|告诉|轉述|转述|[答回][覆复]?(?:[記记]者|本[報报刊台])|(?:[獲获接據据密誤误][報报]|接[獲获到])(?!.*的))/u;

/** Words that end like a role and are none. */
const noRole =
  /(?:的表|(?<![老小名上中少大准干宿悍猛女主部勇骁驍武门門強强虎战戰敗败良降福爱愛闯闖])[將将]|出生|[跨變变轉转輕轻]女|(?:[增成生延助漫身擅拉消冗心]|特)[長长]|[\d一二三四五六七八九十百千萬万]\s?[多餘余]?人|[無无]人|在[會会]|審理|审理|管理|處理|处理|整理|辦理|办理|修理|合理|心理|物理|原理|道理|地理|生理|推理|受理|[就送求投延]醫|[就送求投延]医|(?:把|的|[着著揮挥伸握拍舉举牽牵雙双左右攤摊擺摆招搓甩放分貴贵])手|[派動动復复增裁][員员]|[日筆笔遊游傳传標标登忘切銘铭速註注史後后][記记]|改[編编]|代表作|作家代表|(?:播|通|匯|汇|預|预|舉|举|警|海|情|申|回|填|簡|简)[報报]|(?:記者|记者|說明|说明|發布|发布|公聽|公听|座談|座谈|研討|研讨|音樂|音乐|演唱|運動|运动|追悼|告別|告别|茶話|茶话|見面|见面|[晚聚酒舞年開开社機机體体都]|[理領领意體体誤误才就不只還还])[會会]|每[戶户人家]|[報报][導道导])$/u;

/** 拍著胸脯, 笑呵呵地, 嚴正: how it is said, between the speaker and the verb. */
const manner =
  /^(?:\p{Script=Han}[著着]\p{Script=Han}{0,4}|[還还也更]?\p{Script=Han}{2,5}地|[小大輕轻低悄高齊齐][聲声悄]|[異异]口同[聲声]|[無无]奈|耐心|[憤愤]怒|[氣气][憤愤]|激[動动]|[興兴][奮奋]|含[淚泪]|[語语]重心[長长]|[語语][帶带]\p{Script=Han}{2}|冷冷|淡淡|[緊紧][張张]|[開开]心|不[滿满]|[嚴严][正肅肃厲厉][地]?|[強强][硬烈調调]|[鄭郑]重|明[確确]|公[開开]|率先|特[地別别]|意有所指|大[聲声動动]|怒[氣气]|坦[率然]|[緊紧]急|低[調调]|[樂乐悲][觀观]|[審审]慎|保守|[進进]一步|[嚴严][詞词]|火速|[幾几數数][度次番]|一度|多次|一再|再[度次三]|[屢屡][次]|[當当][場场庭面]|[嗆呛][聲声]|直[白接]|[幽][默]|[氣气]得|[痛]心|[憂忧]心|[冷平][靜静]|[溫温]和|自[信豪嘲謙谦責责]|幽默|[驚惊][訝讶]|[難难][過过]|[遺遗]憾|高[興兴]|[簡简][短單单要]|[篤笃]定|[堅坚][定決决]|果[斷断]|爽快|[乾干]脆|欣慰|感[慨動动傷伤]|[沉凝][重痛]|[懇恳]切|[熱热][情心血]|哽咽|哭[喊訴诉]|忐忑|尷尬|尴尬|靦腆|腼腆|害羞|俏皮|霸[氣气]|[豪率真深感][氣气情性]|[認认]真|[嚴严][謹谨峻]|[義义]正[詞词][嚴严][詞词]|[搖摇][頭头]|[點点][頭头]|[轉转]而|[連连]忙|趕忙|赶忙|[隨随]即|[無无]奈地?|[誠诚][懇恳]|[謙谦][虛虚]|普遍|一致|[紛纷][紛纷]|初步|大[多都]|多[數数半])$/u;

/** 一個小男生這樣(告訴記者): not 常聽到選民這樣說. */
const isOne = /(?:^|的)一[名位個个]/u;
const so = /^(?:[這这][樣样麼么]|如此)$/u;

/** What somebody does beside their words, right behind what they are. */
const acts =
  /^(?:[去前]年|凌晨|清晨|傍晚|深夜|[上下中]午|晚[間间上]|[發发](?:出|布|佈|表|[聲声]明|文|函|新[聞闻]稿)|[召][開开]|致函|受[訪访詢询]|得知|[獲获][悉知]|[聽听][聞闻到]|[看見见][到見见]|接到|[發发][現现]|[認认]出|[小大輕轻低][聲声]|[轉转][過过頭头身]|[搖摇]|[點点][頭头點点了]|[嘆叹歎]|[皺皱]|[聳耸]|[擺摆][手擺摆了]|(?:\p{Script=Han}{2,4}地|[無无]奈地?)(?:[搖摇點点攤摊擺摆揮挥嘆叹歎聳耸笑]|苦笑)|[揮挥][手揮挥了]|[攤摊][手開开]|[遲迟]疑|[猶犹]豫|沉[默吟]|[頓顿][了頓顿]|停[了頓顿]|抬[起頭头]|低[下頭头]|[紅红][著着了]|[衝冲]上|[哭抹擦][著着了])/u;

/** 大叔幾度哽咽 */
const weeps = /^(?:[幾几數数一][度次])?(?:哽咽|落[淚泪]|痛哭|大哭|抽泣|啜泣)/u;

/** 教授走到最後一排: of what somebody is in a word, which no other verb can be a part of. */
const moves = /^[走跑坐站蹲跪][到向回出進进上下過过在近]\p{Script=Han}/u;

/** 法院經審理, 警方初步調查, 專家小組評估後: how a body comes to what it finds. */
const finds =
  /^(?:[經经于於])?(?:[過过]|[進进]一步|初步|深入|仔[細细]|全面|[連连漏]?[日夜])*(?:[調调][查閱阅]|[審审][理查核酌]|[偵侦][查訊办辦]|[評评][估議议]|研[究判商議议]|分析|[檢检][視视查測测驗验]|查[驗验證证核看緝缉詢询閱阅明]|核[查實实]|勘[查驗验察]|了解|比[對对]|[鑑鉴鑒][定識识]|[清盤盘][查點点]|[統统][計计]|[測测][算量試试]|[訪访][查談谈]|[問问][詢询]|[對对]照|[檢检]索|[請请]示|[溝沟]通|[討讨][論论]|合[議议]|[複复][查核]|走[訪访]|[監监][測测控]|解剖|抽[查驗验樣样]|起[訴诉]|案情|求刑|[論论]告)(?![組组員员官科局室所處处司部會会團团隊队人庭])/u;

/** 高姓男子到案後: what is done with somebody who speaks of it. */
const isTried =
  /^(?:到案|落[網网]|投案|自首|出庭|[應应][訊讯]|被捕|被[逮抓帶带]|[當当]庭|受[審审]|[獲获][釋释救])/u;

/** 母親住院前…, 他的女兒趕到…: kin need no more than their word. */
const kin =
  /^(?:[他她佢其]的?)?(?:母親|母亲|父親|父亲|媽媽|妈妈|爸爸|妻子|丈夫|太太|女兒|女儿|兒子|儿子|奶奶|爺爺|爷爷|外婆|外公|哥哥|姊姊|姐姐|弟弟|妹妹|被告|原告|死者|事主)(?!的|人|席|[家親亲]|們|们|節|节)/u;

/** 公司向, 校方對: no 向 of a name is meant here. */
const toWhom =
  /^([^，,]{2,34}?)(?:向(?![來来日])|[對对](?![面方手岸])|跟(?![踪蹤進进隨随拍著着])|[給给](?=本?[記记]者))\p{Script=Han}{2,}$/u;

/** 交通部長在週三向國會: when, where and how it is said. */
const betweenThem =
  /(?:[則则也還还又卻却曾都先再]|[隨随其][後后即]|[當当]即|立[即刻]|[馬马]上|多次|(?:以|透[過过]|通[過过]|利用)\p{Script=Han}{2,6}|[在於于]?(?:[上本這这]?[個个]?(?:[禮礼]拜|星期|[週周])[一二三四五六日天]?|[昨今前當当翌隔][天日晚晨早]|[去今前明]年(?:[初底]|年[初底中])?|[上本這这]月(?:[初底中]|[上中下]旬)?|[月年][初底]|(?:19|20)\d\d年|(?:(?:19|20)\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日號号]|[初底]|[上中下]旬)?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日號号]|[上下中]午|[早晚][上間间]|[當当]地[時时][間间]|早些[時时]候|近日|日前|稍早|[早]前)|[在於于](?!野)\p{Script=Han}{2,10}[上中裡里內内間间時时])+$/u;

/** 離開前只對記者 */
const onlyToPress = /[向對对跟](?:在[場场]的?)?(?:[記记]者|媒[體体]|大家|[眾众]人)$/u;

/** 辯方同時呈上被告, 第一遍點下來是136人, 給冰川蓋被子: a clause that happens to end so. */
const isSentence =
  /^除(?!夕)|^[^的]{3,}(?:宣[布佈告]|表示|指出|[強强][調调]|透露|呼[籲吁])[^的]{2,}$|^(?!.*的)(?:[看望指朝握盯][著着]|[聽听看望][見见到])|^[^的]{2,}(?:[回追][憶忆]起|想起|[談谈提][及到起])[^的]{1,8}$|^等(?![級级候])|^[都皆均也亦]?(?:前往|[趕赶奔]赴|抵[達达])|[時时後后中卻却曾即]被(?![告害])|^我?[問问](?![題题責责世訊讯卷津])|(?:遭(?:受|到|遇)?|[尋寻]求)[^的]{2,8}$|的[^的]*\p{Script=Han}(?<![於于正只總总])是[^的]*$|^.{2,6}[獲获][^的]{0,8}[為为成][^的]*$|^(?:[僅仅只也還还曾則则再又]|[隨随][後后]|稍早|事[後后])+(?:在(?![野場场])|[於于]|透過|透过|通過|通过|[向對对])|^[^的]{2,}(?:[問问](?![題题責责世訊讯])|告[訴诉]|通知|指控|控告|逮捕|安慰|感[謝谢])[^的]{2,}$|^[^的]*(?:(?:均|皆|全)由|由(?=[\d一二兩两三四五六七八九十]))|^(?:要求|[請请懇恳央哀祈]求|呼籲|呼吁|促[請请]|批[評评]|指[責责]|[質质]疑|感[謝谢]|希望|敦促|抨[擊击])|[來来]自|出自|^[在於于從从由](?!野)[^的]*$|^(?:[給给把讓让使令]|被(?!告|害)|第[一二三四五六七八九十])|^[^的]*(?:\p{Script=Han}{2}[並并]?不(?![願愿具明詳详知])|[^於于正只總总]是|[沒没]有|[無无]人|同時|同时|呈上|(?<!能)[通透][過过]|[藉借經经]由)[^的]*$|^[^的]*\p{Script=Han}{2}[把被讓让給给將将又還还都就才已](?!故|婚|.{0,2}$)[^的]*$/u;

/** 嘉泰服務, 康禾餐飲: a name of a few characters before a firm's trade; 港鐵, 台電, 騰訊: what everybody knows for one. */
const firm =
  /^(?:(?:港[鐵铁燈灯]|[九城]巴|中[電电]|[領领]展|[馬马][會会]|[國国]泰|[台臺](?:[鐵铁電电塑水糖]|[積积][電电])|[臺台北高]捷|高[鐵铁]|中油|中[鋼钢]|[華华]航|[長长][榮荣]|[鴻鸿]海|[聯联][發发]科|[華华][為为]|[騰腾][訊讯]|阿里巴巴|百度|京[東东]|滴滴|美[團团]|比[亞亚]迪|字[節节]跳[動动]|抖音|微博|中石[油化]|中[國国](?:移[動动]|[聯联電电][通信])|[國国]家?[電电][網网]|谷歌|微[軟软]|特斯拉|[輝辉][達达]|英[偉伟][達达]|[亞亚][馬马][遜逊]|三星)|[^的了在是說说和與与及或並并也都將将不有這这那個个我你他她們们為为被讓让對对從从向到後后其高服提改各外家今去明本全](?:(?![的了把將将被對对向在與与和])\p{Script=Han}){1,3}(?:餐[飲饮]|[飲饮]食|服[務务]|家[電电]|[電电]器|巴士|[動动]力|[儲储]能|[電电][機机力商]|食品|建[設设]|置[業业]|智能|智慧|[網网][絡络路]|通[訊讯信]|生[物技]|[醫医][藥药]|[藥药][業业]|制造|製造|重工|[鋼钢][鐵铁]|化工|光[電电]|精密|[數数][位码碼]|物流|快[遞递]|[運运][輸输]|旅[遊游]|教育|影[業业]|[娛娱][樂乐]|百[貨货]|超市|租[賃赁]|投[資资]|[資资]本|信[託托]|健身|[飯饭酒]店|文旅|[環环]保|材料|工[業业]|[實实][業业]|股份|地[鐵铁]|航[運运]|水[務务]|燃[氣气]|化[學学]|[通客海][運运]|[電电]池|地[產产]|房[產产]|[紡纺][織织]|[輪轮]船))(?=$|[則则也還还又雖虽僅仅方亦在向未昨今去前上第本將将已因拟擬一二三四\\d]|下午|透[過过]|通[過过]|[預预][測测計计估期料]|宣布|公布|回[應应覆复]|表示|[發发][出佈布表聲声])/u;

/** 在城南夜市賣了四年麵的一名攤主: who it is stands at the end. */
const endsInSomebody = /的(?:另)?一?[名位]\p{Script=Han}{1,10}$/u;

/** 負責這項工程的縣府水利處科長: what somebody does, before what they are. */
const doesWhat = (clause: string): boolean =>
  /^(?:[參参][與与]|[參参]加|[負负][責责]|[從从]事|承[擔担辦办]|[分主]管|主持|熟悉|接近|目[睹擊击]|[經经][歷历]|[親亲][歷历]|了解|知悉|[經经][營营]|[來来]自|住在|在|正在|[長长]期|常年|[專专][門门]|研究|[關关]注|跟[踪蹤]|前[來来]|[趕赶][來来]|[帶带抱][著着]|路[過过]|途[經经]|同行|出席|旁[聽听]|[圍围][觀观])(?:(?!的)\p{Script=Han}){2,16}的(?:(?!的)\p{Script=Han}){2,14}$/u.test(
    clause,
  ) && chineseRoleEnd.test(clause.slice(-longestEnding));

/** 市府去年設立樹木銀行: what somebody does with a body. */
const founds =
  /\p{Script=Han}{2}(?:[設设][立置]|成立|[創创][立辦办][了]?|[開开][設设]|[興兴]建|建[立成]|[籌筹]建|收[購购]|併[購购]|并[購购]|加入|就[讀读]|[進进]入|[離离][開开]|[參参][觀观]|走[訪访]|起[訴诉]|接管|[參参]加|返回|投靠|入股|告上)了?\p{Script=Han}{3,}$/u;

/** Not 償還人. */
const still = /^(\p{Script=Han}{2,10}?)(?<![歸归償偿退])[還还](?![款債债貸贷])\p{Script=Han}/u;
/** And 又不像美國人會: what others would do. Not 在野黨, 在場記者. */
const opensOther =
  /^(?:又|又?不[像會会能是]\p{Script=Han})|^[早就則则都曾]?[在於于](?![野地場场校台臺職职任座押])/u;
const givesTo = /\p{Script=Han}{2}[給给](?!付)\p{Script=Han}{2}/u;

const aspect = /\p{Script=Han}(?:[著着](?![名作])|[這这那][間间家個个所座])/u;

/** 一位老球迷抱著睡著的孫子, 對面賣早餐的婦人是第一個報案的人: what somebody does or is. 0 where nothing shows it. */
function doerEnd(text: string): number {
  const told = announced.test(text) ? matchesOf(text, holding) : [];
  const is = copula.exec(text);
  const ends = [...told.map(({ index }) => index), ...(is ? [is[1]!.length] : [])];
  return ends.find((end) => end > 2 && chineseRoleEnd.test(text.slice(0, end))) ?? 0;
}

const holding =
  /[抱牽牵帶带拉扶推背拿捧提舉举拎摟搂][著着了]|[站坐蹲跪躺守趴靠倚](?:在|[著着])|(?<![面衝冲針针])[對对朝衝冲向][著着]/gu;
const copula = /^([^是]{3,20})是[^是]{1,16}的(?:人|一?[位名個个]\p{Script=Han}{1,6})$/u;

/** Behind a whole name stands a verb, and no word of a body's name. */
function doesSomething(text: string): boolean {
  const end = fullNameEnd(text);
  return (
    end > 0 &&
    /^(?:[走跑坐站蹲跪守衝冲闖闯][進进出到向入回在]?|[離离][開开]|[趕赶]到|回到|[來来]到|[進进]入|加入|創[立辦]|创[立办]|成立|接[任掌管]|任[職职教])/u.test(
      text.slice(end),
    )
  );
}

const isNamedLikeBody = (text: string, end: number): boolean =>
  /[会會]$/u.test(text) &&
  isLed(text, end - 2) &&
  chineseSurnames.has(text[end - 2]!) &&
  !isWord(text.slice(-2));

/** 業者康禾餐飲, 承辦的企業康禾餐飲, 列車所屬的康禾客運: a firm behind the word for what it is. */
const firmKind =
  /^(?:(?:(?!的)\p{Script=Han}){2,10}的)?(?:企[業业]|[業业]者|[廠厂]商|[車车藥药]企|品牌|[開开][發发]商|[營营][運运]商|供[應应]商|承包商|建商|店家)(?=\p{Script=Han}{3})|^(?:(?!的)\p{Script=Han}){2,8}所[屬属][的之]?(?=\p{Script=Han}{3})/u;

/** Where the word ends that a firm's name stands behind; 0 where none does. */
export function firmKindEnd(clause: string): number {
  const end = firmKind.exec(clause)?.[0].length ?? 0;
  return end > 0 && firmEnd(clause.slice(end)) > 0 ? end : 0;
}

/** In characters, of what the patterns for bodies and roles look at. */
const longestEnding = 10;

export const firmEnd = (clause: string): number => firm.exec(clause)?.[0].length ?? 0;

/** Where the organisation or role that begins a clause ends; 0 where it names none. */
export function unnamedEnd(clause: string): number {
  let fallback = 0;
  const trading = firmEnd(clause);
  if (trading > 0) return trading;
  const isLong = announced.test(clause) || endsInSomebody.test(clause) || doesWhat(clause);
  const longest = isLong ? 36 : 22;
  for (let end = Math.min(clause.length, longest); end >= 2; end--) {
    const text = clause.slice(0, end);
    const ending = text.slice(-longestEnding);
    const isBody = chineseOrganisationEnd.test(ending);
    if (!isBody && !chineseRoleEnd.test(ending)) continue;
    if ((text.includes('的') && text.length > longest - 6) || isSentence.test(text)) continue;
    // 周志明守著這間戲院, 林國輝走進法院: what somebody does about it.
    if (isBody && !text.includes('的') && (aspect.test(text) || doesSomething(text) || founds.test(text)))
      continue;
    // 工人陳會: somebody's name behind what they are.
    if (isBody && isNamedLikeBody(text, end)) continue;
    // 業者還出人(意表地)
    const before = still.exec(text)?.[1];
    if (before && (chineseRoleEnd.test(before) || chineseOrganisationEnd.test(before))) continue;
    // 在2005年的聯合國大會(上), 租車給黨部(用): where something was, and what somebody does for a body.
    if (isBody && (opensOther.test(text) || givesTo.test(text))) continue;
    // 李在明在記者會: where somebody is, is no part of a body's name.
    if (end > 4 && isBody && /.{2}在\p{Script=Han}/u.test(text) && !text.includes('的')) continue;
    const doer = isBody ? 0 : doerEnd(text);
    if (doer > 0) return doer;
    // 郭大為是第一個到場的人
    if (/^[^的是]{2,8}是[^是]*的/u.test(text)) continue;
    // 陳太太的女兒到警局: where somebody goes.
    if (isBody && /\p{Script=Han}{2}(?<![報报遲迟達达])(?:到|前往|趕赴|赶赴)\p{Script=Han}{2}/u.test(text))
      continue;
    // 聯盟會長: whose office it is.
    if (isBody && titleAt(clause, end)) continue;
    // 母親, of which 母 is a part; 審理, which is nobody.
    if (
      noRole.test(text) ||
      (/[記记]者$/u.test(text) && /^[會会]/u.test(clause.slice(end))) ||
      tells.test(text) ||
      (end < clause.length &&
        !/[在則则卻却還还]/u.test(clause[end]!) &&
        !/^(?:案情|本[月週周年日季]|[去今前明]年|[於于](?=[\d一二三四五六七八九十本上今去昨]))/u.test(
          clause.slice(end),
        ) &&
        // 委員會當地時間, though 會當 is a word
        !(isBody && /[員员協协工商金議议學学公合事][會会]$/u.test(text)) &&
        // 市長樂觀地, though 長樂 is a town.
        !manner.test(clause.slice(end)) &&
        isWord(clause.slice(end - 1, end + 1)))
    )
      continue;
    // 公司向員工說明: whom it is said to is no part of who says it.
    const said = toWhom.exec(text)?.[1]?.replace(betweenThem, '');
    if (said && (chineseOrganisationEnd.test(said) || chineseRoleEnd.test(said))) return said.length;
    // 方文達去年向聯合國: somebody with a name, and no body.
    if (said && fullNameEnd(said) === said.length) continue;
    // 離開前只對記者: nobody stands before it.
    if (said !== undefined && onlyToPress.test(text)) continue;
    // 證人遲疑了一下, 老伯轉過頭來
    const rest = clause.slice(end);
    if (
      acts.test(rest) ||
      (weeps.test(rest) && !text.includes('在')) ||
      (end <= 4 && !isBody && !text.includes('有') && moves.test(rest)) ||
      finds.test(rest) ||
      (meanwhile.test(rest) && fullNameEnd(clause) === 0) ||
      (isTried.test(rest) && chineseRoleEnd.test(text))
    )
      return end;
    if (endsSubject(clause, end) || manner.test(rest) || (isOne.test(text) && so.test(rest))) return end;
    if (announced.test(clause) && !isWord(clause.slice(end - 1, end + 1))) fallback ||= end;
  }
  return fallback || (kin.exec(clause)?.[0].length ?? 0);
}
