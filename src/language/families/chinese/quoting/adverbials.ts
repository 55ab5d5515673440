// Clauses before a Chinese verb of saying that tell how, when and to whom it is said, and not who says it. Patterns only.
import { chineseRoleEnd } from '../people.ts';
import { announced } from './unnamed.ts';

/** What a clause begins with that tells of nobody. 有關部門, 有機農戶, 有份旁聽的女業主: a word begins with the character. */
export const connectives =
  /^(?:惟(?!一)|[誰谁]知(?!道)|[豈岂]料|[怎不]料(?!到)|[沒没]想到|[結结]果(?![顯显出公發发的是如也])|[彼][時时]|此[時时]|[當当]下(?!的)|就[連连](?=.{2})|在?[\d二三四五六七八九十兩两]{1,3}[名位個个][^，,的在]{2,6}[中裡里](?![常央心校學学醫医國国生方文年東东南西部間间小])(?=[^，,。]{2})|一(?:[邊边]|面(?!之))(?=[^。]{2})|(?:[視视][頻频]|影片|[錄录][音像]|[畫画]面|[鏡镜][頭头])[中裡里](?=[^。]{2})|[^，,]{1,6}[時时後后完](?=[他她](?![們们的]))|對此|对此|不過|不过|但是|但|而且|而是|而|然而|此外|另外|同時|同时|隨後|随后|最後|最后|其中|至於|至于|接著|接着|後來|后来|因此|所以|昨[日天晚]|今[日天晨]|前天|(?:[去今前明]年|上月|本月)(?:[春夏秋冬][天季]|聖誕|圣诞|春節|春节|[年月]?[初底])?|日前|近日|當時|当时|當天|当天|稍早|事後|事后|會後|会后|(?:19|20)\d\d年(?![度底初春夏秋冬前後后以之的代級级])|\d{1,2}月\d{1,2}日|\d{1,2}日|(?:週|周|星期)[一二三四五六日]|上週|上周|本週|本周|根據|根据|[據据](?![點点守])|正如|如同|就?[連连](?=.{2,}[都也])|曾任|擔任|担任|由[於于]?|像是|例如|指(?![揮挥導导標标定示數数南責责控紋纹甲考引派教出])|輪到|轮到|[這这](?:[回次趟天晚]|一[次回天刻年])(?![個个名位])|(?:現年|现年|年僅|年仅|年近)?\s?[\d一二三四五六七八九十]{1,3}\s?[歲岁]的|另?一方面|[^，,的有他她我]{2,12}(?:附近|一[帶带]|周[邊边圍围]|[現现][場场]|[當当]地|[內内裡里]|校[園园]|社[區区]|屋苑|街[頭头])[也亦還还又更曾都]?有(?=[一兩两三四五六多幾几數数不]?[名位個个些少]|居民|市民|村民|民[眾众]|街坊|商[戶户]|店[主家員员]|[員职職]工|员工|[學学]生|家[長长]|旅客|乘客|[遊游]客)|[也亦還还又更曾都仍並并另]?有(?![關关份線线限權权錢钱償偿毒效害心幸望興兴色氧益罪識识形待利]|[機机](?![师師長长])|意(?!大利)|[經经][驗验]|志(?![工願愿]))(?=[^。]{2}))/;

export const adverbialLead =
  /^(?:說到|说到|談到|谈到|提到|講到|讲到|問到|问到|談起|谈起|說起|说起|提起|講起|讲起|被問|被问|面對|面对|針對|针对|對於|对于|回[憶忆顧顾]起?)/u;

/** 被問到工程時方文達這樣(說): where what is asked ends, before whoever answers; 0 where nobody stands behind it. */
export const askedEnd = (clause: string): number =>
  /^(?:被[問问][到及起]?|[談谈提說说講讲問问][到及起])[^，,。]{1,20}?[時时](?=(?![間间候刻代])\p{Script=Han}{2})/u.exec(
    clause,
  )?.[0].length ?? 0;

/** Two characters before a verb are as likely who speaks (攤商說) as how (又說). */
const shortAdverb =
  /^(?:又|也|還|还|再|並|并|便|就|則|则|更|仍|曾|已|卻|却|只|都|才|接著|接着|隨後|随后|同時|同时|最後|最后|後來|后来|於是|于是|因此|所以|但是|不過|不过|近日|日前|當時|当时|事後|事后|會後|会后|昨日|昨天|今日|今天|當天|当天|隔天|稍後|稍后|另外|此外|其中|例如|甚至|並且|并且|而且|笑|苦笑|直|坦|也曾|曾經|曾经|反覆|反复|一再|再次|多次|公開|公开|忍不住|不禁|不忘|特別|特别|強烈|强烈|主動|主动|只好|只能|[^\p{Script=Han}]*)$/u;

/** 僅透過警方, 委託律師: who passes the words on does not say them. */
const throughWhom =
  /^(?:也|還|还|僅|仅|只|並|并|則|则|[後后][來来]|隨後|随后)?(?:透過|透过|通過|通过|[經经]由|藉由|借由|委[託托]|[託托])\p{Script=Han}{1,12}$/u;

/** 向記者, 對在場的家屬: whom it is said to, and nobody who says it. 向華強 is somebody. */
export const isTold = (clause: string): boolean =>
  /^(?:對|对|跟|朝)(?![於于此方手岸]).{2,14}$/u.test(clause) ||
  throughWhom.test(clause) ||
  (/^向.{2,14}$/u.test(clause) && (clause.length > 4 || chineseRoleEnd.test(clause)));

/** 接受電視台訪問時; of 勞動部門回覆本刊時 somebody is told who does so. */
const whenSpoken =
  /^(?:[今昨][天日早晚]?|[前當当][天日晚]|日前|近日|[週周]\p{Script=Han}|\d+日|[上下]午|[賽赛會会][後后])?(?:[在於于受被接面談谈回說说提問问採采當当出離离走向對对]|\p{Script=Han}{0,2}(?:受[訪访]|[採采][訪访]|[質质][詢询]))/u;

/** 在夜市賣了四年麵的一名攤主 */
const endsWithSomebody = /[的有](?:另)?一?[名位]\p{Script=Han}{1,8}(?<![時时後后中])$/u;

/** 笑著, 語氣堅定地, 受訪時: words about the manner or the moment of speaking, not about who speaks. */
export const isAdverbial = (clause: string): boolean =>
  !announced.test(clause) &&
  !endsWithSomebody.test(clause) &&
  (isTold(clause) ||
    (/[時时]$/u.test(clause) && (clause.length <= 7 || whenSpoken.test(clause))) ||
    /(?:[著着地後后中]|進一步|进一步|再次|接受.{0,12}[訪访問问])$/u.test(clause) ||
    /^(?:談到|谈到|提到|被問|被问|面對|面对|針對|针对|對於|对于|回[憶忆顧顾]|說到|说到|在|當)/.test(clause) ||
    shortAdverb.test(clause));
