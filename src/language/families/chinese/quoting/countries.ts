// Countries in Chinese clauses: what they are called, which is no person's name, and where they speak for themselves.
import { matchesOf } from '../../../text/matches.ts';

/** Three characters and more, a part of which may look like a surname with a given name. */
const long =
  '玻利[維维][亞亚]|尼加拉瓜|[洪宏]都拉斯|危地[馬马]拉|瓜地[馬马]拉|[薩萨][爾尔]瓦多|哥斯大?[達达]?黎加|巴拿[馬马]|厄瓜多[爾尔]?|巴拉圭|[烏乌]拉圭|圭[亞亚]那|[蘇苏]里南|牙[買买]加|多米尼[加克]|阿[爾尔]及利[亞亚]|突尼西?[斯亞亚]|摩洛哥|毛里[塔求]尼?[亞亚斯]|塞[內内]加[爾尔]|[岡冈]比[亞亚]|利比[亞亚]|利比里[亞亚]|[賴赖]比瑞[亞亚]|埃塞俄比[亞亚]|衣索比[亞亚]|厄立特里[亞亚]|索[馬马][里利][亞亚]?|坦[桑尚]尼[亞亚]|[贊赞尚]比[亞亚]|津巴布[韋韦]|辛巴威|莫桑比克|莫三比克|[馬马][達达]加斯加|[納纳]米比[亞亚]|博茨瓦[納纳]|波札那|安哥拉|喀[麥麦]隆|[盧卢][旺安][達达]|布隆迪|蒲隆地|[烏乌]干[達达]|科特迪瓦|奈及利[亞亚]|尼日利[亞亚]|布基[納纳]法索|阿[爾尔]巴尼[亞亚]|斯洛伐克|斯洛文尼[亞亚]|斯洛[維维]尼[亞亚]|塞浦路斯|[賽赛]普勒斯|[馬马]耳他|[馬马]爾他|[盧卢]森堡|摩[爾尔]多瓦|格[魯鲁]吉[亞亚]|[喬乔]治[亞亚](?!州)|[亞亚]美尼[亞亚]|阿塞拜疆|[亞亚]塞拜然|哈[薩萨]克(?:斯坦)?|[烏乌][茲兹][別别]克(?:斯坦)?|吉[爾尔]吉斯(?:斯坦)?|塔吉克(?:斯坦)?|土[庫库]曼(?:斯坦)?|尼泊[爾尔]|斯里[蘭兰]卡|[馬马][爾尔][代地]夫|沙特阿拉伯|沙[烏乌]地阿拉伯|科威特|卡[塔達达][爾尔]|阿[聯联][酋]|巴勒斯坦|[馬马]其[頓顿]|波[斯士]尼[亞亚]|塞[爾尔][維维][亞亚]|克[羅罗]地[亞亚]|克[羅罗]埃西[亞亚]|澳大利[亞亚]|密克[羅罗]尼西[亞亚]|巴布[亞亚]新[幾几][內内][亞亚]|瓦[努]阿[圖图]|[烏乌]克[蘭兰]|俄[羅罗]斯|白俄[羅罗]斯|[愛爱][爾尔][蘭兰]|[愛爱]沙尼[亞亚]|立陶宛|拉脫?脱?[維维][亞亚]|[意義义]大利|西班牙|葡萄牙|土耳其|以色列|伊拉克|[敘叙]利[亞亚]|黎巴嫩|委[內内]瑞拉|阿根廷|哥[倫伦]比[亞亚]|墨西哥|加拿大|新西[蘭兰]|[紐纽]西[蘭兰]|巴基斯坦|孟加拉|阿富汗|柬埔寨|[馬马][來来]西[亞亚]|菲律[賓宾]|新加坡|匈牙利|[羅罗][馬马]尼[亞亚]|保加利[亞亚]|[奧奥]地利|比利[時时]|印度尼西[亞亚]';
const short =
  '中國|中国|美[國国]|英[國国]|法[國国]|德[國国]|[韓韩][國国]|泰[國国]|日本|朝[鮮鲜]|北[韓韩]|南[韓韩]|俄方|印度|印尼|伊朗|埃及|越南|[緬缅]甸|老撾|老挝|寮[國国]|蒙古|波[蘭兰]|荷[蘭兰]|芬[蘭兰]|冰[島岛]|希[臘腊]|瑞士|瑞典|挪威|丹[麥麦]|捷克|智利|秘[魯鲁]|巴西|古巴|南非|肯[亞尼][亞亚]?|沙特|[約约]旦|澳洲';
/** Where a country's government sits, for it: only right before the verb. */
const capitals =
  '北京|[華华][盛][頓顿]|莫斯科|平壤|基[輔辅]|[東东]京|首[爾尔]|[倫伦]敦|巴黎|柏林|布[魯鲁]塞[爾尔]';
const one = `(?:${long}|${short})`;

const written = new RegExp(long, 'gu');
const speaks = new RegExp(`^(?:${one}(?:(?:[、和與与及跟]|以及)${one})*|${capitals})`, 'u');

/** In characters: 巴布亞新幾內亞. */
const longest = 7;

/** 利維亞 of 玻利維亞: whether what stands there is a part of a country's name, or all of it. */
export function isOfCountry(clause: string, start: number, end: number): boolean {
  const from = Math.max(0, start - longest);
  return matchesOf(clause.slice(from, end + longest), written).some(
    ({ index, 0: name }) => from + index <= start && end <= from + index + name.length,
  );
}

const atEnd = new RegExp(`(?<=.)${one}$`, 'u');

/** 理伊朗 of 处理伊朗, and not 韓國瑜: whether what looks like a name ends in a country. */
export const endsInCountry = (name: string): boolean => atEnd.test(name);

/** How and when, and to whom it is said. */
const rest =
  /^(?:[則则也還还又卻却均都皆亦再曾已仍]|甚至|[昨今][天日]|[週周][一二三四五六日]|星期[一二三四五六日天]|\d{1,2}[日號号]|日前|近日|早前|[隨随][後后即]|多次|一再|再次|公[開开]|[強强]烈|[嚴严][正厲厉]|[當当][時时天日]){0,3}(?:向(?![來来])\p{Script=Han}{1,10})?$/u;

/** 美國則警告, 玻利維亞和智利表示: where the country ends that a clause begins with, which no office and no noun follows; else 0. */
export function countryEnd(clause: string): number {
  const end = speaks.exec(clause)?.[0].length ?? 0;
  return end > 0 && rest.test(clause.slice(end).trimEnd()) ? end : 0;
}
