// Chooses hashtags among an article's entities: names before nouns, what the title names before the rest, and few people,
// for those who are quoted once are not what it is about. All of them are words of the article.
import { baseLanguage, isUnspaced } from '../../language/text/characters.ts';
import type { SummarizeInput } from '../types.ts';
import { holds, type NamedThing } from './entities.ts';

const most = 5;
const mostPeople = 2;
const mostTried = 40;
/** Short nouns are what an article is about only where it says them again and again. */
const plain = /^(?:\p{Script=Han}{2}|[\p{Script=Hangul}]{2,3}|[\p{Script=Katakana}ー]{2,3})$/u;
const leastPlain = 4;
const mostPlain = 2;
const readAtMost = 60_000;

/** Nouns that every second article has. */
const commonplace = new Set(
  `模型 市場 市场 公司 技術 技术 城市 成本 計畫 计划 計劃 問題 问题 政府 企業 企业 產業 产业 數據 数据 資料 系統 系统 時間 时间 服務 服务 產品 产品 用戶 用户 業者 业者 民眾 民众 專家 专家 記者 记者 發展 发展 能力 領域 领域 全球 國家 国家 社會 社会 經濟 经济 工作 生活 訂單 订单 投資 投资 價格 价格 負責人 负责人 相關 相关 今年 去年 明年
  制度 事業 会社 課題 利用 地域 全国 前年 前年同期 昨年 時代 関係 可能 必要 記事 取材 社長 代表 開発 計画 価格 売上 対象 自分 言葉 仕事 導入 現在 世界 日本
  지난해 올해 내년 시장 회사 기업 사업 정부 문제 계획 기술 가격 주민 전문가 관계자 대표 지역 전국 사람 시간 예정 경우 상황 이후 가장 처음 이상 최대 평균 배송 시작`.split(
    /\s+/,
  ),
);

export function chooseHashtags(input: SummarizeInput, names: readonly NamedThing[]): string[] {
  const { title, language, sentences, quotes } = input;
  const text = `${title}\n${sentences.map((s) => s.text).join('\n')}`.slice(0, readAtMost);
  const speakers = new Set(quotes.map((quote) => quote.speaker));
  const scored = names
    .slice(0, mostTried)
    .map(({ name }) => name)
    .filter((name) => name.length >= 2 && !commonplace.has(name) && !/(?:측|側|方面)$/u.test(name))
    .map((entity) => {
      const name = speakers.has(entity) || !isUnspaced(language) ? entity : wholeOf(entity, text);
      const isPerson = speakers.has(entity) && isPersonal(entity, language);
      const count = text.split(name).length - 1;
      const said = quotes.filter((quote) => quote.speaker === name).length;
      const isBest = quotes[0]?.speaker === name;
      const isPlain = !speakers.has(name) && plain.test(name);
      const worth =
        Math.min(5, isPerson ? (count + said) / 3 + (isBest ? 1.5 : 0) : count) +
        (title.includes(name) ? 4 : 0) +
        (isPlain ? -3 : 0);
      return { name, isPerson, isPlain, worth, count };
    })
    .filter(({ name, isPlain, count }) => {
      // 協会, 시: which one is told elsewhere.
      if (speakers.has(name)) return name.length > 2 || isPersonal(name, language);
      if (isPlain) return title.includes(name) && count >= leastPlain;
      return count >= (/^\p{Script=Latin}/u.test(name) ? 2 : 3);
    })
    .sort((a, b) => b.worth - a.worth);
  const chosen: string[] = [];
  let people = 0;
  let nouns = 0;
  for (const { name, isPerson, isPlain } of scored) {
    if (chosen.length >= most) break;
    if (chosen.some((other) => holds(other, name) || holds(name, other))) continue;
    if (!input.allows(name, 'hashtag')) continue;
    if (isPerson && ++people > mostPeople) continue;
    if (isPlain && ++nouns > mostPlain) continue;
    chosen.push(name);
  }
  return chosen;
}

/** Everybody who speaks is a person, but for those whose name ends as an organisation's does. */
const isPersonal = (speaker: string, language: string): boolean =>
  baseLanguage(language) === 'ko'
    ? speaker.length <= 4 && !/[시군구도부청처측사]$/.test(speaker)
    : !/[局署會会院部處处社司團团盟校所廠厂方府省庁課市町村協]$/u.test(speaker);

/** 無人出租 is 無人出租車, and 水庫 is 石門坑水庫, where it is always so: a dictionary cuts what it does not know. */
function wholeOf(word: string, text: string): string {
  let whole = word;
  for (let step = 0; step < 4 && whole.length < 10; step++) {
    const parts = text.split(whole);
    const after = onlyOne(parts.slice(1).map((part) => part[0] ?? ''));
    const before = onlyOne(parts.slice(0, -1).map((part) => part.at(-1) ?? ''));
    if (after === '' && before === '') break;
    whole = before + whole + after;
  }
  return text.split(whole).length > 2 ? whole : word;
}

/** The one character of a name that all of them are, or none. */
function onlyOne(neighbours: readonly string[]): string {
  const [first] = neighbours;
  return first !== undefined &&
    neighbours.length > 1 &&
    isOfName.test(first) &&
    neighbours.every((char) => char === first)
    ? first
    : '';
}

const isOfName =
  /^(?![的了是在和與与及說说也就都而但並并又還还將将被把讓让從从到對对為为以於于之其個个這这那])[\p{Script=Han}\p{Script=Katakana}ー]$/u;
