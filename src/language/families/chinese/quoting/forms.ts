// The words around Chinese marks that make what stands in them speech, report or neither. Patterns only.
import { chineseSaying } from '../saying.ts';

export const reported = new Set(chineseSaying.reported);
export const reportedAfterComma = new Set([...chineseSaying.reported, ...chineseSaying.reportedAfterComma]);

/** Verbs that as often name a thing as they introduce speech: with these, only a whole clause is speech. */
export const naming =
  /^(?:[寫写]到|稱|称|形容|比喻|宣稱|宣称|號稱|提到|談到|谈到|宣布|宣佈|介紹|介绍|批評|批评|稱讚|称赞|期待|希望|盼望|主張|主张|分享|建議|建议|相信|記得|记得|答|云|曰|道|喊|問|问)$/;

/** Nouns before a colon that introduce a text nobody says. */
export const label =
  /(?:口號|口号|標語|标语|標題|标题|主題|主题|書名|书名|名稱|名称|看板|招牌|字樣|字样|題為|题为|名為|名为|條文|条文|關鍵字|关键词|副標|歌名|片名|店名|諺語|谚语|俗話|俗话|俗話說|俗话说|俗語說|常言道|古語云)$/;

/** 布條寫著「…」, 搜尋「…」, 選擇「…」, 片名「…」: what is written, looked for, ticked or called so is not said. */
const sign =
  /(?:[寫写印刻標标貼贴掛挂漆噴喷繡绣刺][著着有了滿满](?:一?[張张行句則则排幅塊块]?[\p{Script=Han}]{0,4})?|[舉举拉掛挂貼贴打][起出著着][^，。：:]{0,6}|搜[尋寻索](?:了|過|过|框|關鍵字|关键词)?|輸入|输入|鍵入|键入|(?:選擇|选择|勾選|勾选|選了|选了)|填[答寫写](?:了)?|點[選击擊]|点[选击]|按下|題目是|题目是|題為|题为|名為|名为|名叫|[片歌書书店劇剧曲]名(?:是|叫)?|[標标]語(?:是|上)?|标语(?:是|上)?|口[號号](?:是|為|为)?|主[題题](?:是|為|为)?|[標标][題题](?:是|為|为)?|字[樣样]|暗[號号]|代[號号]|[簡简]稱|简称|俗稱|俗称|又稱|又称|所謂|所谓|改名|取名|命名)(?:為|为|作)?[：:]?\s*$/u;

/** 「…」的牌子, 「…」一文: what the words are, behind them. */
const signBehind =
  /^(?:[一這这]?[文書书詞词語语字歌曲片劇剧](?=[，。、中裡里]|$)|的?(?:牌子|布條|布条|橫幅|横幅|標語|标语|口號|口号|看板|告示|字樣|字样|海報|海报|選項|选项|[標标][題题]|主[題题]|按[鈕钮]|關鍵字|关键词|提示))/u;

export const isSign = (before: string, after: string): boolean => sign.test(before) || signBehind.test(after);

export const negated =
  /(?:不[愛爱太多再敢必肯能]?|沒|没|[沒没]有[多再]?|未[有多再]?|無法|无法|所|被|若|如果|假如|是否|可|難以|难以|拒絕|拒绝|否認|否认|不願|不愿|不肯|不便|不想|不曾|未曾|聽|听|據|据|想|(?<!分)[別别])$/;

/** What hangs on a condition was not said. */
export const conditional = /(?:^|[，,])(?:如果|若是|若|假如|倘若|要是|一旦|除非|假設|假设)/;

/** 對於同姓的鄰居，她說… */
export const saidByPronoun = /(?:^|[，,])[他她]$/u;

/** 台下民眾, 全場, 人群中有人: a voice that is nobody's in particular, or many people's at once. */
export const isChorus = (text: string): boolean =>
  !/(?:一[名位個个]|有[名位個个]|某[名位])/u.test(text) &&
  /(?:眾人|众人|全[場场](?![\d一二三四五六七八九十最得攻砍])|全班|全體|全体|人群|(?:^|[，,])[台臺]下|[台臺]下(?=[民觀观眾众一傳传響响掌])|觀眾席|观众席|看[台臺]上|現場|现场|不少人|有人|有的人|許多人|许多人|此起彼[落伏]|不[絕绝]於耳|不绝于耳|[聲声]浪|[歡欢]呼|[掌喊叫][聲声]|[異异]口同[聲声]|[齊齐][聲声喊]|[傳传](?:來|来|出)|[響响]起|[聲声](?:久久|不[斷断絕绝]|四起)|紛紛|纷纷)/u.test(
    text,
  );

/** 該文, 信中, 聲明裡: a text that speaks, and not whoever is told of before it. */
export const isText = (clause: string): boolean =>
  /(?:^|[，,])[該该這这]?[封份篇]?(?:信|文|文章|書|书|貼文|贴文|帖文|聲明|声明|遺書|遗书|日記|日记|[筆笔][記记]|字[條条]|[紙纸][條条]|公告|通知|[簡简][訊讯]|短信|[郵邮]件|[報报]告|判[決决][書书]|起[訴诉][書书]|[訴诉][狀状]|留言|影片|[視视][頻频]|廣告|广告)[中裡里內内上末]?$|(?:[封份張张則则首段]|的)\p{Script=Han}{0,4}(?:(?<![授互誠诚迷通電电自威失守徵征相])信|家[書书]|[紙纸][條条]|[簡简][訊讯]|短信|[錄录]音|日[記记]|[遺遗][書书]|[詩诗]|歌[詞词]|[聊交][天談谈][記记][錄录]|截[圖图])$/u.test(
    clause,
  );

/** 「慢遊」的主張, 「慢遊」等口號, 「慢遊」運動: the words qualify a noun. Not 稱「…」等語, which says that they were said. */
export const qualifies = (after: string): boolean =>
  /^(?:[的之]|等(?![語语話话][，,。；;])|(?:[運运][動动]|[計计][畫划劃]|政策|方案|模式|[現现]象|[法草]案|原[則则]|主[義义]|[戰战]略|倡[議议])(?!是))/u.test(
    after,
  );

/** 「不排除過敏」就是指…, 「不會放棄」不是口號: words of which the sentence tells what they mean; who says them it does not tell. */
export const isDefined = (after: string): boolean => defined.test(after);
const defined =
  /^(?:其[實实])?(?:(?:[也則则只便並并]|就)?(?:是[指說说]|指的[就也]?是|意[味思指]|代表|即是?(?![時时將将可便刻])|不?等[於于]|不是(?!的|嗎|吗)|[並并]非|的意思)|[這这]一?(?:句[話话][語语]?|[個个]?[詞词][語语]?|[個个]?[結结][論论]|[種种]?[說说]法|[種种]?表述|[個个]概念))/u;

/** What somebody does beside their words: 笑了笑, 搖搖頭, 把麵篩往鍋沿一敲. */
export const gesture =
  /[笑哭嘆叹歎哽嗚呜吼愣怔]|[搖摇點点抬低仰]|[聳耸]肩|[皺皱]|[頓顿停](?!車|车|業|业|止|電|电)|沉默|沉吟|[遲迟]疑|[猶犹]豫|[紅红][了著着]?眼|[淚泪]|[眼]|[揮挥擺摆攤摊握拍敲指比拿捧端放翻]|[擦抹拭]|[著着]|[語语][氣气]|音量|口[氣气吻]|激[動动]|[餘余]悸|[難难][過过]|焦急|[憤愤]怒|[興兴][奮奋]|欣慰|感慨|不[捨舍]|不客[氣气]|[急怒慌]了|一[句語语席番]|道破|[點点道]出|[衝冲搶抢跪蹲]|[轉转][過过][頭头身]|[這这][麼么樣样]|如此|的[話话]|[無无]奈|[氣气][憤愤喘]|把/u;

/** 沒有說話: whoever is silent did not say the words before. */
export const silent =
  /(?:[沒没][有再]?|不[再肯願愿]?)(?:[說说][話话]|答[話话腔]|作[聲声]|出[聲声]|吭[聲声]|回[應应話话嘴])|一言不[發发]|不[發发]一[語语言]|[沉默]{2}不[語语言]/u;

/** 聽了轉過頭, 聞言: who hears does not speak. */
export const hearing =
  /哭笑不得|[無无]言|只好|[聽听聞闻]|看[見见到了]|[轉转][過过]?[頭头身]|愣|嚇|吓|逮捕|被[捕抓]|[離离][開开去]/u;

/** 受訪時, 向記者: whoever does so speaks. */
export const interviewing =
  /受[訪访]|[採采][訪访]|[專专][訪访]|[電电][話话]|(?:向|對|对|跟|與|与|給|给)(?:本[報报刊]|[記记]者|媒[體体]|傳媒|传媒|我(?!們|们))/u;

/** 爸，我回來了: said to somebody who is there. */
export const callsSomebody =
  /^(?:爸爸?|媽媽?|妈妈?|阿[爸爹母嬤嫲公伯姨嬸婶媽妈哥姐]|爺爺|爷爷|奶奶|外[公婆]|哥哥?|姊姊?|姐姐?|弟弟?|妹妹?|老[師师闆板公婆爸媽妈哥姐]|師[傅父]|师[傅父]|[醫医][生師师]|\p{Script=Han}{1,3}(?:老師|老师|叔叔?|阿姨|哥|姐|伯伯?|先生|小姐|太太|[醫医][師师生]|教[練练]|[總总]|董))[，,！!]/u;
