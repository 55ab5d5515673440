// To whom something is said or done in a Chinese clause that tells who does so before: 業主向主委陳大文抱怨. Whoever is told of
// so does not speak.
import { chineseRoleEnd } from '../people.ts';

/** Who asks for a paper: what is said to them is said by whom they ask. */
export const askers = /^(?:本[報报刊台]|《[^》]+》)?[記记]者(?:[其隨随][後后]|多次|再[次度])?$/u;

/**
 * 業主向主委陳大文抱怨, 記者致電校長林美玉: where the words begin that tell to whom something is said, before who stands
 * at an offset; 0 where they do not. Of 向警方報案的陳大文 it is told what he did.
 */
export function towardWhom(clause: string, at: number): number {
  const match = toward.exec(clause.slice(0, at));
  if (!match) return 0;
  const [, lead, role] = match as unknown as [string, string, string];
  const owner = role.lastIndexOf('的');
  return owner < 0 || chineseRoleEnd.test(role.slice(0, owner)) ? lead.length : 0;
}

const toward =
  /^(\p{Script=Han}[^向]*?(?<![選选方傾倾一面走轉转風风志反針针應应絕绝相核]))(?:向|[對对](?![於于此方手岸象外內内])|跟(?![著着隨随])|致[電电函]|[詢询][問问]|[採采][訪访]|[專专][訪访]|[聯联][絡络繫系]|撥打|拨打|拜[託托]|[請请][教求]|[會会接約约召][見见晤]|接待|拜[會会訪访]|探[望視视]|看望|慰[問问]|迎接|陪同|[見见]到|悼念|追悼|[紀纪]念|[緬缅]懷|缅怀|[懷怀]念|[談谈][到及起]|提[到及起]|[說说]起|面[對对]|替|(?<![認认成作稱称改任視视因以所行極极更較较分變变化身尤稍略])[為为](?![了何止此主]))([^向，。]{0,16})$/u;

/**
 * 工會發聲明聲援遭解僱的司機王小明, 甲擊敗名將乙: where a verb begins that takes somebody as its object and leaves the word to whom
 * the clause is about; 0 where there is none.
 */
export function overWhom(clause: string, at: number): number {
  const match = over.exec(clause.slice(0, at));
  // 在質詢台上遭立委: what is done to whom the clause is about.
  return match && !/[遭被由][^的]*$/u.test(match[2]!) ? match[1]!.replace(publishes, '').length : 0;
}

/**
 * 一名男子拍了林志明的肩: where whoever is brought in without a name ends, and does something to who stands at an offset; 0 where
 * nobody is, or it is what that one is: 一名男子林志明.
 */
export function newBefore(clause: string, at: number): number {
  const lead = clause.slice(0, at).trimEnd();
  if (!/^有?[一某]?[名位個个]/u.test(lead) || chineseRoleEnd.test(lead)) return 0;
  const ends = [2, 3, 4, 5, 6, 7, 8, 9, 10].filter(
    (end) => end < lead.length && chineseRoleEnd.test(lead.slice(0, end)),
  );
  const end = ends.at(-1) ?? 0;
  return end > 0 && !/^[的、和與与跟及]/u.test(lead.slice(end)) ? end : 0;
}

/** 公會上午發表聲明: how a body says what it says. */
const publishes =
  /(?:[今昨][天日早晚]?|[上下]午|\d+日|稍早|日前)?(?:公[開开])?(?:[發发](?:[表布佈出]?[聲声]明|文|[貼贴帖])|[貼贴撰]文|[開开][記记]者[會会])$/u;

const over =
  /^([\p{Script=Han}\d][^，。]{1,40}?)(?:[聲声]援|力挺|追思|弔唁|吊唁|祭[奠拜]|[懷怀緬缅]念|送[別别]|送走|送行|告[別别]|[頒颁][獎奖發发授]?[給给]|[輸输敗败][給给]|[敗败][於于]|不[敵敌]|[擊击打][敗败]|[戰战][勝胜]|完[勝胜敗败]|力克|[險险][勝胜]|[橫横][掃扫]|逆[轉转]|淘汰|[對对][陣阵]|迎[戰战]|控告|提告|告[發发]|[檢检][舉举]|[舉举][報报]|祝[賀贺]|恭[喜賀贺]|道[賀贺]|回[應应覆擊击嗆呛酸]|回复|答[覆复]|[駁驳]斥|反[駁驳擊击嗆呛]|接受|感[謝谢]|[質质][詢询]|[譴谴][責责]|抨[擊击]|痛[批斥]|怒[批斥轟轰]|[砲炮][轟轰]|[透通][過过]|[經经]由|委[託托由]|[攔拦][下住]|走[近向到]|靠近|[打撥拨][電电][話话][給给]|[來来][電电]|[拉抱握叫圍围喊抓揪]住|[擁拥]抱|追上|[逮拘][捕提]|[帶带]走|[約约][談谈]|[傳传][喚唤]|扶起|救[起出]|拍了?拍|推[開开倒]|指[著着]|[遇碰][到見见上]|撞[到上倒傷伤]|打[傷伤]|搭[訕讪])[了過过著着]?((?!的)[^，。]{0,24})$/u;

/** 在與, 在回應, 在接受: nobody who is named behind it speaks, whoever it is that does. */
export const takesPart = (clause: string): boolean =>
  /^在(?:[與与和跟同]|回[應应覆复答]|答[覆复]|接受)/u.test(clause);

/**
 * 外長甲在與外長乙通電話時, 客服在回應消費者時: where the words begin that tell when somebody speaks; 0 where nothing
 * stands before them.
 */
export function whenBehind(clause: string): number {
  const match =
    /^(\p{Script=Han}[^，。]{1,30}?)在(?![場场職职野]|[於于])[^，。]{2,50}(?:[時时]|之[後后]|期[間间])\p{Script=Han}{0,2}$/u.exec(
      clause,
    );
  return match ? match[1]!.length : 0;
}

/** 葉小青被方文達批評後: where the words begin that tell what was done to whoever speaks of it then; 0 where nobody stands before. */
export const undergone = (clause: string): number =>
  /[後后時时]$/u.test(clause)
    ? (/^(\p{Script=Han}[^，。被遭獲获]{1,20}?)(?:[獲获](?![獎奖得勝胜利])|遭到?|被(?![告害])|受到)[^，。]{2,40}$/u.exec(
        clause,
      )?.[1]?.length ?? 0)
    : 0;

/** 記者張大維問及前景, 主持人王小明問他: what the paper or the programme asks, which whoever answers is told of before. */
export const asksFor = (clause: string): boolean => asks.test(clause);

/** 記者問王大明橋是否安全: where whom the paper asks begins, who answers; 0 where nobody asks. */
export const askedAt = (clause: string): number => asks.exec(clause)?.[0].length ?? 0;

const asks =
  /^(?:[^，。]{0,12}(?:[記记]者|主持人|主播|媒[體体]人?|特派[員员]))(?:\p{Script=Han}{2,4})?(?:[當当][場场]|[進进]一步|也|又|再|接著|接着|[隨随]後|随后|直接|好奇|向[他她]|[對对][他她]){0,2}(?:(?<![學学訪访顧顾])[問问](?![題题])|追[問问]|提[問问]|[詢询][問问]|[關关]心|好奇)(?:了|[過过到及])?/u;
