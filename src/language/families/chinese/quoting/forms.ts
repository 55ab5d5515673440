// The verbs and words that make Chinese words speech, report or neither. Patterns only.
import { chineseSaying } from '../saying.ts';

export const reported = new Set(chineseSaying.reported);
export const reportedAfterComma = new Set([...chineseSaying.reported, ...chineseSaying.reportedAfterComma]);
/** Verbs that as often name a thing as they introduce speech: with these, only a whole clause is speech. */
export const naming =
  /^(?:稱|称|形容|比喻|宣稱|宣称|號稱|提到|談到|谈到|宣布|宣佈|介紹|介绍|批評|批评|稱讚|称赞|期待|希望|盼望|主張|主张|分享|建議|建议|相信|云|曰|道|喊|問|问)$/;
/** Nouns before a colon that introduce a text nobody says. */
export const label =
  /(?:口號|口号|標語|标语|標題|标题|主題|主题|書名|书名|名稱|名称|看板|招牌|字樣|字样|題為|题为|名為|名为|條文|条文|關鍵字|关键词|副標|歌名|片名|店名|諺語|谚语|俗話|俗话|俗話說|俗话说|俗語說|常言道|古語云)$/;
export const negated =
  /(?:不|沒|没|沒有|没有|未|無法|无法|所|被|若|如果|假如|是否|可|難以|难以|拒絕|拒绝|否認|否认|聽|听|據|据|想|別|别)$/;

/** What hangs on a condition was not said. */
export const conditional = /(?:^|[，,])(?:如果|若是|若|假如|倘若|要是|一旦|除非|假設|假设)/;

/** 對於同姓的鄰居，她說… */
export const saidByPronoun = /(?:^|[，,])[他她]$/u;
